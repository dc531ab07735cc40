import { englishErrors } from "../../../../src/functions/runtime/error-texts.en";
import { createRunner } from "../../../../src/taskpane/formula/engine";
import { evaluateCall } from "../../../../src/taskpane/formula/evaluate";
import { parseFormula } from "../../../../src/taskpane/formula/parse-formula";
import {
  measureChoices,
  paperDataCall,
  type PaperLayout,
  paperLayouts,
  regionChoices,
  years,
} from "../../../../src/taskpane/wizard/arguments/paper-data";
import { cellsOf } from "../../../support/sheet-cells";

const run = createRunner("en", { sections: {}, verdicts: {}, facts: [], claims: [], lists: {} }, englishErrors);

async function figures(call: string) {
  const parsed = parseFormula(`=${call}`)?.whole;
  const { result } = await evaluateCall(parsed!, { cells: cellsOf({}), sheet: "Mine", run });
  return result?.kind === "rows" ? result.rows : result;
}

const shapes: { readonly [L in PaperLayout]: readonly [number, number] } = {
  "regions-sectors": [3, 3],
  "regions-years": [3, 5],
  regions: [3, 1],
  "sectors-years": [3, 5],
  "nation-sectors": [1, 3],
};

describe.each(["en", "zh-CN"] as const)("figures of the paper as an argument, in %s", (language) => {
  it.each(paperLayouts)("are numbers in the shape of %s, whatever is chosen", async (layout) => {
    const [rows, columns] = shapes[layout];
    for (const year of years)
      for (const measure of measureChoices(language))
        for (const region of regionChoices(language)) {
          const found = await figures(paperDataCall({ layout, year, measure, region }, language));
          expect(found).toEqual(
            Array.from({ length: rows }, () => Array.from({ length: columns }, () => expect.any(Number))),
          );
        }
  });
});

describe("figures of the paper", () => {
  it("are regions in rows and sectors in columns", async () => {
    const choice = { layout: "regions-sectors", year: 2013, measure: "", region: "" } as const;
    expect(paperDataCall(choice, "en")).toBe(
      'JJJ.DATA({"Beijing";"Tianjin";"Hebei"},{"primary","secondary","tertiary"},2013)',
    );
    expect(await figures(paperDataCall(choice, "zh-CN"))).toEqual([
      [161.8, 4352.3, 14986.5],
      [188.45, 7276.68, 6905.03],
      [3500.4, 14762.1, 10038.9],
    ]);
  });
});
