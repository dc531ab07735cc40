import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { readVariants } from "../../../src/exercises/class/lists/variants-list";
import { answerKey } from "../../../src/exercises/marking/answers/answer-key";
import { compileExercise } from "../../../src/exercises/own/compile/compile";
import { exampleDefinition } from "../../../src/exercises/own/definition/example";
import { readExerciseFile } from "../../../src/exercises/own/file/exercise-file";
import { exercisePlan } from "../../../src/exercises/sheet/plan";
import type { Variant } from "../../../src/exercises/types";
import { isVariant, setOwnExercises, variantOfCode } from "../../../src/exercises/variants/variant";
import { type Language, localize } from "../../../src/language/localized";
import { readCsv } from "../../../src/sheets/csv/read-table";
import { cellAddress } from "../../../src/sheets/references/address";
import { gradingTexts } from "../../../src/taskpane/exercises/grading/texts";
import { ownTexts } from "../../../src/taskpane/exercises/own/texts";
import { exercisesTexts } from "../../../src/taskpane/exercises/texts";
import { shellTexts } from "../../../src/taskpane/shell/texts";
import { withAnswers } from "../../support/class-room";
import { accessibilityViolations } from "../../support/demo/axe";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";
import { ourFunctions } from "../../support/our-functions";

const openDemo = useDemo();

afterEach(() => {
  setOwnExercises([]);
});

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

/** Makes the exercise known to the test, as it is in a file of a class. */
function know(json: Uint8Array): void {
  const read = readExerciseFile(strFromU8(json));
  if (read.kind === "refused") throw new Error(read.why.en);
  const compiled = compileExercise(read.definition, ourFunctions);
  if (compiled.kind === "problems") throw new Error(JSON.stringify(compiled.problems));
  setOwnExercises([compiled.exercise]);
}

function variantOf(code: string): Variant {
  const found = variantOfCode(code);
  if (!isVariant(found)) throw new Error(`${code} is no variant`);
  return found;
}

async function showExercises(demo: DemoPage, language: Language): Promise<void> {
  const name = shellTexts[language].views.exercises.label;
  await demo.pane.getByRole("navigation").getByRole("button", { name, exact: true }).click();
}

/** Creates the example, and a class of two with it. */
async function makeClass(demo: DemoPage, language: Language, isMarked: boolean) {
  const { pane } = demo;
  const texts = exercisesTexts[language];
  await showExercises(demo, language);
  await pane.getByRole("button", { name: texts.own.create }).click();
  await demo.press(ownTexts[language].create);
  await pane.getByText(ownTexts[language].ready(500)).waitFor();
  await demo.press(texts.back);
  await pane.getByRole("button", { name: texts.forClass }).click();
  await pane.getByRole("checkbox", { name: localize(exampleDefinition.title, language) }).check();
  await pane.getByLabel(texts.class.students, { exact: true }).fill("S1\nS2");
  if (isMarked) await pane.getByRole("switch", { name: texts.class.marked }).click();
  await demo.press(texts.class.make);
  const link = pane.getByRole("link", { name: texts.class.download });
  await link.waitFor();
  const [saved] = await Promise.all([demo.page.waitForEvent("download"), link.click()]);
  const made = unzipSync(readFileSync(await saved.path()));
  know(made["my-example.json"]!);
  return { made, assigned: readVariants(readCsv(made["variants.csv"]!))! };
}

/** Builds a practice sheet of the example; returns how to type into it and what it says. */
async function practise(demo: DemoPage, language: Language, isLive: boolean) {
  const { pane } = demo;
  const texts = exercisesTexts[language];
  await demo.press(texts.back);
  await pane
    .getByRole("button", { name: localize(exampleDefinition.title, language) })
    .first()
    .click();
  await demo.press(ownTexts[language].build);
  if (isLive) {
    await pane.locator(".exercises-view summary").first().click();
    await pane.getByRole("checkbox", { name: texts.live }).check();
  }
  await demo.press(texts.build);
  await pane.getByText(texts.builtNext).waitFor();
  const sheet = await demo.activeSheet();
  const variant = variantOf((await pane.locator(".card .code").first().innerText()).trim());
  const { layout } = exercisePlan(variant, { language, student: null, live: isLive });
  return {
    key: answerKey(variant, language),
    feedback: async (question: number) => {
      const { top, left } = layout.questions[question - 1]!.feedback;
      return String((await demo.get(sheet, cellAddress(top, left))).value);
    },
    type: async (question: number, cell: number, content: string) => {
      const { top, left } = layout.questions[question - 1]!.answers;
      await demo.goTo(cellAddress(top + cell, left));
      await demo.type(content);
      await demo.idle();
    },
  };
}

