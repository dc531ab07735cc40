import { ExcelError } from "../../support/worksheet";
import { Results } from "../support/functions-results";

/** A request with results, as the runtime writes it. */
const request = (results: readonly unknown[], method = "SetInvocationArrayResults") =>
  JSON.stringify({
    id: 1,
    type: 1,
    message: {
      url: "ProcessQuery",
      method: "POST",
      body: {
        Actions: [
          { Id: 2, ActionType: 1, ObjectPathId: 1 },
          { Id: 3, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: [results] } },
        ],
        ObjectPaths: { 1: { Id: 1, Name: "Microsoft.ExcelServices.CustomFunctions" } },
      },
    },
  });

function read(...texts: string[]): Results {
  const results = new Results((call) => call === 1);
  for (const text of texts) results.read(text);
  return results;
}

const error = { type: "Error", basicValue: "#DIV/0!", code: "#DIV/0!", errorType: "Div0" };

describe("the results of the runtime", () => {
  test("are rows of numbers, texts, Booleans and errors, or an error of the whole call", () => {
    const rows = read(
      request([
        [
          1,
          true,
          [
            [1, "a"],
            [true, error],
          ],
          [0],
        ],
      ]),
    );
    expect(rows.invalid).toEqual([]);
    expect(rows.answers.get(1)).toEqual([
      [1, "a"],
      [true, new ExcelError("#DIV/0!")],
    ]);
    const failed = read(request([[1, false, "values is text", 7, [0]]]));
    expect(failed.invalid).toEqual([]);
    expect(failed.answers.get(1)).toEqual(new ExcelError("#VALUE!", "values is text"));
  });

  test.each([
    ["NaN, which JSON writes as null", request([[1, true, [[null]], [0]]])],
    ["a single value instead of rows", request([[1, true, 5, [0]]])],
    ["rows of different lengths", request([[1, true, [[1, 2], [3]], [0]]])],
    ["a text that no cell holds", request([[1, true, [["x".repeat(32_768)]], [0]]])],
    [
      "an error that functions cannot return",
      request([[1, true, [[{ ...error, basicValue: "#REF!", code: "#REF!" }]], [0]]]),
    ],
    ["an exception that is not an error of Excel", request([[1, false, "", 2, [0]]])],
    ["a call that nobody made", request([[2, true, [[1]], [0]]])],
    [
      "an answer given twice",
      request([
        [1, true, [[1]], [0]],
        [1, true, [[1]], [0]],
      ]),
    ],
    ["another method", request([[1, true, [[1]], [0]]], "SetResults")],
    ["another address", request([]).replace("ProcessQuery", "Query")],
  ])("are invalid with %s", (_, text) => {
    expect(read(text).invalid).toHaveLength(1);
  });
});
