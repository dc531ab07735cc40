import { paperRequest } from "../../../../src/taskpane/diagnosis/request/paper-request";
import { readRequest } from "../../../../src/taskpane/diagnosis/request/read-request";
import { type Request, requestOn, takenFrom } from "../../../../src/taskpane/diagnosis/request/request";
import { present } from "../../../support/present";

const regions = ["North", "South", "West"];
const sectors = ["Farming", "Industry", "Services"];
const years = [2018, 2019, 2020];

type Cells = readonly (readonly (string | number | null)[])[];

const taken = (rows: Cells, address = "A1:Z99") =>
  takenFrom({ sheet: "Data", address, rows: rows.length, columns: rows[0]?.length ?? 0, values: rows });

const value = (region: number, year: number, sector: number) =>
  100 + 40 * region + 7 * year + 11 * sector + region * year;

const list = (change: (row: (string | number | null)[]) => (string | number | null)[] = (row) => row): Cells => [
  ["region", "year", "sector", "value"],
  ...regions.flatMap((region, r) =>
    years.flatMap((year, y) => sectors.map((sector, s) => change([region, year, sector, value(r, y, s)]))),
  ),
];

const byYear = (rows: Cells): Cells => [["", ...years], ...rows];
const perHead = (names: readonly string[]) =>
  byYear(names.map((name, place) => [name, 10 + place, 11 + place, 12 + place]));

const request = (change: Partial<Request> = {}, rows: Cells = list()): Request => ({
  ...requestOn(taken(rows)),
  ...change,
});

const read = (change: Partial<Request> = {}, rows: Cells = list()) => readRequest(request(change, rows), "en");

describe("the years to choose from", () => {
  it("are those of the whole table, also when nothing can be made of the years that are used", () => {
    const zero = list((row) => (row[0] === "West" && row[1] === 2018 ? [...row.slice(0, 3), 0] : row));
    const stopped = read({}, zero);
    expect(stopped.panel).toBeNull();
    expect(stopped.notes.map(({ id }) => id)).toContain("D12");
    expect(stopped.years).toEqual(years);
    const later = read({ from: 2019, to: 2020 }, zero);
    expect(later.panel?.years).toEqual([2019, 2020]);
    expect(later.years).toEqual(years);
  });
});

describe("a table besides the main one", () => {
  it.each(["perHead", "population", "pressure"] as const)("is used as %s where it has all regions", (kind) => {
    const { panel, checks } = read({ more: { [kind]: taken(perHead(["West", "South", "North"])) } });
    expect(checks[kind]).toEqual({ isUsed: true, lacking: [], isForeign: false });
    expect(kind === "pressure" ? panel?.pressure?.figures[0] : panel?.levels?.figures[0]).toEqual([12, 13, 14]);
  });

  it.each(["perHead", "population", "pressure"] as const)(
    "is not used as %s where it lacks a region, which is named",
    (kind) => {
      const { panel, checks } = read({ more: { [kind]: taken(perHead(["North", "South", "Wset"])) } });
      expect(checks[kind]).toMatchObject({ isUsed: false, lacking: ["West"], isForeign: false });
      expect([panel?.levels, panel?.pressure]).toEqual([null, null]);
    },
  );

  it("leaves its place to population where it lacks a region", () => {
    const more = { perHead: taken(perHead(["North"])), population: taken(perHead(regions)) };
    const { panel, checks } = read({ more });
    expect([checks.perHead?.isUsed, checks.population?.isUsed]).toEqual([false, true]);
    expect(panel?.levels?.kind).toBe("population");
  });

  it("is foreign where it has none of the regions", () => {
    expect(read({ more: { pressure: taken([["a", "b"]]) } }).checks.pressure).toMatchObject({
      isUsed: false,
      isForeign: true,
    });
  });

  it("is used with a figure missing, which is noted", () => {
    const rows = byYear(regions.map((name, place) => [name, place === 1 ? null : 3, 4, 5]));
    const { checks, notes } = read({ more: { perHead: taken(rows) } });
    expect(checks.perHead).toMatchObject({ isUsed: true });
    expect(notes.find(({ id }) => id === "D20")?.text.en).toContain("South, 2018");
  });

  it("names sectors that employment lacks", () => {
    const rows = [["", "Farming", "Services"], ...regions.map((name) => [name, 3, 4])];
    const { panel, checks } = read({ more: { employment: taken(rows) } });
    expect(checks.employment).toMatchObject({ isUsed: false, lacking: ["Industry"] });
    expect(panel?.employment).toBeNull();
  });

  it("is foreign as exchanges where it has no columns of regions", () => {
    expect(
      read({
        more: {
          exchanges: taken([
            ["source", "receiver"],
            ["a", "b"],
          ]),
        },
      }).checks.exchanges,
    ).toMatchObject({
      isUsed: false,
      isForeign: true,
    });
  });
});

describe("what is typed", () => {
  it("gives the rate to the dollar and the policy year, and nothing where it is neither", () => {
    const typed = read({ perUsd: " 6.19 ", policyYear: "２０１９年" }).panel;
    expect([typed?.perUsd, typed?.policyYears]).toEqual([6.19, [{ year: 2019, label: "2019年" }]]);
    const wrong = read({ perUsd: "6,19", policyYear: "soon" }).panel;
    expect([wrong?.perUsd, wrong?.policyYears]).toEqual([null, []]);
  });
});