describe.each(["en", "zh-CN"] as const)("a trainer's exercise in %s", (language) => {
  const texts = exercisesTexts[language];
  const grading = gradingTexts[language];
  const say = (en: string, zh: string) => (language === "en" ? en : zh);

  it("is practised in the sheet with live feedback, which follows what is typed", async () => {
    const demo = await openDemo({ query: `?lang=${language}` });
    const { made } = await makeClass(demo, language, false);
    expect(Object.keys(made)).toContain("my-example.json");
    const { key, feedback, type } = await practise(demo, language, true);
    expect(await feedback(1)).toBe(say("Not answered yet.", "尚未作答。"));
    const rate = Number(key["rate"]![0]);
    await type(1, 0, String(rate + 0.02));
    expect(await feedback(1)).toBe(say("Not right yet.", "还不正确。"));
    await type(1, 0, (rate * 100).toFixed(4));
    expect(await feedback(1)).toContain(say("divide by 100", "请除以 100"));
    await type(1, 0, String(rate));
    expect(await feedback(1)).toBe(say("Right.", "正确。"));
    for (const [cell, value] of key["contributions"]!.entries()) await type(3, cell, String(cell === 1 ? 0 : value));
    expect(await feedback(3)).toBe(
      say("2 of 3 cells are right. Line 2: Not right yet.", "3 个单元格中有 2 个正确。第 2 项：还不正确。"),
    );
    await type(4, 0, String(key["first"]![0]));
    expect(await feedback(4)).toBe(say("Right.", "正确。"));
    await picture(demo, `live-${language}`);
  });

  it("is checked by what the sheet carries where the exercise is not known, as in a student's workbook", async () => {
    const demo = await openDemo({ query: `?lang=${language}` });
    const { pane } = demo;
    await makeClass(demo, language, false);
    const definition = await demo.activeSheet();
    const { key, feedback, type } = await practise(demo, language, false);
    const practice = await demo.activeSheet();
    await type(1, 0, String(key["rate"]![0]));
    await type(2, 0, (Number(key["yearly"]![0]) * 100).toFixed(4));
    await type(3, 0, String(key["contributions"]![0]));
    // Without its name the exercise cannot be used any more.
    await demo.set(definition, "B9", "");
    await demo.showSheet(practice);
    await demo.press(texts.back);
    await pane.getByText(texts.own.toChange(1)).waitFor();
    await pane.getByRole("button", { name: texts.open.check }).click();
    await pane.getByText(texts.open.score("2.17", "5")).waitFor();
    expect(await feedback(1)).toBe(say("Right. (check 1)", "正确。（第 1 次检查）"));
    expect(await feedback(2)).toContain(say("divide by 100", "请除以 100"));
    // Hints are a part of the exercise, and not of its sheet.
    expect(await pane.locator(".hint-text").count()).toBe(0);
    expect(await feedback(4)).toBe(say("Not answered yet.", "尚未作答。"));
    await picture(demo, `student-${language}`);
    await demo.page.setViewportSize({ width: 320, height: 900 });
    await picture(demo, `student-${language}-320`);
    expect(await accessibilityViolations(demo)).toEqual([]);
  });

  it("is given to a class for marks and marked in another workbook by its file", async () => {
    const demo = await openDemo({ query: `?lang=${language}` });
    const { made, assigned } = await makeClass(demo, language, true);
    expect(assigned.map(({ code }) => code)).toEqual(Array(2).fill(expect.stringMatching(/^my-example-\d+-marked-/)));
    await picture(demo, `class-${language}`);
    await demo.page.setViewportSize({ width: 450, height: 900 });
    await picture(demo, `class-${language}-450`);
    const returned = assigned.map(({ studentId, variant }, place) =>
      file(
        `${studentId}.xlsx`,
        withAnswers(made[`students/${studentId}.xlsx`]!, [variantOf(variant)], place + 2, language),
      ),
    );
    const other = await openDemo({ query: `?lang=${language}`, locale: "en-GB" });
    const { pane } = other;
    await showExercises(other, language);
    await pane.getByRole("button", { name: texts.forClass }).click();
    await pane.locator(".grading > summary").click();
    await pane.locator("input[multiple]").setInputFiles([...returned, file("variants.csv", made["variants.csv"]!)]);
    await pane.getByText(grading.variantsFound("variants.csv", 2, 1)).waitFor();
    await other.press(grading.mark);
    await pane.getByText(grading.noOwn("my-example.json")).waitFor();
    await picture(other, `grading-${language}`);
    await other.page.setViewportSize({ width: 320, height: 900 });
    await picture(other, `grading-${language}-320`);
    expect(await accessibilityViolations(other)).toEqual([]);
    const field = pane.getByRole("group", { name: grading.own, exact: true }).locator("input");
    await field.setInputFiles([file("my-example.json", made["my-example.json"]!)]);
    await pane.getByText(grading.noOwn("my-example.json")).waitFor({ state: "detached" });
    await other.press(grading.mark);
    await pane.getByText(grading.done(2, 2, 2)).waitFor();
    expect((await pane.locator(".grading-table").innerText()).match(/\d+ \/ \d+/g)).toEqual(["2 / 5", "4 / 5"]);
  });
});

async function picture(demo: DemoPage, name: string): Promise<void> {
  if (process.env["PICTURES"] === undefined) return;
  await demo.page.screenshot({ path: `${process.env["PICTURES"]}/${name}.png` });
}
