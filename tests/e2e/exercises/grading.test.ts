import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readVariants } from "../../../src/exercises/class/lists/variants-list";
import type { Variant } from "../../../src/exercises/types";
import { findExercise, isVariant, variantOfCode } from "../../../src/exercises/variants/variant";
import { readWorkbook } from "../../../src/hosts/xlsx/reading/read-workbook";
import { localize } from "../../../src/language/localized";
import { readCsv } from "../../../src/sheets/csv/read-table";
import { gradingTexts } from "../../../src/taskpane/exercises/grading/texts";
import { exercisesTexts } from "../../../src/taskpane/exercises/texts";
import { shellTexts } from "../../../src/taskpane/shell/texts";
import { withAnswers } from "../../support/class-room";
import { accessibilityViolations } from "../../support/demo/axe";
import type { DemoPage } from "../../support/demo/demo-page";
import { useDemo } from "../../support/demo/demo-suite";
import { bookOf, sheetOf } from "../../support/hostile/book";

const openDemo = useDemo();

const gap = findExercise("gap")!;
const full = gap.questions.reduce((sum, { points }) => sum + points, 0);

async function download(demo: DemoPage, link: string): Promise<Uint8Array> {
  const [saved] = await Promise.all([
    demo.page.waitForEvent("download"),
    demo.pane.getByRole("link", { name: link }).click(),
  ]);
  return readFileSync(await saved.path());
}

function variantOf(code: string): Variant {
  const found = variantOfCode(code);
  if (!isVariant(found)) throw new Error(`${code} is no variant`);
  return found;
}

const file = (name: string, bytes: Uint8Array, mimeType = "application/zip") => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});

describe.each(["en", "zh-CN"] as const)("marking in the pane in %s", (language) => {
  const [texts, classTexts] = [gradingTexts[language], exercisesTexts[language].class];

  it("gives a class that was made there the planned marks, whatever else is among the files", async () => {
    const demo = await openDemo({ query: `?lang=${language}` });
    const { pane } = demo;
    await pane
      .getByRole("navigation")
      .getByRole("button", { name: shellTexts[language].views.exercises.label, exact: true })
      .click();
    await pane.getByRole("button", { name: exercisesTexts[language].forClass }).click();
    await pane.getByRole("checkbox", { name: localize(gap.sheet.title, language) }).check();
    await pane.getByLabel(classTexts.students, { exact: true }).fill("1,Li Na\n2,Wang Wei\n3,Zhao Min");
    await demo.press(classTexts.make);
    await pane.getByText(classTexts.done(3)).waitFor();
    const made = unzipSync(await download(demo, classTexts.download));
    const list = made["variants.csv"]!;
    const planned = [1, 2, Infinity];
    const returned = readVariants(readCsv(list))!.map((one, place) => {
      const bytes = made[`students/${one.studentId} ${one.studentName}.xlsx`]!;
      return file(`${place}.xlsx`, withAnswers(bytes, [variantOf(one.variant)], planned[place], language));
    });
    const bomb = bookOf([sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"0".repeat(70e6)}</t></is></c></row>`)]);

    await pane.locator(".grading > summary").click();
    await demo.press(texts.mark);
    await pane.getByText(texts.noFiles).waitFor();
    await pane.getByText(texts.noVariants).waitFor();
    const moodle = zipSync({ "Li Na_7_assignsubmission_file/a.xlsx": returned[0]!.buffer }, { level: 0 });
    await pane
      .locator("input[multiple]")
      .setInputFiles([
        file("moodle.zip", moodle),
        ...returned.slice(1),
        file("bomb.xlsx", bomb),
        file("=x<b>.xlsx", strToU8("PK no workbook")),
      ]);
    await pane.getByText(texts.chosen(5)).waitFor();
    await drop(demo, texts.files, "variants.csv", list);
    await pane.getByText(texts.variantsFound("variants.csv", 3, 1)).waitFor();
    await demo.press(texts.mark);
    await pane.getByText(texts.done(5, 3, 3)).waitFor();

    const shown = await pane.locator(".grading-table").innerText();
    const earned = [1, 2, full];
    expect(shown.match(/\d+ \/ \d+/g)).toEqual(earned.map((points) => `${points} / ${full}`));
    expect(shown).toContain("=x<b>.xlsx");
    expect(shown).toContain("bomb.xlsx");
    expect(await accessibilityViolations(demo)).toEqual([]);
    const overflow = () => pane.locator(".exercises-view").evaluate((view) => view.scrollWidth - view.clientWidth);
    expect(await overflow()).toBe(0);

    const [, ...rows] = readCsv(await download(demo, texts.saveMoodle));
    expect(rows.map((row) => Number(row[2]))).toEqual(earned);
    expect(Object.keys(unzipSync(await download(demo, texts.saveFeedback))).sort()).toEqual([
      "2 Wang Wei.xlsx",
      "3 Zhao Min.xlsx",
      "Li Na_7_assignsubmission_file_/1 Li Na.xlsx",
    ]);
    expect(readWorkbook(await download(demo, texts.saveWorkbook))).toHaveLength(5);
    expect(Object.keys(unzipSync(await download(demo, texts.saveAll)))).toHaveLength(7);
  });
});

/** Drops a file on a field of the pane. */
async function drop(demo: DemoPage, field: string, name: string, bytes: Uint8Array): Promise<void> {
  await demo.pane.getByRole("group", { name: field, exact: true }).evaluate(
    (area, dropped) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(dropped.bytes)], dropped.name));
      for (const type of ["dragover", "drop"])
        area.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    },
    { name, bytes: [...bytes] },
  );
}
