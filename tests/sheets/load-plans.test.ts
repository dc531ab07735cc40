import { evaluatePlans } from "../../scripts/workbook/evaluate";
import { type Language, localize } from "../../src/language/localized";
import type { DataCell, DataSet } from "../../src/paper/data-set-types";
import { dataSet, dataSets } from "../../src/paper/data-sets/data-sets";
import { checkProportion } from "../../src/paper/tables/proportion-check";
import { regions } from "../../src/paper/tables/regions";
import {
  dataSetPlan,
  defaultLoadOptions,
  type LoadOptions,
  loadIds,
  loadPlans,
  type ProportionForm,
} from "../../src/sheets/load-plans";
import { displayedText } from "../../src/sheets/number-formats";
import { planRange, type SheetPlan } from "../../src/sheets/plan";
import { rangeAddress } from "../../src/sheets/references/address";
import { frozen } from "../support/sheet-plan";

const languages: readonly Language[] = ["en", "zh-CN"];
const liveForms: readonly ProportionForm[] = ["jjj", "excel", "values"];
const sectorTables = ["table-2", "table-3", "table-4"] as const;
const every = dataSets.flatMap((one) => languages.map((language) => [one.id, language, one] as const));

const options = (more: Partial<LoadOptions> = {}): LoadOptions => ({ language: "en", ...defaultLoadOptions, ...more });

/** Where the rows of a data set begin in its sheet. */
const firstRow = (plan: SheetPlan) => plan.frozenRows;
const rowsOf = (plan: SheetPlan, { rows }: DataSet) => plan.cells.slice(firstRow(plan), firstRow(plan) + rows.length);
const contentOf = ({ value, text }: DataCell, language: Language) =>
  value ?? (text === null ? null : localize(text, language));
const texts = (plan: SheetPlan) => plan.cells.flat().map(({ value }) => String(value ?? ""));
const notesAt = (plan: SheetPlan, row: number, column: number) =>
  plan.notes.filter((note) => note.row === row && note.column === column).map(({ text }) => text);

describe("a sheet as printed", () => {
  test.each(every)("of %s in %s holds exactly the cells of the data package", (_, language, set) => {
    const plan = frozen(dataSetPlan(set, options({ language })));
    rowsOf(plan, set).forEach((cells, row) => {
      const data = set.rows[row]?.cells ?? [];
      expect(cells.slice(0, data.length).map(({ value }) => value)).toEqual(
        data.map((cell) => contentOf(cell, language)),
      );
      const shown = cells.slice(0, data.length).map(displayedText);
      data.forEach((cell, column) => {
        if (cell.printed !== null && set.columns[column]?.type === "number") expect(shown[column]).toBe(cell.printed);
      });
    });
  });

  test.each(every)("of %s in %s states its source, with checksum and version", (_, language, set) => {
    const below = texts(dataSetPlan(set, options({ language })));
    for (const said of [set.citation, set.source, set.vintage, set.licenceNote])
      expect(below).toContain(localize(said, language));
    expect(below).toContain(set.checksum);
    expect(below.some((text) => /^jjj-paper-tables \d+\.\d+\.\d+$/.test(text))).toBe(true);
    if (set.unit !== null) expect(below).toContain(localize(set.unit, language));
    expect(below.includes(String(set.table?.number))).toBe(set.table !== null);
  });

  test.each(every)("of %s in %s is a full rectangle with a width for each column", (_, language, set) => {
    const plan = dataSetPlan(set, options({ language }));
    for (const row of plan.cells) expect(row).toHaveLength(plan.columnWidths.length);
    for (const width of plan.columnWidths) expect(width).toBeLessThanOrEqual(46);
    expect(plan.key).toBe(set.id);
    expect(plan.sheetName.length).toBeLessThanOrEqual(27);
  });

  test("of an external series says so, and how far each row can be trusted", () => {
    const set = dataSet("reference");
    const plan = dataSetPlan(set, options());
    expect(plan.cells[1]?.[0]?.value).toBe("Not from the paper: taken from other publications, for comparison.");
    const statuses = rowsOf(plan, set).map((row) => String(row[row.length - 1]?.value));
    expect(new Set(statuses.flatMap((text) => text.match(/[a-z]+/g)))).toEqual(
      new Set(["unconfirmed", "confirmed", "derived"]),
    );
    set.rows.forEach(({ cells }, row) => {
      const years = cells.flatMap(({ value }, column) => (value === null ? [] : [set.columns[column]?.year ?? null]));
      const known = years.filter((year) => year !== null);
      expect(statuses[row]).toContain(String(known[0]));
      expect(statuses[row]).toContain(String(known[known.length - 1]));
    });
  });

  test("has the note of every cell that the data package notes, outside the paper's tables", () => {
    for (const set of dataSets.filter(({ table }) => table === null)) {
      const plan = dataSetPlan(set, options());
      set.rows.forEach(({ cells }, row) => {
        cells.forEach(({ note }, column) => {
          expect(notesAt(plan, firstRow(plan) + row, column)).toEqual(note === null ? [] : [note.en]);
        });
      });
    }
  });
});

