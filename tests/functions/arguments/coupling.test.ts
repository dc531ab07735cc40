import { coordination } from "../../../src/functions/composite/coordination";
import { coupling } from "../../../src/functions/composite/coupling";
import { adapt } from "../../../src/functions/runtime/adapt";
import { englishErrors } from "../../../src/functions/runtime/error-texts.en";
import { errorOf } from "../../support/custom-functions";

/** Errors as the pane makes them, with the message that Excel shows for some of them only. */
const plain = (code: string, message?: string) => ({ code, message });

const outside = {
  code: "#NUM!",
  message: "scores: row 2, column 1 is 1.2; expected a score from 0 to 1 (up to 1.01 if shifted)",
};

describe("a score outside the bounds", () => {
  const scores = [
    [0.5, 0.5],
    [1.2, 0.3],
  ];

  test.each(["degree", "level", "label", "coupling", "development"])("is named in COORDINATION %s", (output) => {
    const rows = adapt(coordination, "en", undefined, englishErrors, plain)(scores, null, null, output);
    expect(rows[1]).toEqual([outside]);
    expect(typeof rows[0]?.[0]).not.toBe("object");
  });

  test("is named in each cell of its row of the table", () => {
    const rows = adapt(coordination, "en", undefined, englishErrors, plain)(scores, null, null, "table");
    expect(rows[2]).toEqual(Array.from({ length: 5 }, () => outside));
  });

  test("is named in COUPLING, also where the scores of one unit are in a column", () => {
    const call = adapt(coupling, "en", undefined, englishErrors, plain);
    expect(call(scores)[1]).toEqual([outside]);
    expect(errorOf(() => call([[0.5], [1.2]]))).toEqual(outside);
  });
});
