import { formulaCharacters } from "../../../src/functions/describe/formula/characters";

describe("the characters that the font of the formulas has", () => {
  test("hold those of the text, their italic forms, and the sign of roots, which no formula writes", () => {
    const characters = new Set(formulaCharacters());
    for (const one of ["∑", "σ", "𝜎", "𝑥", "ℎ", "√"]) expect(characters).toContain(one);
  });
});
