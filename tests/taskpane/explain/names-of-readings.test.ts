import { englishErrors } from "../../../src/functions/runtime/error-texts.en";
import { english } from "../../../src/paper/generated/statements.en";
import { explainCall } from "../../../src/taskpane/explain/explain-call";
import { headings } from "../../../src/taskpane/explain/names/headings";
import { namesOfData } from "../../../src/taskpane/explain/names/names-of-readings";
import { createRunner } from "../../../src/taskpane/formula/engine";
import { evaluateCall } from "../../../src/taskpane/formula/evaluate";
import { noNames } from "../../../src/taskpane/formula/names-beside";
import { parseFormula } from "../../../src/taskpane/formula/parse-formula";
import { entries } from "../../../src/taskpane/functions/entries/entries.en";

const run = createRunner("en", english, englishErrors);
const cells = { readReference: () => Promise.resolve(null) };
const regions = '{"Beijing";"Tianjin";"Hebei"}';
const sectors = '{"primary","secondary","tertiary"}';

async function explained(formula: string, row = 0, column = 0) {
  const call = parseFormula(formula)?.whole;
  if (!call) throw new Error("no call");
  const evaluation = await evaluateCall(call, { cells, sheet: "S", run });
  const context = { entries, run, namesOf: () => noNames, write: String, headings: headings.en };
  return { evaluation, explanation: explainCall(evaluation, { row, column }, context) };
}

describe("a value of looked-up figures", () => {
  it.each([
    [`=JJJ.LOCQ(JJJ.DATA(${regions},${sectors},2013))`, 1, 1, "Tianjin × secondary × 2013"],
    [`=JJJ.UPGRADING(JJJ.DATA(${regions},${sectors},2013))`, 2, 0, "Hebei × 2013"],
    [`=JJJ.LOCQ(JJJ.SHARE(JJJ.DATA(${regions},${sectors},2013)))`, 0, 2, "Beijing × tertiary × 2013"],
    [`=JJJ.GINI(JJJ.DATA(${regions},"gdp per capita",2013))`, 0, 0, "gdp per capita × 2013"],
    [`=JJJ.SIGMACONV(JJJ.DATA(${regions},"gdp per capita",{2009,2010,2011,2012,2013}))`, 0, 2, "2011 × gdp per capita"],
  ])("%s is called by what was looked up", async (formula, row, column, name) => {
    expect((await explained(formula, row, column)).explanation.valueName).toBe(name);
  });

  it("has the same names in the table of the inner call, where its row is marked", async () => {
    const { explanation } = await explained(`=JJJ.UPGRADING(JJJ.DATA(${regions},${sectors},2013))`, 1, 0);
    expect(explanation.inner[0]).toMatchObject({
      entered: { row: 1, column: null },
      resultNames: { rows: ["Beijing", "Tianjin", "Hebei"], columns: ["primary", "secondary", "tertiary"] },
    });
  });

  it("has no names of rows where nothing is looked up for each", async () => {
    const { evaluation } = await explained('=JJJ.DATA("Beijing","gdp",2013)');
    expect(namesOfData(evaluation)).toEqual(noNames);
  });
});
