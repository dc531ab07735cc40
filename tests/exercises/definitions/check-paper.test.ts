import { describeVariant } from "../../../src/exercises/sheet/describe";
import { findExercise, variantOf } from "../../../src/exercises/variants/variant";

describe("the exercise on the paper's claims", () => {
  const paper = findExercise("check-paper")!;
  const variants = Array.from({ length: 60 }, (_, seed) => variantOf(paper, seed));

  it("says of the missing table that it is a reconstruction, of the others that they are printed", () => {
    for (const variant of variants) {
      const { intro, source } = describeVariant(variant);
      const isMissing = source.en.includes("missing");
      expect(intro.en.includes("reconstruction")).toBe(isMissing);
      expect(intro.zh.includes("重建")).toBe(isMissing);
      expect(intro.en.includes("printed")).toBe(!isMissing);
    }
  });

  it("says what increased most", () => {
    for (const variant of variants) {
      const { ask } = describeVariant(variant).questions.find(({ id }) => id === "most")!;
      expect(ask.en).toMatch(/the value added of the \w+ sector increased most in/);
      expect(ask.zh).toContain("增加值以");
    }
  });
});
