import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { classOf } from "../../../src/exercises/class/grading/grade-class";
import { gradeFile, registerOf } from "../../../src/exercises/class/grading/grade-file";
import type { AssignedVariant } from "../../../src/exercises/class/types";
import { answerKey } from "../../../src/exercises/marking/answers/answer-key";
import { compileExercise } from "../../../src/exercises/own/compile/compile";
import { readExerciseFile } from "../../../src/exercises/own/file/exercise-file";
import { exercisePlan } from "../../../src/exercises/sheet/plan";
import { isVariant, setOwnExercises, variantOfCode } from "../../../src/exercises/variants/variant";
import { readWorkbook } from "../../../src/hosts/xlsx/reading/read-workbook";
import { readCsv } from "../../../src/sheets/csv/read-table";
import { ownTexts } from "../../../src/taskpane/exercises/own/texts";
import { exercisesTexts } from "../../../src/taskpane/exercises/texts";
import { accessibilityViolations } from "../../support/demo/axe";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";
import { ourFunctions } from "../../support/our-functions";

const openDemo = useDemo();

const view = { en: "Exercises", "zh-CN": "练习" };
const sheetName = { en: "My exercise", "zh-CN": "自编练习" };

/** What a trainer writes in the place of the example, by address in the sheet of the example. */
const written: readonly (readonly [string, string])[] = [
  ["B9", "wage-gap"],
  ["B11", "Wages in two towns"],
  ["C11", "两镇工资"],
  ["B12", "Wages in {which} towns."],
  ["C12", "{which} 个镇的工资。"],
  // The third row of the data is not needed.
  ["A23", "wage"],
  ["B23", "Town A"],
  ["C23", "甲镇"],
  ["A24", "wage"],
  ["B24", "Town B"],
  ["C24", "乙镇"],
  ["A25", ""],
  ["B25", ""],
  ["C25", ""],
  ["D25", ""],
  ["E25", ""],
  ["F25", ""],
  ["I25", ""],
  ["J25", ""],
  ["A26", "which"],
  ["D26", "2"],
  ["G26", "2"],
  ["H26", "2"],
  ["A30", "mean"],
  ["B30", "What is the mean wage of each town?"],
  ["C30", "两镇的平均工资各是多少？"],
  ["D30", "wage*{1;1}*0.5"],
  ["A31", "gap"],
  ["B31", "How far is town A behind town B in the last year?"],
  ["C31", "期末甲镇比乙镇低多少？"],
  ["D31", 'JJJ.GAP(INDEX(end,1),INDEX(end,2),"rel")'],
];

const emptyRows = [32, 33];

async function write(demo: DemoPage, sheet: string): Promise<void> {
  const set = async (address: string, content: string) => {
    await demo.set(sheet, address, content).catch((error: unknown) => {
      if (!String(error).includes("NoChanges")) throw error;
    });
  };
  for (const [address, content] of written) await set(address, content);
  for (const row of emptyRows) for (const column of "ABCDEFGHIJKLM") await set(`${column}${row}`, "");
  const mistakes: readonly (readonly string[])[] = [
    ["gap", "The base is town B.", "应以乙镇为基数。", "INDEX(end,2)/INDEX(end,1)-1", "0.5", "own-base"],
  ];
  for (let row = 37; row <= 40; row++)
    for (const [place, column] of Array.from("ABCDEF").entries())
      await set(`${column}${row}`, mistakes[row - 37]?.[place] ?? "");
}

