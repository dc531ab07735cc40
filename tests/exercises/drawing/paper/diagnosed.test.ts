import { thresholds } from "../../../../src/diagnosis/rules/thresholds";
import { shipped } from "../../../../src/exercises/drawing/paper/diagnosed";

describe("the exercise on the diagnosis of the paper's regions", () => {
  it("begins with the thresholds of a report", () => {
    const valueOf = (name: string) => thresholds.find((one) => one.name === name)?.value;
    expect(shipped).toEqual({
      strong: valueOf("JJJ_G1_strong"),
      medium: valueOf("JJJ_G1_medium"),
      alike: valueOf("JJJ_C3_alike"),
    });
  });
});
