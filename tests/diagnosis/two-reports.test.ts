import { diagnosisPlans } from "../../src/diagnosis/diagnosis-plans";
import { partNames } from "../../src/sheets/names/part-names";
import { withSheetNames } from "../../src/sheets/references/sheet-references";
import { panelOf, reportCases } from "../support/report-cases";

const plans = diagnosisPlans(panelOf(reportCases[0]!.source), "en");

/** The formulas of a report that is written where some names are taken, and the names of its own. */
function written(suffix: string, taken: readonly string[]) {
  const names = partNames(plans, taken);
  const sheets = plans.map(({ sheetName }) => sheetName + suffix);
  const ranges = names.flatMap((one) => one.ranges);
  const cells = withSheetNames(plans, { sheets, ranges: names.map((one) => one.ranges) }).flatMap((plan) =>
    plan.cells.flat(),
  );
  return { ranges, formulas: cells.flatMap(({ formula }) => (formula === undefined ? [] : [formula])) };
}

test("the formulas of a second report in a workbook name none of the first one's cells or sheets", () => {
  const first = written("", []);
  const second = written(" (2)", first.ranges);
  expect(second.ranges).toEqual(first.ranges.map((name) => `${name}_2`));
  const named = (formulas: readonly string[]) =>
    new Set(formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/\bJJJ_\w+/g) ?? []));
  expect([...named(first.formulas)].filter((name) => !first.ranges.includes(name))).toEqual([]);
  expect([...named(second.formulas)].filter((name) => !second.ranges.includes(name))).toEqual([]);
  const sheets = (formulas: readonly string[]) =>
    new Set(formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/'JJJ [^']*'/g) ?? []));
  expect([...sheets(second.formulas)].every((name) => name.endsWith(" (2)'"))).toBe(true);
  expect(sheets(second.formulas).size).toBe(8);
});
