import { answerKey } from "../../../src/exercises/marking/answers/answer-key";
import { exercisePlan } from "../../../src/exercises/sheet/plan";
import { seedOfChoice } from "../../../src/exercises/variants/seed";
import { findExercise, variantOf } from "../../../src/exercises/variants/variant";
import { localize } from "../../../src/language/localized";
import { rangeAddress } from "../../../src/sheets/references/address";
import { exercisesTexts } from "../../../src/taskpane/exercises/texts";
import { cellAddress } from "../../support/excel-double/address";
import { putContent } from "../../support/excel-double/cells";
import { panes, useOfficePane } from "../../support/office-pane/pane-suite";
import { present } from "../../support/present";

const open = useOfficePane();

const gap = present(findExercise("gap"));
const variant = variantOf(gap, seedOfChoice("2026"));

describe.each(panes)("an exercise on the real Excel library with $sets in $language", (options) => {
  const { language } = options;
  const texts = exercisesTexts[language];
  const { questions } = exercisePlan(variant, { language, student: null, live: false }).layout;

  it("is built with locked cells and checked, with the score in the pane and in the sheet", async () => {
    const pane = await open(options, "exercises");
    const { page, excel } = pane;
    await page.getByRole("button", { name: localize(gap.sheet.title, language) }).click();
    await page.locator(".exercise-options > summary").click();
    await page.getByRole("radio", { name: texts.numbersKinds.code }).check({ force: true });
    await page.getByLabel(texts.code, { exact: true }).fill("2026");
    await page.getByRole("button", { name: texts.build, exact: true }).click();
    await page.locator(".message-done").waitFor();
    const sheet = present(excel.host.book.sheets[1]);
    expect(sheet.protection).toMatchObject({ allowFormatColumns: true });
    expect(sheet.validations.length > 0).toBe(excel.host.supports("ExcelApi", "1.8"));

    const key = answerKey(variant, language);
    for (const { id, answers } of questions) {
      const columns = answers.right - answers.left + 1;
      for (const [place, right] of present(key[id]).entries()) {
        const address = cellAddress(answers.top + Math.floor(place / columns), answers.left + (place % columns));
        expect(sheet.unlocked.has(address)).toBe(true);
        putContent(
          sheet,
          address,
          typeof right === "number"
            ? { kind: "number", value: right }
            : { kind: "text", value: right, isQuoted: false },
        );
      }
    }
    // The sums of points, which no answer depends on.
    for (const [address, { kind }] of sheet.cells) if (kind === "formula") sheet.results.set(address, 0);
    await pane.select(sheet.name, "B3");
    await page.getByRole("button", { name: texts.open.check, exact: true }).click();
    const points = String(variant.points);
    await page.locator(".score strong").getByText(texts.open.score(points, points)).waitFor();
    for (const { feedback } of questions)
      expect(sheet.cells.get(rangeAddress({ ...feedback, bottom: feedback.top, right: feedback.left }))).toMatchObject({
        value: expect.stringContaining(texts.open.times(1)) as string,
      });
    expect(sheet.protection).toMatchObject({ allowFormatColumns: true });
    expect(excel.refusals).toEqual([]);
  });
});
