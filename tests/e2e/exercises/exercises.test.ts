import type { FrameLocator, Locator } from "playwright-core";
import { answerKey } from "../../../src/exercises/marking/answers/answer-key";
import { rightAnswers } from "../../../src/exercises/marking/answers/right-answers";
import { EarlierValues, valuesOf } from "../../../src/exercises/marking/values";
import { exercisePlan } from "../../../src/exercises/sheet/plan";
import { seedOfChoice } from "../../../src/exercises/variants/seed";
import { findExercise, variantOf } from "../../../src/exercises/variants/variant";
import { localize } from "../../../src/language/localized";
import { rangeAddress } from "../../../src/sheets/references/address";
import { exercisesTexts } from "../../../src/taskpane/exercises/texts";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";

const openDemo = useDemo();

const seed = "2026";
const gap = findExercise("gap")!;
const variant = variantOf(gap, seedOfChoice(seed));
const languages = ["en", "zh-CN"] as const;
type Language = (typeof languages)[number];

const view = { en: "Exercises", "zh-CN": "练习" };

async function build(demo: DemoPage, language: Language, isLive = false): Promise<string> {
  const texts = exercisesTexts[language];
  const { pane } = demo;
  await pane.getByRole("navigation").getByRole("button", { name: view[language], exact: true }).click();
  await pane.getByRole("button", { name: localize(gap.sheet.title, language) }).click();
  await pane.locator(".exercise-options > summary").click();
  await pane.getByRole("radio", { name: texts.numbersKinds.code }).check();
  await pane.getByLabel(texts.code, { exact: true }).fill(seed);
  if (isLive) await pane.getByLabel(texts.live).check();
  await demo.press(texts.build);
  await pane.locator(".message-done").waitFor();
  await demo.idle();
  await pane.getByRole("button", { name: texts.open.check, exact: true }).waitFor();
  return demo.activeSheet();
}

const layoutIn = (language: Language) => exercisePlan(variant, { language, student: null, live: false }).layout;

/** Fills in the answers, each as `answer` returns it. */
async function fill(
  demo: DemoPage,
  sheet: string,
  language: Language,
  answer: (right: number | string, question: string) => number | string | null,
): Promise<void> {
  const key = answerKey(variant, language);
  for (const { id, answers } of layoutIn(language).questions)
    for (const [place, right] of key[id]!.entries()) {
      const columns = answers.right - answers.left + 1;
      const row = answers.top + Math.floor(place / columns);
      const column = answers.left + (place % columns);
      const typed = answer(right, id);
      if (typed !== null)
        await demo.set(sheet, rangeAddress({ top: row, bottom: row, left: column, right: column }), String(typed));
    }
}

async function check(demo: DemoPage, language: Language): Promise<string> {
  await demo.press(exercisesTexts[language].open.check);
  await demo.pane.getByRole("button", { name: exercisesTexts[language].open.check, exact: true }).waitFor();
  await demo.pane.locator(".score").waitFor();
  await demo.idle();
  return demo.pane.locator(".score strong").innerText();
}

const feedbackIn = async (demo: DemoPage, sheet: string, language: Language) =>
  Promise.all(
    layoutIn(language).questions.map(async ({ feedback }) => (await demo.get(sheet, rangeAddress(feedback))).text),
  );

