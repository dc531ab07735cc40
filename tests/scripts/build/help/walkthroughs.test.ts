import { pageName, walkthroughs, walkthroughsWith } from "../../../../scripts/build/help/walkthroughs/list";
import { walked } from "../../../../scripts/build/help/walkthroughs/walk";
import { type Walkthrough } from "../../../../scripts/build/help/walkthroughs/walkthrough";
import { walkthroughPage } from "../../../../scripts/build/help/walkthroughs/walkthrough-page";
import { type Language, text } from "../../../../src/language/localized";
import { present } from "../../../support/present";

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

/** Computed apart from the functions, with exact fractions or by the definitions. */
const readings: Readonly<Record<string, readonly string[]>> = {
  "panel-to-markov": [
    "Region A rises from 62% of the mean to 82%, region L falls from 165% to 156%.",
    "Low is up to 80% of the mean, high is above 105%.",
    "Of 21 steps that began in the low class, 2 led to the middle one.",
    "The diagonal is persistence: 90%, 79% and 85% of the regions stay in their class for another year.",
    "In the long run 21% would be low, 38% in the middle and 40% high.",
    "A low region needs 20 years on average to become a high one.",
    "The p value of Q is 0.81: nothing says that the years differ.",
  ],
  "coordinates-to-hot-spots": [
    "Beijing and Tianjin are 108 km apart.",
    "Four cells of 0.25 in each row; knn is not symmetric, so columns differ.",
    "I is 0.31: above 0 where like incomes are neighbours.",
    "4 cities are high among high, 5 low among low.",
    "4 of 13 cities are significant.",
    "The highest is Tianjin with 2.73.",
  ],
  "table-to-key-sectors": [
    "Construction buys 0.464 of manufactures for each yuan of its output.",
    "Behind one yuan of construction are 1.02 of manufacturing.",
    "The multiplier of construction is the highest: 2.81.",
    "Key sectors: manufacturing.",
  ],
};

/** The result of a step, by the cell that it is in. */
const resultIn = (id: string, cell: string) => {
  const walkthrough = present(walkthroughs.find((one) => one.id === id));
  return present(walked(walkthrough, "en").find(({ step }) => step.cell === cell)).result.map((row) => row.map(Number));
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const columnSums = (rows: readonly (readonly number[])[]) =>
  present(rows[0]).map((_, column) => sum(rows.map((row) => present(row[column]))));

describe("what the walkthroughs say", () => {
  test.each(walkthroughs)("is what their numbers are: $id", (walkthrough) => {
    const said = walked(walkthrough, "en").map(({ step, result }) => step.reading?.(result).en);
    expect(said).toEqual(readings[walkthrough.id]);
    const inChinese = walked(walkthrough, "zh-CN").map(({ step, result }) => step.reading?.(result).zh ?? "");
    const numbersIn = (sentence: string) => sentence.match(/\d+(\.\d+)?%?/g)?.sort() ?? [];
    // The number of cities, of neighbours and the like may be a word in one language.
    said.forEach((sentence, step) => {
      for (const number of numbersIn(inChinese[step] ?? "")) expect(numbersIn(sentence ?? "")).toContain(number);
    });
  });

  test("of the classes of a panel: sixty steps, about twenty from each", () => {
    const counts = resultIn("panel-to-markov", "P5").map(sum);
    expect(sum(counts)).toBe(60);
    for (const steps of counts) expect(Math.abs(steps - 20)).toBeLessThan(3);
  });

  test("of neighbours: four of 0.25 in each row, and columns that differ", () => {
    const weights = resultIn("coordinates-to-hot-spots", "T2");
    for (const row of weights) expect(row.filter((weight) => weight > 0)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(new Set(columnSums(weights)).size).toBeGreaterThan(1);
  });

  test("of hot spots: three cities above 1.96, none below −1.96", () => {
    const scores = resultIn("coordinates-to-hot-spots", "AN2").flat();
    expect(scores.map((z) => Math.abs(z) > 1.96 && Math.sign(z))).toEqual(
      scores.map((_, city) => [0, 1, 11].includes(city) && 1),
    );
  });

  test("of technical coefficients: every column adds up to less than 1", () => {
    for (const one of columnSums(resultIn("table-to-key-sectors", "I2"))) expect(one).toBeLessThan(1);
    expect(resultIn("table-to-key-sectors", "I14").flat()).toEqual(
      columnSums(resultIn("table-to-key-sectors", "I8")).map((one) => expect.closeTo(one, 12) as number),
    );
  });
});

test("walkthroughs are found by their functions", () => {
  expect(walkthroughsWith("MARKOV").map(({ id }) => id)).toContain("panel-to-markov");
  expect(new Set(walkthroughs.map(({ id }) => id)).size).toBe(walkthroughs.length);
});