describe.each(["en", "zh-CN"] as const)("an exercise of one's own in %s", (language) => {
  const texts = ownTexts[language];
  const outer = exercisesTexts[language];

  it("is written in a sheet, corrected, previewed, given to a class of 30 and graded as planned", async () => {
    const demo = await openDemo({ query: `?lang=${language}` });
    const { pane } = demo;
    await pane.getByRole("navigation").getByRole("button", { name: view[language], exact: true }).click();
    await pane.getByRole("button", { name: outer.own.create }).click();
    await demo.press(texts.create);
    await pane.getByText(texts.ready(500)).waitFor();
    const sheet = await demo.activeSheet();
    expect(sheet).toBe(sheetName[language]);
    await write(demo, sheet);

    // A name that is not there: the complaint names the row, which is a link to it.
    await demo.goTo("D30");
    await demo.type("AVERAGE(wages)");
    const row = pane.getByRole("button", { name: texts.row(30), exact: true });
    await row.waitFor();
    expect(await pane.locator(".own-problems").innerText()).toContain("wages");
    await demo.goTo("A1");
    await row.click();
    await demo.idle();
    expect(await demo.selection()).toBe("A30");
    await demo.goTo("D30");
    await demo.type("INDEX(wage,0,1)*0.5+INDEX(wage,0,2)/2");
    await demo.press(texts.again);
    await pane.getByText(texts.ready(500)).waitFor();

    const code = pane.locator(".code").first();
    const first = await code.innerText();
    expect(first).toMatch(/^my-wage-gap-/);
    await demo.press(texts.another);
    expect(await code.innerText()).not.toBe(first);
    expect(await pane.locator(".exercises-view").innerText()).toContain(
      language === "en" ? "Wages in 2 towns." : "2 个镇的工资。",
    );
    expect(await accessibilityViolations(demo)).toEqual([]);

    await demo.press(outer.back);
    await pane.getByRole("button", { name: outer.forClass }).click();
    await pane.getByRole("checkbox", { name: language === "en" ? "Wages in two towns" : "两镇工资" }).check();
    const ids = Array.from({ length: 30 }, (_, student) => `S${student + 1}`);
    await pane.getByLabel(outer.class.students, { exact: true }).fill(ids.join("\n"));
    await demo.press(outer.class.make);
    const link = pane.getByRole("link", { name: outer.class.download });
    await link.waitFor();
    const [download] = await Promise.all([demo.page.waitForEvent("download"), link.click()]);
    const files = unzipSync(readFileSync(await download.path()));
    await gradeAsPlanned(files, ids, language);
  });
});

/** A third of the class is right, a third makes the typical mistake, a third hands in nothing but blanks. */
async function gradeAsPlanned(
  files: Readonly<Record<string, Uint8Array>>,
  ids: readonly string[],
  language: "en" | "zh-CN",
): Promise<void> {
  const read = readExerciseFile(strFromU8(files["my-wage-gap.json"]!));
  if (read.kind === "refused") throw new Error(read.why.en);
  const compiled = compileExercise(read.definition, ourFunctions);
  if (compiled.kind === "problems") throw new Error(JSON.stringify(compiled.problems));
  setOwnExercises([compiled.exercise]);
  const assigned = readCsv(files["variants.csv"]!)
    .slice(1)
    .map(([studentId = "", studentName = "", exercise = "", code = "", variant = code]): AssignedVariant => {
      return { studentId, studentName, exercise, code, variant };
    });
  expect(assigned.map(({ studentId }) => studentId)).toEqual(ids);
  const register = registerOf(assigned);
  const graded = [];
  for (const [student, { studentId, variant: code }] of assigned.entries()) {
    const file = `students/${studentId}.xlsx`;
    const parts = Object.values(unzipSync(files[file]!))
      .map((part) => strFromU8(part))
      .join("");
    for (const secret of ["INDEX", "own-base", "The base is town B", "应以乙镇为基数", "JJJ.GAP("])
      expect(parts).not.toContain(secret);
    const variant = variantOfCode(code);
    if (!isVariant(variant)) throw new Error(code);
    const key = answerKey(variant, language);
    const { layout } = exercisePlan(variant, { language, student: studentId, live: false });
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(files[file]!) as never);
    const plan = student % 3;
    for (const { id, answers } of layout.questions)
      key[id]!.forEach((right, cell) => {
        const wrong = 1 / (1 - Number(right)) - 1;
        const value = plan === 0 || (plan === 1 && id === "mean") ? right : plan === 1 ? wrong : null;
        workbook.worksheets[0]!.getCell(answers.top + cell + 1, answers.left + 1).value = value;
      });
    const content = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
    graded.push(gradeFile({ file, content }, register, language));
  }
  const { students } = classOf(assigned, graded);
  expect(students.map(({ points }) => points)).toEqual(ids.map((_, student) => [2, 1.5, 0][student % 3]));
  setOwnExercises([]);
}