describe.each(languages)("an exercise in %s", (language) => {
  const texts = exercisesTexts[language];

  it("is created, answered correctly and marked with full points, in the pane and in the sheet", async () => {
    const demo = await openDemo({ query: `?lang=${language}` });
    const sheet = await build(demo, language);
    await fill(demo, sheet, language, (right) => right);
    expect(await check(demo, language)).toBe(texts.open.score(String(variant.points), String(variant.points)));
    expect(await demo.pane.locator(".question-right").count()).toBe(gap.questions.length);
    for (const said of await feedbackIn(demo, sheet, language)) expect(said).toContain(texts.open.times(1));
  });

  it("names a common mistake, gives hints one by one, and gives part of the points", async () => {
    const demo = await openDemo({ query: `?lang=${language}` });
    const sheet = await build(demo, language);
    const [question] = variant.questions;
    const mistake = question!.spec.mistakes[0]!;
    const wrong = mistake.value(variant.data, {
      number: () => NaN,
      matrix: () => {
        throw new Error("none before");
      },
    });
    await fill(demo, sheet, language, (_, id) => (id === question!.id ? (wrong as number) : null));
    await check(demo, language);
    const shown = demo.pane.locator(".question").first();
    expect(await shown.innerText()).toContain(localize(mistake.feedback, language));
    expect(await shown.innerText()).toContain(localize(question!.spec.sheet.hints[0]!, language));
    await check(demo, language);
    const second = question!.spec.sheet.hints[Math.min(1, question!.spec.sheet.hints.length - 1)]!;
    await shown.getByText(localize(second, language)).waitFor();
    expect((await feedbackIn(demo, sheet, language))[0]).toContain(texts.open.times(2));
  });
});

