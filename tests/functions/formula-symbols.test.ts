import { catalogue } from "../../src/functions/catalogue";

const withFormula = catalogue.flatMap(({ name, help: { formula, where } }) =>
  formula === null ? [] : [{ name, formula, where }],
);

/** Operators and words in LaTeX that are no symbols. */
const operators =
  /\\(?:frac|dfrac|tfrac|tfrac12|sqrt|sum|prod|left|right|ln|log|min|max|cos|sin|tan|arcsin|times|cdot|qquad|quad|text|le|dots|begin|end|aligned|gathered|overline|underbrace|lVert|rVert|pm|bar|breve|dfrac)(?![a-zA-Z])/g;

/** The letters of a formula, those of its indices included: `x_{ij}` has x, i and j. */
function symbolsOf(latex: string): Set<string> {
  const plain = latex
    .replace(/\\(?:text|mathrm)\{[^}]*\}/g, " ")
    .replace(/\\(?:begin|end)\{\w+\}/g, " ")
    .replace(operators, " ")
    .replace(/\\[,;:! ]|\\\\|\\[{}]|'/g, " ");
  const indices = [...plain.matchAll(/_(?:\{([^}]*)\}|(\w))/g)].flatMap(
    ([, group, one]) => (group ?? one ?? "").match(/\\[a-zA-Z]+|[A-Z]{2,}|[A-Za-z]/g) ?? [],
  );
  const bases = plain.replace(/_(?:\{[^}]*\}|\w)/g, " ").match(/\\[a-zA-Z]+|[A-Za-z]+/g) ?? [];
  return new Set([...bases, ...indices].map((symbol) => symbol.replace(/[^A-Za-z\\]/g, "")).filter((s) => s !== ""));
}

const explained = (where: string) =>
  symbolsOf([...where.matchAll(/\$([^$]*)\$/g)].map(([, latex]) => latex).join(" , "));

describe("the symbols of a formula", () => {
  test.each(withFormula)("are explained below that of $name", ({ formula, where }) => {
    expect(where?.en).toMatch(/^where /);
    expect(where?.zh).toMatch(/^其中 /);
    for (const text of [where?.en ?? "", where?.zh ?? ""]) {
      const known = explained(text);
      expect([...symbolsOf(formula)].filter((symbol) => !known.has(symbol))).toEqual([]);
    }
  });

  test("are found with their indices", () => {
    expect([...symbolsOf(String.raw`LQ_{ij} = \frac{x_{ij}/x_i}{X_j/X}`)].sort()).toEqual(["LQ", "X", "i", "j", "x"]);
    expect([...symbolsOf(String.raw`\sigma_t = a + b\,t + u_t`)].sort()).toEqual(["\\sigma", "a", "b", "t", "u"]);
  });
});
