import { sheetNaming, sheetReference, withSheetNames } from "../../../src/sheets/references/sheet-references";
import { frozen, planOf } from "../../support/sheet-plan";

const data = frozen(planOf([[{ value: 1 }]], { key: "table-4" }));
const reader = frozen(
  planOf([
    [{ formula: `=${sheetReference("table-4")}A1+${sheetReference("table-4")}A1` }, { value: "{{table-4}}!A1" }],
  ]),
);

describe("the names of sheets in formulas", () => {
  it("are put where a formula reads the sheet of another plan, and nowhere else", () => {
    const [first, second] = withSheetNames([data, reader], { sheets: ["JJJ Table 4 (2)", "Reader"], ranges: [] });
    expect(first).toEqual(data);
    expect(second?.cells).toEqual([
      [{ formula: "='JJJ Table 4 (2)'!A1+'JJJ Table 4 (2)'!A1" }, { value: "{{table-4}}!A1" }],
    ]);
  });

  it("are quoted as Excel quotes them", () => {
    expect(sheetNaming([data], { sheets: ["Anna's"], ranges: [] })(`=${sheetReference("table-4")}A1`)).toBe(
      "='Anna''s'!A1",
    );
  });

  it("are refused for a sheet that the load does not make", () => {
    expect(() => withSheetNames([reader], { sheets: ["Reader"], ranges: [] })).toThrow(
      "No sheet of this load is table-4.",
    );
  });

  it("are put into conditions, and into lists of cells of another sheet", () => {
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const ruled = frozen(
      planOf([[{}]], {
        conditions: [{ range, formula: "={{table-4}}!A1>0", look: "warning" }],
        validations: [
          {
            range,
            rule: { kind: "list", source: { sheet: "table-4", range } },
            prompt: null,
            refusal: { title: "", text: "" },
          },
        ],
      }),
    );
    const [, named] = withSheetNames([data, ruled], { sheets: ["JJJ Table 4 (2)", "Ruled"], ranges: [] });
    expect(named).toMatchObject({
      conditions: [{ formula: "='JJJ Table 4 (2)'!A1>0" }],
      validations: [{ rule: { source: { sheet: "JJJ Table 4 (2)" } } }],
    });
    expect(() => withSheetNames([ruled], { sheets: ["Ruled"], ranges: [] })).toThrow("No sheet of this load");
  });
});