describe("an exercise", () => {
  it("recognises each common mistake, in the pane and in the sheet", async () => {
    const demo = await openDemo();
    const sheet = await build(demo, "en");
    const right = rightAnswers(variant);
    const earlier = new EarlierValues();
    for (const question of variant.questions) earlier.set(question.id, question, right.get(question.id)!);
    const made: string[] = [];
    await fill(demo, sheet, "en", (answer) => answer);
    for (const question of variant.questions) {
      for (const mistake of question.spec.mistakes) {
        const [value = NaN] = valuesOf(mistake.value(variant.data, earlier));
        const typed = question.spec.options?.[value]?.en ?? value;
        await fill(demo, sheet, "en", (_, id) => (id === question.id ? typed : null));
        await check(demo, "en");
        const shown = demo.pane.locator(".question").nth(question.number - 1);
        await shown.getByText(mistake.feedback.en).waitFor();
        expect(await shown.getAttribute("class")).toContain("question-mistake");
        expect((await feedbackIn(demo, sheet, "en"))[question.number - 1]).toContain(mistake.feedback.en);
        made.push(mistake.name);
      }
      if (question.spec.mistakes.length > 0)
        await fill(demo, sheet, "en", (answer, id) => (id === question.id ? answer : null));
    }
    expect(made.length).toBeGreaterThan(3);
  });

  it("protects everything but the answers", async () => {
    const demo = await openDemo();
    const sheet = await build(demo, "en");
    const { code } = layoutIn("en");
    await expect(demo.set(sheet, rangeAddress(code), "changed")).rejects.toThrow();
    expect((await demo.get(sheet, rangeAddress(code))).value).toBe(variant.code);
  });

  it("gives the same feedback in the sheet immediately if feedback is live", async () => {
    const demo = await openDemo();
    const sheet = await build(demo, "en", true);
    await fill(demo, sheet, "en", (right) => right);
    await demo.idle();
    for (const said of await feedbackIn(demo, sheet, "en")) expect(said).toMatch(/^Right/);
    await check(demo, "en");
    for (const said of await feedbackIn(demo, sheet, "en")) expect(said).toMatch(/^Right/);
  });

  it("counts later answers that follow from an earlier error", async () => {
    const shares = findExercise("shares")!;
    const own = variantOf(shares, seedOfChoice(seed));
    const later = own.questions.find(({ spec }) => spec.uses !== undefined);
    if (later === undefined) throw new Error("no question uses an earlier one");
    const demo = await openDemo();
    const { pane } = demo;
    await pane.getByRole("navigation").getByRole("button", { name: "Exercises", exact: true }).click();
    await pane.getByRole("button", { name: shares.sheet.title.en }).click();
    await pane.locator(".exercise-options > summary").click();
    await pane.getByRole("radio", { name: "From a code" }).check();
    await pane.getByLabel("Code or number", { exact: true }).fill(own.code.toLowerCase());
    await demo.press("Build the sheet");
    await pane.locator(".message-done").waitFor();
    await demo.idle();
    const sheet = await demo.activeSheet();
    const { layout } = exercisePlan(own, { language: "en", student: null, live: false });
    const [first] = layout.questions;
    const total = answerKey(own, "en")[first!.id]![0] as number;
    await demo.set(sheet, rangeAddress(first!.answers), String(total * 2));
    const place = layout.questions.find(({ id }) => id === later.id)!;
    const right = answerKey(own, "en")[later.id]![0] as number;
    await demo.set(sheet, rangeAddress(place.answers), String(right / 2));
    await check(demo, "en");
    expect(await pane.locator(".question").nth(0).getAttribute("class")).not.toContain("question-right");
    expect(
      await pane
        .locator(".question")
        .nth(later.number - 1)
        .getAttribute("class"),
    ).toContain("question-right");
  });

  it("rejects an invalid code and shows an example of a code", async () => {
    const demo = await openDemo();
    const { pane } = demo;
    await pane.getByRole("navigation").getByRole("button", { name: "Exercises", exact: true }).click();
    await pane.getByRole("button", { name: gap.sheet.title.en }).click();
    await pane.locator(".exercise-options > summary").click();
    await pane.getByRole("radio", { name: "From a code" }).check();
    await pane.getByLabel("Code or number", { exact: true }).fill("gap-1-AAAAAA");
    await demo.press("Build the sheet");
    await pane.getByText(/This is not a code of this exercise. Codes look like gap-1-/).waitFor();
    expect(await demo.sheets()).toEqual(["Example"]);
  });

  it("accepts the user's own table", async () => {
    const demo = await openDemo();
    const sheet = await demo.addSheet();
    const rows = [
      ["", "Farming", "Industry", "Services"],
      ["North", "10", "40", "50"],
      ["South", "30", "30", "60"],
    ];
    for (const [row, cells] of rows.entries())
      for (const [column, content] of cells.entries()) await demo.set(sheet, `${"ABCD"[column]}${row + 1}`, content);
    await demo.goTo("A1:D3");
    const { pane } = demo;
    await pane.getByRole("navigation").getByRole("button", { name: "Exercises", exact: true }).click();
    await pane.getByRole("button", { name: findExercise("shares")!.sheet.title.en }).click();
    await pane.locator(".exercise-options > summary").click();
    await pane.getByRole("radio", { name: "My own" }).check();
    await demo.press("Use the selection");
    await pane.getByText(`sheet '${sheet}', A1:D3: 2 regions × 3 columns`).waitFor();
    await demo.press("Build the sheet");
    await pane.locator(".message-done").waitFor();
    await demo.idle();
    const built = await demo.activeSheet();
    expect((await demo.texts(built, 6, 30)).flat()).toEqual(expect.arrayContaining(["North", "South", "Farming"]));
    await pane.getByRole("button", { name: "Check answers" }).waitFor();
  });
});

/** What alerts say, where they say something. */
const alerts = async (pane: FrameLocator) =>
  (await pane.getByRole("alert").allInnerTexts()).flatMap((text) => (text.trim() === "" ? [] : [text.trim()]));

/** The texts that describe a field to a screen reader. */
const describedBy = (field: Locator) =>
  field.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.innerText)
      .join(" "),
  );

