import { diagnosisPlans } from "../../src/diagnosis/diagnosis-plans";
import type { Panel } from "../../src/diagnosis/panel";
import { references } from "../../src/diagnosis/rules/references";
import { layoutOf } from "../../src/diagnosis/sheets/layout/layout";
import { shapeOf } from "../../src/diagnosis/sheets/layout/shape";
import { catalogue } from "../../src/functions/catalogue";
import { citationText } from "../../src/functions/references/citation-text";
import { workOf } from "../../src/functions/references/reference";
import { isCellError } from "../../src/hosts/cells";
import { localize } from "../../src/language/localized";
import type { SheetPlan } from "../../src/sheets/plan";
import { type EvaluatedReport, evaluatedReport, panelOf, reportCases } from "../support/report-cases";

const paper = panelOf(reportCases[0]!.source);
const layout = layoutOf(shapeOf(paper));

const sheetOf = ({ plans, cells }: EvaluatedReport, key: string) =>
  cells[plans.findIndex((plan) => plan.key === key)] ?? [];
const at = (report: EvaluatedReport, { sheet, top, left }: { sheet: string; top: number; left: number }) =>
  sheetOf(report, sheet)[top]?.[left];

/** The plans with another cell. */
const typed =
  (block: { sheet: string; top: number; left: number }, value: number | string) =>
  (plans: readonly SheetPlan[]): readonly SheetPlan[] =>
    plans.map((plan) =>
      plan.key === block.sheet
        ? {
            ...plan,
            cells: plan.cells.map((row, r) =>
              row.map((cell, c) => (r === block.top && c === block.left ? { value } : cell)),
            ),
          }
        : plan,
    );

describe("the sheets of a report", () => {
  test.each(["en", "zh-CN"] as const)("show no error on the paper's figures in %s", async (language) => {
    const { cells, plans } = await evaluatedReport(paper, language);
    const errors = cells.flatMap((rows, sheet) =>
      rows.flatMap((row, r) => row.flatMap((cell, c) => (isCellError(cell) ? [[plans[sheet]?.key, r, c]] : []))),
    );
    expect(errors).toEqual([]);
  });

  test("mark a changed threshold and a changed figure, and count them on the first page", async () => {
    const untouched = await evaluatedReport(paper, "en");
    expect(at(untouched, layout.summary.changed)).toBeNull();
    expect(at(untouched, layout.summary.warning)).toBeNull();
    const { thresholds } = layout.rules;
    const threshold = { sheet: thresholds.sheet, top: thresholds.top, left: thresholds.left };
    const figures = layout.data.years[1]!.figures;
    const changed = await evaluatedReport(paper, "en", (plans) =>
      typed(threshold, 2.2)(typed({ sheet: figures.sheet, top: figures.top, left: figures.left }, 125)(plans)),
    );
    expect(at(changed, { ...threshold, left: thresholds.left + 6 })).toBe("changed");
    expect(at(changed, layout.data.changedOf(figures))).toBe("changed");
    expect(at(changed, layout.summary.changed)).toBe("Changed in this report: thresholds 1, tables of figures 1.");
  });

  test("warn of rows in another order, of a block or another table", async () => {
    const { levels, years } = layout.data;
    const block = years[2]!.figures.names;
    const warning = async (name: { sheet: string; top: number; left: number }) =>
      at(await evaluatedReport(paper, "en", typed(name, "Hebei")), layout.summary.warning);
    expect(await warning(block)).toBe("The rows of 2011 are in another order: undo the sorting.");
    expect(await warning(levels!.names)).toBe("The rows of “GDP per head” are in another order: undo the sorting.");
  });

  test("say whether a source in the same workbook is as it was", async () => {
    const source = (sum: number): Panel => ({ ...paper, live: { reference: "{{diagnosis-data}}!$B$11:$B$13", sum } });
    const says = async (sum: number) => {
      const report = await evaluatedReport(source(sum), "en");
      return [at(report, layout.data.unchanged), at(report, layout.summary.warning)];
    };
    expect(await says(2468.21)).toEqual(["The source is unchanged.", null]);
    expect(await says(2468)).toEqual([
      "The source has changed: create the report again.",
      "The source has changed since the figures were copied: create the report again.",
    ]);
  });

  test("name what is reconstructed or assigned wherever it counts, and only there", () => {
    const said = (panel: Panel, language: "en" | "zh-CN", word: RegExp) =>
      diagnosisPlans(panel, language).map(({ cells }) =>
        cells.flat().some(({ value }) => typeof value === "string" && word.test(value)),
      );
    const everywhere = [true, true, true, true, true, true, false, true];
    expect(said(paper, "en", /reconstructed/)).toEqual(everywhere);
    expect(said(paper, "zh-CN", /重建/)).toEqual(everywhere);
    expect(said(paper, "en", /assigned/)).toEqual([false, false, false, true, false, false, false, true]);
    const other = panelOf(reportCases.find(({ id }) => id === "03-complementary")!.source);
    expect(said(other, "en", /reconstructed|assigned/)).not.toContain(true);
  });

  test("cite works as the functions do", () => {
    for (const { functions, work } of references)
      for (const name of functions) {
        const cited = catalogue.find((one) => one.name === name)?.help.references ?? [];
        for (const language of ["en", "zh-CN"] as const)
          expect(cited.map((one) => citationText(workOf(one), language).citation)).toContain(localize(work, language));
      }
  });

  test("are printed on A4, the first on one page, in both languages", () => {
    for (const language of ["en", "zh-CN"] as const) {
      const prints = diagnosisPlans(paper, language).map(({ print }) => print);
      expect(prints.map((print) => print?.pages ?? "one wide")).toEqual(["one", ...Array(7).fill("one wide")]);
      expect(prints[0]).toMatchObject({ right: 4 });
      expect(prints.slice(1).every((print) => print?.orientation === "landscape")).toBe(true);
    }
  });
});
