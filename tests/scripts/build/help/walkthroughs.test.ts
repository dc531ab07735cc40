import { pageName, walkthroughs, walkthroughsWith } from "../../../../scripts/build/help/walkthroughs/list";
import { walked } from "../../../../scripts/build/help/walkthroughs/walk";
import { type Walkthrough } from "../../../../scripts/build/help/walkthroughs/walkthrough";
import { walkthroughPage } from "../../../../scripts/build/help/walkthroughs/walkthrough-page";
import { type Language, text } from "../../../../src/language/localized";

const languages: readonly Language[] = ["en", "zh-CN"];
const both = text("x", "x");
const small: Walkthrough = {
  id: "small",
  title: both,
  summary: both,
  about: both,
  table: [
    [text("Region", "地区"), 1],
    [text("North", "北"), 2],
    [text("South", "南"), 6],
  ],
  steps: [
    { title: both, text: both, cell: "D2", formula: '=JJJ.SHARE(B2:B3,,"col")' },
    { title: both, text: both, cell: "E2", formula: "=JJJ.LABEL(D2#,$A$2:$A$3)" },
  ],
  end: both,
};

describe("a walkthrough", () => {
  test("computes each step from the table and from the results before it", () => {
    expect(walked(small, "en").map(({ result }) => result)).toEqual([
      [[0.25], [0.75]],
      [
        ["North", 0.25],
        ["South", 0.75],
      ],
    ]);
    expect(walked(small, "zh-CN")[1]?.result).toEqual([
      ["北", 0.25],
      ["南", 0.75],
    ]);
  });

  test.each([
    ["=JJJ.SHARE(B2:B9)", "B4 of B2:B9 is empty"],
    ["=JJJ.NOTHING(B2)", "no function NOTHING"],
    ["=JJJ.SHARE(A2:B3)", "#VALUE!"],
  ])("is refused where a formula does not work: %s", (formula, message) => {
    const steps = [{ title: both, text: both, cell: "D2", formula }];
    expect(() => walked({ ...small, steps }, "en")).toThrow(message);
  });
});

describe.each(languages)("the walkthroughs in %s", (language) => {
  test.each(walkthroughs)("are written out: $id", (walkthrough) => {
    const page = walkthroughPage(walkthrough, language);
    for (const { formula } of walkthrough.steps)
      expect(page.replace(/<wbr \/>/g, "")).toContain(formula.replace(/"/g, "&#34;"));
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
    const other =
      language === "en" ? `zh-CN/${pageName(walkthrough)}.html` : `../../help/${pageName(walkthrough)}.html`;
    expect(page).toContain(other);
  });
});

test("walkthroughs are found by their functions", () => {
  expect(walkthroughsWith("MARKOV").map(({ id }) => id)).toContain("panel-to-markov");
  expect(new Set(walkthroughs.map(({ id }) => id)).size).toBe(walkthroughs.length);
});