describe("a native table", () => {
  test.each(every)("of %s in %s has headers that are texts, different and not blank", (id, language, set) => {
    const plan = dataSetPlan(set, options({ language, isNativeTable: true }));
    const headers = (plan.cells[firstRow(plan) - 1] ?? []).map(({ value }) => value);
    for (const header of headers) expect(header).toEqual(expect.stringMatching(/./));
    expect(new Set(headers).size).toBe(headers.length);
    expect(plan.table).toEqual({
      range: {
        top: firstRow(plan) - 1,
        left: 0,
        bottom: firstRow(plan) + set.rows.length - 1,
        right: headers.length - 1,
      },
      name: `JJJ_${id.replace("-", "_")}`,
    });
  });
});

describe.each(liveForms)("the proportions in the form %s", (form) => {
  test.each(["by itself", "with the other two"] as const)(
    "follow, below those printed, the value added of a table loaded %s",
    async (way) => {
      for (const id of sectorTables) {
        const set = dataSet(id);
        const plans =
          way === "by itself" ? [dataSetPlan(set, options({ form }))] : loadPlans(sectorTables, options({ form }));
        const place = plans.findIndex(({ key }) => key === id);
        const plan = plans[place] as SheetPlan;
        const values = (await evaluatePlans(plans, "en"))[place] ?? [];
        const computed = values.filter((row) => row[1] === "Computed");
        expect(computed.map(([name]) => name)).toEqual(regions.map(({ name }) => name.en));
        set.rows.forEach(({ region, measure, cells }, row) => {
          const at = firstRow(plan) + row;
          expect(values[at]?.slice(0, cells.length)).toEqual(cells.map((cell) => contentOf(cell, "en")));
          if (measure !== "proportion") return;
          const name = values[at]?.[0];
          const live = values.findIndex((one) => one[0] === name && one[1] === "Computed");
          cells.forEach((cell, column) => {
            const year = set.columns[column]?.year ?? null;
            if (year === null) return;
            const check = checkProportion(set.table?.sector ?? "primary", region as "beijing", year);
            const value = Number(values[live]?.[column]);
            expect(value).toBeCloseTo(check?.exact ?? NaN, 14);
            const shown = displayedText({ value, format: plan.cells[live]?.[column]?.format ?? "" });
            if (shown !== cell.printed) expect(notesAt(plan, at, column).join()).toContain(String(cell.printed));
            expect(shown).toBe(check?.computed);
          });
        });
      }
    },
  );
});

