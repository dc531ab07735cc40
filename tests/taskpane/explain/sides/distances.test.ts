import { englishErrors } from "../../../../src/functions/runtime/error-texts.en";
import { english } from "../../../../src/paper/generated/statements.en";
import { distancesAsWeights } from "../../../../src/taskpane/explain/sides/distances";
import { createRunner } from "../../../../src/taskpane/formula/engine";
import { evaluateCall } from "../../../../src/taskpane/formula/evaluate";
import { parseFormula } from "../../../../src/taskpane/formula/parse-formula";

const run = createRunner("en", english, englishErrors);

async function found(formula: string) {
  const whole = parseFormula(formula)?.whole;
  if (!whole) throw new Error("no call");
  const cells = { readReference: () => Promise.resolve(null) };
  const { args } = await evaluateCall(whole, { cells, sheet: "", run });
  return distancesAsWeights(whole.name, (name) => (name === "weights" ? (args[1] ?? null) : null));
}

const places = "{39.9;39.1;38.0;40.8},{116.4;117.2;114.5;114.9}";

describe("distances in the place of weights", () => {
  it("are seen where they are computed, and where they are numbers", async () => {
    expect(await found(`=JJJ.MORAN({1;2;4;3},JJJ.DISTANCE(${places}))`)).toBe("weights");
    expect(await found("=JJJ.GEARY({1;2;4;3},{0,110,280,160;110,0,265,270;280,265,0,310;160,270,310,0})")).toBe(
      "weights",
    );
  });

  it("are not seen in weights of neighbours, nor for another function", async () => {
    expect(await found("=JJJ.MORAN({1;2;4;3},{0,1,0,0;1,0,1,0;0,1,0,1;0,0,1,0})")).toBeNull();
    expect(await found(`=JJJ.ACCESSIBILITY({1;2;4;3},JJJ.DISTANCE(${places}))`)).toBeNull();
  });
});
