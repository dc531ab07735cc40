import { diagnosisPlans } from "../../../../src/diagnosis/diagnosis-plans";
import { createExcelHost } from "../../../../src/hosts/excel/writing/writer";
import type { WriteError } from "../../../../src/hosts/host";
import { paperRequest } from "../../../../src/taskpane/diagnosis/request/paper-request";
import { readRequest } from "../../../../src/taskpane/diagnosis/request/read-request";
import type { Hook } from "../../../support/excel-double/host";
import { openExcelDouble } from "../../../support/excel-double/workbook";
import { present } from "../../../support/present";

const plans = diagnosisPlans(present(readRequest(paperRequest(), "en").panel), "en");

let excel = openExcelDouble();

afterEach(() => {
  excel.close();
});

/** Builds the report in a new Excel with the hook, and gives its error with the workbook before. */
async function build(hook: Hook = () => undefined) {
  excel.close();
  excel = openExcelDouble();
  const before = structuredClone(excel.book);
  excel.hook = hook;
  const error = await createExcelHost()
    .write(plans)
    .then(
      () => null,
      (thrown: unknown) => thrown as WriteError,
    );
  return { error, before };
}

describe("a report in Excel", () => {
  it("is eight sheets in one undo step", async () => {
    const { error, before } = await build();
    expect(error).toBeNull();
    expect(excel.book.sheets.slice(1).map(({ name }) => name)).toEqual(plans.map(({ sheetName }) => sheetName));
    excel.undo();
    expect(excel.book).toEqual(before);
  });

  it("leaves the workbook as it was when a call fails, whichever", async () => {
    await build();
    const calls = [...excel.calls];
    // The first and the last call of each name, and some of the many others.
    const places = new Set(calls.flatMap((name) => [calls.indexOf(name), calls.lastIndexOf(name)]));
    for (let place = 0; place < calls.length; place += Math.ceil(calls.length / 20)) places.add(place);
    for (const [turn, place] of [...places].entries()) {
      // Every other call is carried out, and its answer is lost.
      const failure = turn % 2 === 0 ? "Timeout" : { afterwards: "Timeout" };
      const { error, before } = await build((_, call) => (call === place + 1 ? failure : undefined));
      expect(error).toMatchObject({ failure: "host", leftovers: [] });
      expect(excel.book).toEqual(before);
    }
  });
});
