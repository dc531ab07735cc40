import { defaultLoadOptions, type LoadId, type LoadOptions, loadPlans } from "../../src/sheets/load-plans";
import { type CellRange, planRange, type SheetPlan } from "../../src/sheets/plan";
import { blocksOf, type MovableWorkbook, openMovable } from "../support/moved-cells";

type Options = Pick<LoadOptions, "form" | "language" | "isNativeTable">;

const audit: readonly LoadId[] = ["audit"];
const ways: readonly (readonly [string, readonly LoadId[], Options])[] = [
  ["the audit, as printed", audit, { form: "printed", language: "en", isNativeTable: false }],
  ["the audit with Excel formulas in Chinese", audit, { form: "excel", language: "zh-CN", isNativeTable: true }],
  ["Table 4 by itself", ["table-4"], { form: "excel", language: "en", isNativeTable: false }],
];

const plansOf = (ids: readonly LoadId[], options: Options) => loadPlans(ids, { ...defaultLoadOptions, ...options });
const filledColumns = ({ cells }: SheetPlan, { top, bottom, right }: CellRange) =>
  Array.from({ length: right + 1 }, (_, column) => column).filter((column) =>
    cells.slice(top, bottom + 1).some((row) => (row[column]?.value ?? row[column]?.formula ?? null) !== null),
  );
const contents = (workbook: MovableWorkbook, plans: readonly SheetPlan[]) =>
  plans.map(({ sheetName }) => workbook.content(sheetName));

describe("what is computed for the audit", () => {
  const options: Options = { form: "jjj", language: "en", isNativeTable: true };
  const plans = plansOf(["audit"], options);
  let before: readonly (readonly string[])[];

  beforeAll(async () => {
    before = contents(await openMovable(plans, options.language), plans);
    expect(before.join()).not.toMatch(/#(REF|N\/A|VALUE|DIV|NAME|CYCLE)/);
  });

  test.each(plans.map((plan) => [plan.sheetName, plan] as const))(
    "stays the same when %s is sorted by any column",
    async (sheet, plan) => {
      const workbook = await openMovable(plans, options.language);
      for (const zone of blocksOf(plan))
        for (const column of filledColumns(plan, zone)) {
          workbook.sort(sheet, zone, column, column % 2 === 0 ? "desc" : "asc");
          expect(contents(workbook, plans)).toEqual(before);
        }
    },
  );

  test.each(plans.map((plan) => [plan.sheetName, plan] as const))(
    "stays the same when rows and columns are inserted into %s",
    async (sheet, plan) => {
      const workbook = await openMovable(plans, options.language);
      for (let column = planRange(plan).right + 1; column >= 0; column--) workbook.insert(sheet, "COL", column);
      expect(contents(workbook, plans)).toEqual(before);
      for (const { top, bottom } of [...blocksOf(plan)].reverse())
        for (const row of [bottom + 1, bottom, top]) workbook.insert(sheet, "ROW", row);
      workbook.insert(sheet, "ROW", 0);
      expect(contents(workbook, plans)).toEqual(before);
    },
  );
});

test.each(ways)("%s stays the same when all sheets are sorted, moved and renamed", async (_, ids, options) => {
  const plans = plansOf(ids, options);
  const workbook = await openMovable(plans, options.language);
  const before = contents(workbook, plans);
  expect(before.join()).not.toMatch(/#(REF|N\/A|VALUE|DIV|NAME|CYCLE)/);
  plans.forEach((plan, place) => {
    const { sheetName } = plan;
    const blocks = blocksOf(plan);
    for (const zone of blocks) workbook.sort(sheetName, zone, filledColumns(plan, zone)[1] ?? 0, "desc");
    for (const column of [3, 1, 0]) workbook.insert(sheetName, "COL", column);
    workbook.insert(sheetName, "ROW", blocks[0]?.top ?? 0);
    workbook.rename(sheetName, `My "own" name, ${place}`);
  });
  expect(plans.map((_plan, place) => workbook.content(`My "own" name, ${place}`))).toEqual(before);
});