describe("live proportions", () => {
  const formulas = (plan: SheetPlan) =>
    plan.cells.flat().flatMap(({ formula }) => (formula === undefined ? [] : [formula]));

  test("are JJJ functions or Excel's own, as chosen", () => {
    const plan = (form: ProportionForm) => dataSetPlan(dataSet("table-4"), options({ form }));
    const row = (block: string, label: string) =>
      `MATCH(1,INDEX(($A$${block.replace(":", ":$A$")}=$A11)*($B$${block.replace(":", ":$B$")}="${label}"),0),0)`;
    const part = `INDEX(C$2:C$9,${row("2:9", "GDP value added")})`;
    const whole = `INDEX(C$15:C$19,${row("15:19", "GDP")})`;
    expect(plan("jjj").cells[10]?.[2]?.formula).toBe(`=JJJ.SHARE(${part},${whole})`);
    expect(plan("excel").cells[10]?.[2]?.formula).toBe(`=${part}/${whole}`);
    expect(formulas(plan("excel")).join()).not.toContain("JJJ");
    expect(formulas(plan("values")).filter((formula) => !formula.startsWith("=INDEX("))).toEqual([]);
    expect(formulas(dataSetPlan(dataSet("table-4"), options({ hasChart: false })))).toEqual([]);
  });

  test("of a table by itself read no other sheet, and with others read theirs", () => {
    for (const form of liveForms) {
      for (const id of sectorTables)
        expect(formulas(dataSetPlan(dataSet(id), options({ form }))).join()).not.toContain("{{");
    }
    const [table2] = loadPlans(["table-2", "table-4"], options({ form: "excel" }));
    expect(formulas(table2 as SheetPlan).join()).toContain("=INDEX({{table-4}}!$A$2:$G$9,MATCH(");
  });

  test("follow a figure that is changed in another sheet of the load", async () => {
    const plans = loadPlans(sectorTables, options({ form: "excel" }));
    const changed = plans.map((plan) =>
      plan.key === "table-2"
        ? {
            ...plan,
            cells: plan.cells.map((row) => row.map((cell) => (cell.value === 118.3 ? { value: 1118.3 } : cell))),
          }
        : plan,
    );
    const values = (await evaluatePlans(changed, "en"))[2] ?? [];
    expect(values.find((row) => row[1] === "Computed")?.[2]).toBeCloseTo(9004.5 / 12865.9, 14);
  });
});

describe("Table 3", () => {
  test.each(languages)(
    "says in its title, its sheet, a banner and its headers that it is reconstructed, in %s",
    (language) => {
      const word = language === "en" ? /reconstructed/i : /重建/;
      for (const isNativeTable of [false, true]) {
        const plan = dataSetPlan(dataSet("table-3"), options({ language, isNativeTable }));
        expect(plan.sheetName).toMatch(word);
        expect(plan.cells.slice(0, 2).map(([cell]) => cell?.value)).toEqual([
          expect.stringMatching(word),
          expect.stringMatching(word),
        ]);
        expect(plan.cells[2]?.[1]?.value).toMatch(word);
        expect(plan.chart?.title).toMatch(word);
      }
    },
  );
});

