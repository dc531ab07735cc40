import { nameReference } from "../../../sheets/names/part-names";
import type { ReportContext } from "../context";
import { at, countAtLeast, errorsOf, fill, shown, shownThreshold, threshold, word } from "../formula";
import type { Test } from "../layout/finding-row";
import type { Finding } from "./write";

/** The findings on what the regions are strong in, and how alike they are. */
export function complementarityFindings({ layout }: ReportContext): readonly Finding[] {
  const { C, data, shape, finding } = layout;
  const { spans, sectors, regions } = shape;
  const last = shape.years - 1;
  const hasTests = spans.length === 3;
  const yearAt = (place: number) => data.years[place]?.year.all ?? "";
  const quotients = C.quotients.get(last);
  const previous = C.quotients.get(last - 1);
  const highest = quotients?.column(sectors) ?? "";
  const names = quotients?.names.all ?? "";
  const sectorNames = data.years[0]?.figures.heads.all ?? "";
  const placeOfSector = (region: string) => at(quotients?.column(sectors + 1) ?? "", region);
  /** The region with its strongest sector, for the place of a region. */
  const strength = (region: string) =>
    fill(word("JJJ_sector_of"), [at(names, region), `INDEX(${sectorNames},1,${placeOfSector(region)})`]);
  const specialised = (column: string, test: Test) => countAtLeast(column, 2, threshold("JJJ_C1_high", test));
  const [c1, c2, c3, c4] = [finding("C1"), finding("C2"), finding("C3"), finding("C4")];
  const change = (span: number) => C.strengths?.column(span) ?? "";
  /** Specialised regions, and those of them that lost weight; nothing if no region is specialised. */
  const losing = (span: number, of: string, test: Test) =>
    `IF(${of}=0,"",COUNTIF(${change(span)},"<="&-${threshold("JJJ_C2_band", test)})+${errorsOf(change(span))})`;
  const alike = C.pairs.column(0);
  const likeAs = (test: "lower" | "higher") =>
    `ROUND(1-${test === "lower" ? "1.1" : "0.9"}*(1-${nameReference("JJJ_C3_alike")}),9)`;
  const pair = (which: "MAX" | "MIN") => {
    const place = `MATCH(${which}(${alike}),${alike},0)`;
    return fill(word("JJJ_pair"), [at(C.pairs.names.all, place), at(secondNames, place)]);
  };
  const secondNames = C.pairs.secondNames.all;
  const kinds = (column: string, kind: 1 | 2) => `COUNTIF(${column},${kind})+${errorsOf(column)}`;
  const [as, loosened, tightened] = [C.pairs.column(2), C.tests.column(0), C.tests.column(1)];
  const withoutLast = hasTests ? C.tests.column(4) : "";
  const count = String(C.pairs.rows);
  return [
    {
      id: "C1",
      statistic: specialised(highest, "as is"),
      figures: {
        "as is": c1.statistic,
        lower: specialised(highest, "lower"),
        higher: specialised(highest, "higher"),
        ...(hasTests && { "without last": specialised(previous?.column(sectors) ?? "", "as is") }),
      },
      outcome: (x) => `IF(${x}=${regions},1,IF(${x}>=1,2,3))`,
      sentence: [
        yearAt(last),
        c1.statistic,
        String(regions),
        shownThreshold("JJJ_C1_high"),
        strength(`MATCH(MAX(${highest}),${highest},0)`),
        shown(`MAX(${highest})`, 2),
        data.measured.all,
      ],
    },
    {
      id: "C2",
      missing: shape.years < 2 ? "N3" : null,
      unless: {
        number: specialised(highest, "as is"),
        condition: `${specialised(highest, "as is")}=0`,
        reason: "N11",
      },
      statistic: `COUNTIF(${change(0)},"<="&-${threshold("JJJ_C2_band", "as is")})+${errorsOf(change(0))}`,
      figures: {
        "as is": c2.statistic,
        lower: losing(0, c2.second("as is"), "lower"),
        higher: losing(0, c2.second("as is"), "higher"),
        ...(hasTests && {
          "without first": losing(1, c2.second("as is"), "as is"),
          "without last": losing(2, c2.second("without last"), "as is"),
        }),
      },
      seconds: {
        "as is": specialised(highest, "as is"),
        lower: c2.second("as is"),
        higher: c2.second("as is"),
        ...(hasTests && {
          "without first": c2.second("as is"),
          "without last": specialised(previous?.column(sectors) ?? "", "as is"),
        }),
      },
      outcome: (x, y) => `IF(AND(${x}>=1,2*${x}>=${y}),2,1)`,
      sentence: [
        yearAt(0),
        yearAt(last),
        c2.second("as is"),
        c2.statistic,
        strength(`MATCH(MIN(${change(0)}),${change(0)},0)`),
        fill(word("JJJ_percent"), [shown(`MIN(${change(0)})`, 1)]),
      ],
    },
    {
      id: "C3",
      statistic: countAtLeast(alike, 3, threshold("JJJ_C3_alike", "as is")),
      figures: {
        "as is": c3.statistic,
        lower: countAtLeast(alike, 3, likeAs("lower")),
        higher: countAtLeast(alike, 3, likeAs("higher")),
        ...(hasTests && {
          "without last": countAtLeast(C.tests.column(3), 3, threshold("JJJ_C3_alike", "as is")),
        }),
      },
      outcome: (x) => `IF(2*${x}>=${count},1,IF(${x}>=1,2,3))`,
      sentence: [
        yearAt(last),
        c3.statistic,
        count,
        shownThreshold("JJJ_C3_alike"),
        pair("MAX"),
        shown(`MAX(${alike})`, 3),
        pair("MIN"),
        shown(`MIN(${alike})`, 3),
      ],
    },
    {
      id: "C4",
      statistic: kinds(as, 1),
      figures: {
        "as is": c4.statistic,
        lower: kinds(loosened, 1),
        higher: kinds(tightened, 1),
        ...(hasTests && { "without last": kinds(withoutLast, 1) }),
      },
      seconds: {
        "as is": kinds(as, 2),
        lower: kinds(loosened, 2),
        higher: kinds(tightened, 2),
        ...(hasTests && { "without last": kinds(withoutLast, 2) }),
      },
      outcome: (x, y) => `IF(2*${x}>=${count},1,IF(${x}+${y}>=1,2,3))`,
      sentence: [yearAt(last), c4.statistic, count, c4.second("as is")],
    },
  ];
}
