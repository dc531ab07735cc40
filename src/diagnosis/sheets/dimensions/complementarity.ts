import { text } from "../../../language/localized";
import { nameReference } from "../../../sheets/names/part-names";
import type { PlanCell, SheetPlan } from "../../../sheets/plan";
import type { Table } from "../block";
import { structureChart } from "../charts/dimensions";
import { type ReportContext, filled } from "../context";
import type { Draft } from "../draft";
import { complementarityFindings } from "../findings/complementarity";
import { writeFindings } from "../findings/write";
import { errorsOf, isSameName, steady, threshold } from "../formula";
import { shortName } from "../short-name";
import { spanTexts } from "../texts";
import { dimensionDraft, finishDimension } from "./dimension";

const texts = {
  quotients: text("Location quotients, {1}", "{1} 年区位商"),
  highest: text("Highest", "最高"),
  place: text("Its sector, by place", "所在产业序号"),
  course: text("Course of the location quotients", "区位商的变化"),
  courses: [
    text("strong and rising", "强升"),
    text("strong and falling", "强降"),
    text("weak and rising", "弱升"),
    text("weak and falling", "弱降"),
  ],
  strengths: text("Change of the strongest sector's location quotient, %", "最强产业区位商的变动（%）"),
  structure: text("Structure of the regions, {1}", "{1} 年各地区产业结构"),
  pairs: text("Pairs of regions", "地区对"),
  classes: text("Complementary: 1 both ways, 2 one way, 3 not", "互补：1 双向，2 单向，3 无"),
  pairHeads: [text("Similarity", "相似系数"), text("Krugman index", "克鲁格曼指数"), text("Complementary", "互补")],
  tests: text("Pairs of regions, tests", "地区对检验"),
  testHeads: [
    text("Complementary, loosened", "互补（放宽）"),
    text("Complementary, tightened", "互补（收紧）"),
    text("Similarity to the region in focus", "与关注地区的相似系数"),
    text("Similarity without the last year", "相似系数（去掉末年）"),
    text("Complementary without the last year", "互补（去掉末年）"),
  ],
};

export function complementaritySheet(context: ReportContext): SheetPlan {
  const draft = dimensionDraft("C", context);
  for (const [year, table] of context.layout.C.quotients) writeQuotients(draft, context, year, table);
  writeCourse(draft, context);
  writeStructure(draft, context);
  writePairs(draft, context);
  writeFindings(draft, context, "C", complementarityFindings(context));
  const quotients = context.layout.C.quotients.get(context.layout.shape.years - 1);
  if (quotients !== undefined) {
    const { range } = quotients;
    draft.condition({ range: { ...range, right: range.right - 2 }, scale: "around", middle: 1 });
  }
  return finishDimension(draft, "C", context, structureChart(context));
}

function writeQuotients(draft: Draft, { panel, layout, say }: ReportContext, year: number, table: Table): void {
  const { sectors } = layout.shape;
  const block = layout.data.years[year];
  if (block === undefined) return;
  draft.table(table, {
    title: filled(say(texts.quotients), panel.years[year] ?? ""),
    corner: [""],
    heads: [...panel.sectors, say(texts.highest), say(texts.place)],
    names: panel.regions.map((name) => [name]),
    cell: (region, column): PlanCell => {
      const quotients = table.part(region, 0, sectors - 1);
      if (column === sectors) return { formula: `=MAX(${quotients})`, format: "0.00" };
      if (column > sectors) return { formula: `=MATCH(${table.cell(region, sectors)},${quotients},0)` };
      const [value, against] = [block.figures.cell(region, column), block.against.cell(0, column)];
      const [total, all] = [block.totals.cell(region, 0), block.against.cell(0, sectors)];
      return { formula: `=${steady(`JJJ.LOCQ(${value},${against},"lq",${total},${all})`)}`, format: "0.00" };
    },
  });
}

function writeCourse(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { course, strengths, quotients } = layout.C;
  const { spans, sectors } = layout.shape;
  if (course === null || strengths === null) return;
  const names = panel.regions.map((name) => [name]);
  const [whole] = spans;
  const ends = (span: (typeof spans)[number] | undefined) => [
    quotients.get(span?.from ?? -1),
    quotients.get(span?.to ?? -1),
  ];
  draft.table(course, {
    title: say(texts.course),
    corner: [""],
    heads: panel.sectors,
    names,
    cell: (region, sector) => {
      const [first, last] = ends(whole).map((table) => table?.cell(region, sector) ?? "");
      const [strongUp, strongDown, weakUp, weakDown] = texts.courses.map((one) => `"${say(one)}"`);
      return {
        formula: `=IF(${last}>=1,IF(${last}>=${first},${strongUp},${strongDown}),IF(${last}>=${first},${weakUp},${weakDown}))`,
      };
    },
  });
  for (let sector = 0; sector < sectors; sector++) draft.textColumn(course, sector, texts.courses.map(say));
  draft.table(strengths, {
    title: say(texts.strengths),
    corner: [""],
    heads: spanTexts.slice(0, spans.length).map(say),
    names,
    cell: (region, place) => {
      const [first, last] = ends(spans[place]);
      if (first === undefined || last === undefined) return {};
      const [highest, sector] = [last.cell(region, sectors), last.cell(region, sectors + 1)];
      const start = `INDEX(${first.part(region, 0, sectors - 1)},1,${sector})`;
      return {
        formula: `=IF(ROUND(${highest},2)>=${nameReference("JJJ_C1_high")},ROUND(100*(${highest}/${start}-1),1),"")`,
        format: "0.0",
      };
    },
  });
}

