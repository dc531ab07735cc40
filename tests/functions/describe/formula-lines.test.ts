import { catalogue } from "../../../src/functions/catalogue";
import { formulaLines } from "../../../src/functions/describe/formula/lines";
import { formulaMarkup } from "../../../src/functions/describe/formula/markup";

const formulas = catalogue.flatMap(({ name, help }) => (help.formula === null ? [] : [[name, help.formula] as const]));

describe("a formula", () => {
  it("has a line for each equation", () => {
    expect(formulaLines(String.raw`S_2 = \frac{P_1}{P_2},\qquad E(I) = -\frac{1}{n - 1}`)).toEqual([
      ["S_2", String.raw`= \frac{P_1}{P_2}`],
      ["E(I)", String.raw`= -\frac{1}{n - 1}`],
    ]);
  });

  it("has a line for each row of an aligned block", () => {
    expect(formulaLines(String.raw`\begin{aligned} a &= b \\ c &= d,\quad e = f \end{aligned}`)).toEqual([
      ["a", "= b"],
      ["c", "= d"],
      ["e", "= f"],
    ]);
  });

  it("can break before relations, and before signs and brackets between operands", () => {
    expect(formulaLines(String.raw`x_i = y \times [a - b]\,[c + d] \le z`)).toEqual([
      ["x_i", "= y", String.raw`\times [a`, String.raw`- b]\,`, "[c", "+ d]", String.raw`\le z`],
    ]);
  });

  it("does not break within braces, parentheses, bars, or brackets that grow", () => {
    const whole = String.raw`\left[a - b\right](c - d)|e - f|\sqrt{g - h}`;
    expect(formulaLines(whole)).toEqual([[whole]]);
  });

  it("has an alternative equation on a line of its own, and an alternative value on the same", () => {
    const or = String.raw`\text{or}`;
    expect(formulaLines(String.raw`a = b\qquad${or}\qquad c = d`)).toHaveLength(2);
    expect(formulaLines(String.raw`a = b\ ${or}\ c`)).toHaveLength(1);
  });

  test.each(formulas)("of %s keeps everything but commas and spaces between its lines", (_, latex) => {
    const signs = (text: string) =>
      text.replace(/\\(begin|end)\{(aligned|gathered)\}|\\\\|,(?=\\q?quad)|\\q?quad|\\ |[&\s]/g, "");
    expect(signs(formulaLines(latex).flat().join(""))).toBe(signs(latex));
  });

  test.each(formulas)("of %s has no English words in Chinese", (_, latex) => {
    const words = [...formulaMarkup(latex, "zh-CN").matchAll(/<mtext>([^<]*)<\/mtext>/g)].map(([, text]) => text ?? "");
    expect(words.filter((text) => /[a-z]/i.test(text) && !/^(arcelus|spatial|lotka):/.test(text))).toEqual([]);
  });
});