describe("charts", () => {
  const chartsOf = ({ chart, moreCharts = [] }: SheetPlan) => (chart === null ? [] : [chart, ...moreCharts]);

  test("exist where one helps, and only if chosen", () => {
    const titles = dataSets.flatMap((set) => chartsOf(dataSetPlan(set, options())).map(({ title }) => title));
    expect(titles).toEqual([
      "Table 2: Primary sector, proportion of GDP",
      "Table 3: Secondary sector, proportion of GDP (reconstructed)",
      "Table 4: Tertiary sector, proportion of GDP",
      "Tertiary proportion: gap to Beijing, percentage points",
      "Structure of 2013, proportions of GDP",
      "The World Bank's income groups",
    ]);
    for (const set of dataSets) expect(chartsOf(dataSetPlan(set, options({ hasChart: false })))).toEqual([]);
  });

  test.each(["printed", ...liveForms] as const)("of Table 4 show its figures in the form %s", async (form) => {
    const plan = dataSetPlan(dataSet("table-4"), options({ form }));
    const [values = []] = await evaluatePlans([plan], "en");
    const read = ({ top, left, bottom, right }: { top: number; left: number; bottom: number; right: number }) =>
      values.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
    const [proportions, gaps, structure] = chartsOf(plan);
    expect(read(proportions?.categories ?? planRange(plan))).toEqual([2009, 2010, 2011, 2012, 2013]);
    expect(proportions?.series.map(({ name }) => name)).toEqual(["Beijing", "Tianjin", "Hebei"]);
    expect(read(proportions?.series[0]?.values ?? planRange(plan))).toEqual(
      form === "printed" ? values[3]?.slice(2) : values.find((row) => row[1] === "Computed")?.slice(2),
    );
    expect(gaps?.series.map(({ name, values: range }) => [name, Number(read(range)[4]).toFixed(1)])).toEqual([
      ["Tianjin", "28.8"],
      ["Hebei", "41.4"],
    ]);
    expect(read(structure?.categories ?? planRange(plan))).toEqual(["Beijing", "Tianjin", "Hebei"]);
    const stacks = structure?.series.map(({ values: range }) => read(range).map(Number)) ?? [];
    expect(stacks).toEqual(
      [
        [0.008, 0.013, 0.124],
        [0.223, 0.506, 0.521],
        [0.769, 0.481, 0.355],
      ].map((shares) => shares.map((share) => expect.closeTo(share, 2))),
    );
    [0, 1, 2].forEach((region) => {
      expect(stacks.reduce((sum, shares) => sum + (shares[region] ?? NaN), 0)).toBeCloseTo(1, 3);
    });
  });

  test("are below the cells, none over another", () => {
    for (const set of dataSets) {
      const plan = dataSetPlan(set, options());
      const rows = chartsOf(plan).map(({ anchor }) => anchor.row);
      rows.forEach((row, place) => {
        expect(row).toBeGreaterThanOrEqual((rows[place - 1] ?? plan.cells.length - 20) + 20);
      });
    }
  });
});

describe("a load", () => {
  test("has each sheet once, in the order of all, whatever the order of the ids", () => {
    const keys = loadPlans(["table-4", "facts", "table-1", "table-4"], options()).map(({ key }) => key);
    expect(keys).toEqual(["table-1", "table-4", "facts"]);
  });

  test("of the audit brings what its formulas read", () => {
    expect(loadPlans(["audit"], options()).map(({ key }) => key)).toEqual([
      "table-2",
      "table-3",
      "table-4",
      "facts",
      "audit",
      "audit-proportions",
    ]);
  });

  test.each(languages)("of everything has every cell of the data package and no error, in %s", async (language) => {
    const plans = loadPlans(loadIds, options({ language }));
    const values = await evaluatePlans(plans, language);
    const keys = [...dataSets.map(({ id }) => id), "audit", "audit-proportions"];
    expect(plans.map(({ key }) => key)).toEqual(["cover", ...keys]);
    dataSets.forEach((set, place) => {
      const plan = plans[1 + place] as SheetPlan;
      set.rows.forEach(({ cells }, row) => {
        expect(values[1 + place]?.[firstRow(plan) + row]?.slice(0, cells.length)).toEqual(
          cells.map((cell) => contentOf(cell, language)),
        );
      });
    });
    expect(values.flat(2).filter((value) => typeof value === "object" && value !== null)).toEqual([]);
  });

  test("has sheet names that are all different", () => {
    for (const language of languages) {
      const names = loadPlans(loadIds, options({ language })).map(({ sheetName }) => sheetName);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

test("addresses of the notes on Table 4 are the three cells that do not follow", () => {
  for (const form of ["printed", ...liveForms] as const) {
    const plan = dataSetPlan(dataSet("table-4"), options({ form }));
    expect(
      plan.notes.map(({ row, column }) => rangeAddress({ top: row, left: column, bottom: row, right: column })),
    ).toEqual(["C4", "F4", "C8"]);
  }
});