function writeStructure(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { structure } = layout.C;
  const { charted, years } = layout.shape;
  const block = layout.data.years[years - 1];
  if (block === undefined) return;
  draft.table(structure, {
    title: filled(say(texts.structure), panel.years[years - 1] ?? ""),
    corner: [""],
    heads: charted.regions.map((region) => shortName(panel.regions[region] ?? "")),
    names: charted.sectors.map((sector) => [panel.sectors[sector] ?? ""]),
    cell: (row, column) => {
      const [region, sector] = [charted.regions[column] ?? 0, charted.sectors[row] ?? 0];
      return { formula: `=${block.figures.cell(region, sector)}/${block.totals.cell(region, 0)}`, format: "0.0%" };
    },
  });
}

function writePairs(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { pairs, tests, quotients } = layout.C;
  const { years, sectors, regions } = layout.shape;
  const list = pairsOf(regions);
  const last = years - 1;
  const figures = (region: number, year: number) => layout.data.years[year]?.figures.row(region) ?? "";
  /** Without a total one of the figures is missing, and the others alone are no structure. */
  const compared = (name: string, a: number, b: number, year: number) => {
    const totals = [a, b].map((region) => layout.data.years[year]?.totals.cell(region, 0) ?? "");
    return `${name}(${figures(a, year)},${figures(b, year)})+${errorsOf(...totals)}`;
  };
  const likeness = (a: number, b: number, year: number) => compared("JJJ.SIMILARITY", a, b, year);
  const kind = (a: number, b: number, year: number, high: string, low: string) => {
    const row = (region: number) => quotients.get(year)?.part(region, 0, sectors - 1) ?? "";
    const has = (one: number, other: number) =>
      `(SUMPRODUCT((ROUND(${row(one)},2)>=${high})*(ROUND(${row(other)},2)<${low}))>0)`;
    return `3-${has(a, b)}-${has(b, a)}+${errorsOf(row(a), row(b))}`;
  };
  const [high, low] = ["JJJ_C1_high", "JJJ_C4_low"];
  const focus = nameReference("JJJ_focus");
  const names = list.map(([a, b]) => [panel.regions[a] ?? "", panel.regions[b] ?? ""]);
  draft.table(pairs, {
    title: say(texts.pairs),
    note: say(texts.classes),
    corner: ["", ""],
    heads: texts.pairHeads.map(say),
    names,
    cell: (place, column): PlanCell => {
      const [a, b] = list[place] ?? [0, 0];
      const cells: readonly (() => PlanCell)[] = [
        () => ({ formula: `=${steady(likeness(a, b, last))}`, format: "0.000" }),
        () => ({ formula: `=${compared("JJJ.KRUGMAN", a, b, last)}`, format: "0.000" }),
        () => ({ formula: `=${kind(a, b, last, threshold(high, "as is"), threshold(low, "as is"))}` }),
      ];
      return cells[column]?.() ?? {};
    },
  });
  draft.table(tests, {
    title: say(texts.tests),
    corner: ["", ""],
    heads: texts.testHeads.slice(0, tests.columns).map(say),
    names,
    cell: (place, column): PlanCell => {
      const [a, b] = list[place] ?? [0, 0];
      const cells: readonly (() => PlanCell)[] = [
        () => ({ formula: `=${kind(a, b, last, threshold(high, "lower"), threshold(low, "higher"))}` }),
        () => ({ formula: `=${kind(a, b, last, threshold(high, "higher"), threshold(low, "lower"))}` }),
        () => {
          const isIts = [tests.names, tests.secondNames].map((name) => isSameName(name.cell(place, 0), focus));
          return { formula: `=IF(OR(${isIts.join(",")}),${pairs.cell(place, 0)},"")`, format: "0.000" };
        },
        () => ({ formula: `=${steady(likeness(a, b, last - 1))}`, format: "0.000" }),
        () => ({ formula: `=${kind(a, b, last - 1, threshold(high, "as is"), threshold(low, "as is"))}` }),
      ];
      return cells[column]?.() ?? {};
    },
  });
}

/** All pairs of regions, by their places. */
const pairsOf = (regions: number): readonly (readonly [number, number])[] =>
  Array.from({ length: regions }, (_, a) =>
    Array.from({ length: regions - a - 1 }, (_unused, step) => [a, a + 1 + step] as const),
  ).flat();