describe("the options of an exercise", () => {
  it("show what is wrong at each field, unfolded and with the focus", async () => {
    const demo = await openDemo();
    const { pane } = demo;
    await pane.getByRole("navigation").getByRole("button", { name: "Exercises", exact: true }).click();
    await pane.getByRole("button", { name: findExercise("shares")!.sheet.title.en }).click();
    const options = pane.locator(".exercise-options > summary");
    await options.click();
    await pane.getByRole("radio", { name: "For a student ID" }).check();
    await options.click();
    await demo.press("Build the sheet");
    const student = pane.getByRole("textbox", { name: "Student ID" });
    expect(await describedBy(student)).toContain("Enter the student ID.");
    expect(await student.getAttribute("aria-invalid")).toBe("true");
    expect(await student.evaluate((element) => element === document.activeElement)).toBe(true);
    await demo.page.keyboard.type("7");
    expect(await alerts(pane)).toEqual([]);

    await pane.getByRole("radio", { name: "From a code" }).check();
    await demo.press("Build the sheet");
    const code = pane.getByRole("textbox", { name: "Code or number" });
    expect(await describedBy(code)).toContain("This is not a code of this exercise.");
    expect(await code.evaluate((element) => element === document.activeElement)).toBe(true);

    await pane.getByRole("radio", { name: "New numbers" }).check();
    await pane.getByRole("radio", { name: "My own" }).check();
    await demo.press("Build the sheet");
    const table = pane.getByRole("button", { name: "Use the selection" });
    expect(await describedBy(table)).toContain("Select the table with its names");
    expect(await table.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("a class set", () => {
  it("shows what is wrong at each field, where the focus goes, until it is corrected", async () => {
    const demo = await openDemo();
    const { pane } = demo;
    await pane.getByRole("navigation").getByRole("button", { name: "Exercises", exact: true }).click();
    await pane.getByRole("button", { name: "For a class…" }).click();
    const exercisesGroup = pane.getByRole("group", { name: "Exercises" });
    const list = pane.getByLabel("Students", { exact: true });
    expect(await alerts(pane)).toEqual([]);
    await demo.press("Create workbooks");
    expect(await describedBy(exercisesGroup)).toContain("Select at least one exercise.");
    expect(await describedBy(list)).toContain("The list has no students.");
    expect(await list.getAttribute("aria-invalid")).toBe("true");
    expect(await pane.locator(":focus").getAttribute("type")).toBe("checkbox");
    expect(await alerts(pane)).toEqual(["Select at least one exercise.", "The list has no students."]);

    await pane.getByRole("checkbox", { name: gap.sheet.title.en }).check();
    expect(await alerts(pane)).toEqual(["The list has no students."]);
    await list.fill("1,Li Na\n1,Wang Wei\n");
    await demo.press("Create workbooks");
    expect(await alerts(pane)).toEqual(["The student ID 1 occurs twice."]);
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
    await list.fill("1,Li Na");
    expect(await alerts(pane)).toEqual([]);
    expect(await list.getAttribute("aria-invalid")).toBe("false");
  });

  it("is a zip file with a workbook for each student, a key and the list of variants", async () => {
    const demo = await openDemo();
    const { pane } = demo;
    await pane.getByRole("navigation").getByRole("button", { name: "Exercises", exact: true }).click();
    await pane.getByRole("button", { name: "For a class…" }).click();
    await pane.getByRole("checkbox", { name: gap.sheet.title.en }).check();
    await pane.getByLabel("Students", { exact: true }).fill("id\tname\n1\tLi Na\n2\tWang Wei");
    await pane.getByText("2 students · 1 exercise").waitFor();
    await demo.press("Create workbooks");
    await pane.getByText("2 workbooks are ready.").waitFor();
    const [download] = await Promise.all([
      demo.page.waitForEvent("download"),
      pane.getByRole("link", { name: "Download the zip file" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("class.zip");
    const { readFileSync } = await import("node:fs");
    const { unzipSync } = await import("fflate");
    const names = Object.keys(unzipSync(readFileSync(await download.path())));
    expect(names.sort()).toEqual([
      "class.json",
      "key.xlsx",
      "students/1 Li Na.xlsx",
      "students/2 Wang Wei.xlsx",
      "variants.csv",
    ]);
  });
});
