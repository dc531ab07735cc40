import { exampleDefinition } from "../../../src/exercises/own/definition/example";
import type { OwnDefinition, OwnLine, OwnMistake, OwnQuestion } from "../../../src/exercises/own/definition/types";
import { text } from "../../../src/language/localized";

const same = (word: string) => text(word, word);

const line = (name: string, values: readonly number[]): OwnLine => ({
  name,
  heading: same(name),
  values,
  percent: null,
  from: null,
  to: null,
  decimals: 1,
  isShown: true,
});

const hidden = (name: string): OwnLine => ({ ...line(name, [1]), decimals: 0, isShown: false });

interface Given {
  readonly asked: Partial<OwnQuestion>;
  /** By name: the formula and the credit. */
  readonly mistakes?: Readonly<Record<string, readonly [string, number]>>;
}

/** A definition with the questions of a built-in exercise; what values do not depend on is left short. */
function definition(
  name: string,
  columns: readonly string[],
  lines: readonly OwnLine[],
  questions: Readonly<Record<string, Given>>,
): OwnDefinition {
  return {
    ...exampleDefinition,
    name,
    intro: text("", ""),
    columns: columns.map((column) => ({ name: column, heading: same(column) })),
    lines,
    questions: Object.entries(questions).map(([id, { asked }]) => ({
      id,
      ask: same(id),
      answer: "",
      points: 1,
      unit: "fraction",
      decimals: 4,
      tolerance: null,
      choices: [],
      hints: [],
      help: "",
      ...asked,
    })),
    mistakes: Object.entries(questions).flatMap(([question, { mistakes = {} }]) =>
      Object.entries(mistakes).map(([mistake, [value, credit]]): OwnMistake => ({
        question,
        name: mistake,
        value,
        credit,
        feedback: same("x"),
      })),
    ),
  };
}

export const growth = definition(
  "growth",
  ["start", "end"],
  [line("sectors", [1, 2]), line("sectors", [1, 2]), line("sectors", [1, 2]), hidden("periods")],
  {
    rate: {
      asked: { answer: "SUM(end)/SUM(start)-1" },
      mistakes: {
        "end-base": ["-(SUM(start)/SUM(end)-1)", 0.25],
        "mean-of-rates": ["AVERAGE(end/start-1)", 0.25],
        factor: ["SUM(end)/SUM(start)", 0.5],
      },
    },
    annual: {
      asked: { answer: "(1+rate)^(1/periods)-1" },
      mistakes: {
        arithmetic: ["rate/periods", 0.25],
        "count-of-years": ["(1+rate)^(1/(periods+1))-1", 0.5],
      },
    },
    contribution: {
      asked: { answer: "JJJ.CONTRIBUTION(start,end)", points: 2 },
      mistakes: { "share-of-end": ["JJJ.SHARE(end)", 0.25], "own-growth": ["end/start-1", 0] },
    },
    pull: {
      asked: { answer: "100*contribution*rate", points: 2, unit: "points", decimals: 2 },
      mistakes: { "own-growth": ["100*JJJ.GROWTH(start,end)", 0] },
    },
  },
);

const threeRegions = [line("values", [1, 2, 3]), line("values", [1, 2, 3]), line("values", [1, 2, 3])];
const asked = "INDEX(values,region,sector)";
const regionTotal = "SUM(INDEX(values,region,0))";
const sectorTotal = "SUM(INDEX(values,0,sector))";

export const shares = definition(
  "shares",
  ["first", "second", "third"],
  [...threeRegions, hidden("region"), hidden("sector")],
  {
    total: {
      asked: { answer: regionTotal, unit: "amount", decimals: 1 },
      mistakes: { "sector-total": [sectorTotal, 0] },
    },
    share: { asked: { answer: `${asked}/total` }, mistakes: { "wrong-total": [`${asked}/${sectorTotal}`, 0.25] } },
    structure: {
      asked: { answer: 'JJJ.SHARE(values,,"row")', points: 3 },
      mistakes: {
        "wrong-total": ['JJJ.SHARE(values,,"col")', 0.25],
        "grand-total": ['JJJ.SHARE(values,,"all")', 0.25],
      },
    },
    part: {
      asked: { answer: `${asked}/${sectorTotal}` },
      mistakes: { "wrong-total": [`${asked}/${regionTotal}`, 0.25] },
    },
  },
);

export const locationQuotient = definition(
  "location-quotient",
  ["first", "second", "third"],
  [...threeRegions, line("nation", [1, 2, 3]), hidden("region_asked"), hidden("sector_asked")],
  {
    region: {
      asked: { answer: "INDEX(values,region_asked,sector_asked)/SUM(INDEX(values,region_asked,0))" },
      mistakes: {
        "part-of-nation": ["INDEX(values,region_asked,sector_asked)/INDEX(nation,sector_asked)", 0.25],
      },
    },
    nation_share: { asked: { answer: "INDEX(nation,sector_asked)/SUM(nation)" } },
    quotient: {
      asked: { answer: "region/nation_share", points: 2, unit: "number", decimals: 3 },
      mistakes: { inverted: ["nation_share/region", 0.5], difference: ["region-nation_share", 0.25] },
    },
    table: {
      asked: { answer: "JJJ.LOCQ(values,nation)", points: 3, unit: "number", decimals: 3 },
      mistakes: {
        inverted: ["1/JJJ.LOCQ(values,nation)", 0.5],
        "wrong-reference": ["JJJ.LOCQ(values)", 0.5],
      },
    },
    specialised: {
      asked: { answer: "SUM(IF(INDEX(table,region_asked,0)>1,1,0))", unit: "number", decimals: 0, tolerance: 0 },
    },
  },
);

export const gap = definition(
  "gap",
  ["percents"],
  [line("shares", [1]), line("shares", [1]), line("shares", [1]), hidden("region"), hidden("is_points")],
  {
    points: {
      asked: { answer: "INDEX(shares,1)-INDEX(shares,region)", unit: "points", decimals: 1 },
      mistakes: { relative: ["100*(1-INDEX(shares,region)/INDEX(shares,1))", 0.25] },
    },
    relative: {
      asked: { answer: 'JJJ.GAP(INDEX(shares,region),INDEX(shares,1),"rel")' },
      mistakes: {
        "own-base": ["INDEX(shares,1)/INDEX(shares,region)-1", 0.5],
        points: ["(INDEX(shares,1)-INDEX(shares,region))/100", 0.25],
      },
    },
    ratio: { asked: { answer: "1-relative" }, mistakes: { inverted: ["1/(1-relative)", 0.5] } },
    wording: {
      asked: {
        answer: "IF(is_points=1,1,2)",
        unit: "choice",
        decimals: 0,
        choices: [text("percentage points", "百分点"), text("per cent", "百分比（相对差距）")],
      },
    },
  },
);