describe("what is omitted because of missing figures", () => {
  const gap = list((row) =>
    row[0] === "South" && row[1] === 2018 && row[2] === "Services" ? [...row.slice(0, 3), null] : row,
  );

  it("can be chosen among the years, sectors and regions that lack one", () => {
    const { gaps, panel } = read({}, gap);
    expect(gaps.map(({ subject }) => subject)).toEqual(["year 2018", "sector Services", "region South"]);
    expect(panel?.years).toEqual([2019, 2020]);
    expect(read({ omit: ["region South"] }, gap).panel?.regions).toEqual(["North", "West"]);
    expect(read({ keep: ["D6"] }, gap).panel?.years).toEqual(years);
  });

  it("is nothing to choose where no figure is missing", () => {
    expect(read().gaps).toEqual([]);
  });
});

describe("a correction", () => {
  const { correction } = request();

  it("takes regions, sectors and units out", () => {
    const { panel } = read({ correction: { ...correction, excluded: ["region North"] } });
    expect(panel?.regions).toEqual(["South", "West"]);
    const mixed: Cells = [
      ["region", "year", "sector", "value", "unit"],
      ...list()
        .slice(1)
        .flatMap((row) => [
          [...row, "people"],
          [row[0] as string, row[1] as number, row[2] as string, 5, "yuan"],
        ]),
    ];
    expect(read({}, mixed).panel).toBeNull();
    expect(read({}, mixed).units).toEqual(["people", "yuan"]);
    const people = read({ correction: { ...correction, excluded: ["unit yuan"] } }, mixed).panel;
    expect([people?.unit, people?.figures[0]?.[0]?.[0]]).toEqual(["people", 100]);
  });

  it("says which columns hold what, and leaves places as they are", () => {
    const swapped: Cells = [
      ["sector", "year", "region", "index", "output (yuan)"],
      ...list()
        .slice(1)
        .map(([region, year, sector, figure]) => [region!, year!, sector!, 7, figure!]),
    ];
    const columns = { region: 0, sector: 2, value: 4 };
    const { panel, headings } = read({ correction: { ...correction, columns } }, swapped);
    expect(headings.map(({ text }) => text)).toEqual(["region", "year", "sector", "index", "value(yuan)"]);
    expect([panel?.regions, panel?.sectors, panel?.unit]).toEqual([regions, sectors, "yuan"]);
    expect(panel?.figures[0]?.[0]?.[0]).toBe(100);
  });

  it("makes a region of what is called a total, of which figures can be missing too", () => {
    const withChina = [
      ...list(),
      ...list()
        .slice(1, 10)
        .map((row, place) => ["China", row[1]!, row[2]!, place === 0 ? null : 300 + 7 * place]),
    ];
    const ordinary = ["region China"];
    expect(read({}, withChina).panel?.regions).toEqual(regions);
    const { panel, gaps } = read({ keep: ["D6"], correction: { ...correction, ordinary } }, withChina);
    expect(panel?.regions).toContain("China");
    expect(gaps.map(({ subject }) => subject)).toContain("region China");
    expect(read({}, withChina).gaps).toEqual([]);
  });

  it("gives sectors their kinds and figures their unit, and makes a region the reference", () => {
    const { panel, references } = read({
      correction: { ...correction, kinds: { Farming: 3, Services: null }, unit: " tonnes " },
      reference: "West",
    });
    expect([panel?.kinds, panel?.unit]).toEqual([[3, 2, null], "tonnes"]);
    expect([panel?.regions, panel?.reference?.name, references]).toEqual([["North", "South"], "West", ["West"]]);
  });
});

describe("the paper's figures", () => {
  it("are the same in both languages, with names, places and the policy in each", () => {
    const paper = paperRequest();
    const [english, chinese] = (["en", "zh-CN"] as const).map((language) =>
      present(readRequest(paper, language).panel),
    );
    expect(english?.regions).toEqual(["Beijing", "Tianjin", "Hebei"]);
    expect(chinese?.regions).toEqual(["北京", "天津", "河北"]);
    expect(chinese?.figures).toEqual(english?.figures);
    expect(chinese?.levels).toEqual(english?.levels);
    expect([english?.source, chinese?.source]).toEqual(["Tables 2 to 4 of the paper", "论文表 2 至表 4"]);
    expect([english, chinese].map((panel) => panel?.policyYears[0]?.label)).toEqual([
      "Stage 4 of Table 1",
      "表 1 第四阶段",
    ]);
    expect(english?.perUsd).toBe(6.1932);
    expect(readRequest(paper, "zh-CN").checks).toMatchObject({
      perHead: { isUsed: true },
      exchanges: { isUsed: true },
    });
  });
});

test("a table of the workbook is followed by a check of its source", () => {
  const figures = list();
  const sum = figures.flat().reduce<number>((all, cell) => (typeof cell === "number" ? all + cell : all), 0);
  expect(readRequest(requestOn(taken(figures, "A1:D28")), "en").panel?.live).toEqual({
    reference: "'Data'!$A$1:$D$28",
    sum,
  });
});
