import { exercises } from "../../src/exercises/catalogue";
import { exercisePlan } from "../../src/exercises/sheet/plan";
import { variantOf } from "../../src/exercises/variants/variant";
import type { Language } from "../../src/language/localized";
import { cellAddress } from "../../src/sheets/references/address";
import { diagnosisTexts } from "../../src/taskpane/diagnosis/texts";
import { exercisesTexts } from "../../src/taskpane/exercises/texts";
import { tablesTexts } from "../../src/taskpane/tables/texts";
import type { DemoPage } from "../../tests/support/demo/demo-page";
import { present } from "../../tests/support/present";

type Scene = (demo: DemoPage, language: Language) => Promise<void>;

const words = {
  en: {
    functions: "Functions",
    diagnose: "Diagnose",
    explain: "Explain",
    exercises: "Exercises",
    use: "Use in a cell",
    load: "Load Table 4",
  },
  "zh-CN": {
    functions: "函数",
    diagnose: "诊断",
    explain: "解读",
    exercises: "练习",
    use: "用于单元格",
    load: "加载表4",
  },
} as const;

const show = (demo: DemoPage, label: string) =>
  demo.pane.getByRole("navigation").getByRole("button", { name: label, exact: true }).click();

async function openFunction(demo: DemoPage, language: Language, name: string): Promise<void> {
  await show(demo, words[language].functions);
  await demo.pane.getByRole("searchbox").fill(name);
  await demo.pane.locator(`[data-name="${name}"]`).click();
  await demo.pane.getByRole("heading", { name: `JJJ.${name}` }).waitFor();
}

async function explain(demo: DemoPage, language: Language, address: string): Promise<void> {
  await show(demo, words[language].explain);
  await demo.goTo(address);
  await demo.pane.locator(".explain-where", { hasText: address }).waitFor();
}

async function readPaper(demo: DemoPage, language: Language): Promise<void> {
  await show(demo, words[language].diagnose);
  await demo.press(diagnosisTexts[language].tryPaper);
  await demo.pane.getByText(diagnosisTexts[language].whatWasRead).waitFor();
}

/** States of the pane worth a picture besides the views as they open. */
export const scenes: Readonly<Record<string, Scene>> = {
  function: (demo, language) => openFunction(demo, language, "LOCQ"),
  wizard: async (demo, language) => {
    await openFunction(demo, language, "LOCQ");
    await demo.press(words[language].use);
    const values = demo.pane.locator('[data-argument="values"]');
    await values.locator("summary").first().click();
    await values.getByRole("button").last().click();
    await demo.pane.getByText("L1:N3").first().waitFor();
  },
  explained: (demo, language) => explain(demo, language, "J3"),
  error: async (demo, language) => {
    await demo.goTo("L2");
    await demo.type("=JJJ.SHARE(B2:C5)");
    await explain(demo, language, "L2");
    await demo.pane.locator(".explain-trouble").waitFor();
  },
  "diagnosis-read": async (demo, language) => {
    await readPaper(demo, language);
    await demo.pane.getByText(diagnosisTexts[language].more).click();
  },
  "diagnosis-done": async (demo, language) => {
    await readPaper(demo, language);
    await demo.press(diagnosisTexts[language].build);
    await demo.pane.locator(".diagnosis-findings").waitFor();
    await demo.idle();
  },
  "tables-again": async (demo, language) => {
    const load = demo.pane.getByRole("button", { name: words[language].load, exact: true });
    await load.click();
    await demo.pane.locator(".message-done").waitFor();
    await demo.idle();
    await demo.goTo("C5");
    await demo.type("1");
    await load.click();
    await demo.pane.getByRole("button", { name: tablesTexts[language].replace(1) }).waitFor();
  },
  exercise: async (demo, language) => {
    const texts = exercisesTexts[language];
    await show(demo, words[language].exercises);
    await demo.pane.locator(".exercises-view .item").first().click();
    await demo.pane.locator(".exercise-options > summary").click();
    await demo.pane.getByRole("radio", { name: texts.numbersKinds.code }).check();
    await demo.pane.getByLabel(texts.code, { exact: true }).fill("2026");
    await demo.press(texts.build);
    await demo.pane.locator(".message-done").waitFor();
    await demo.idle();
    const { layout } = exercisePlan(variantOf(present(exercises[0]), 2026), { language, student: null, live: true });
    const { top, left } = present(layout.questions[0]).answers;
    await demo.set(await demo.activeSheet(), cellAddress(top, left), "12345");
    await demo.press(texts.open.check);
    await demo.pane.locator(".score").waitFor();
  },
};
