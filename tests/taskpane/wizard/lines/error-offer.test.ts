import { linesWithErrors } from "../../../../src/taskpane/wizard/lines/error-offer";

const error = { code: "#N/A", message: null };

describe("the lines with errors", () => {
  it("are the rows that hold them", () => {
    expect(
      linesWithErrors([
        [1, 2],
        [3, error],
        [5, 6],
        [error, error],
      ]),
    ).toEqual({ side: "row", lines: [1, 3] });
  });

  it("are columns where these are fewer", () => {
    expect(
      linesWithErrors([
        [1, 2, error],
        [3, 4, error],
        [5, 6, 7],
      ]),
    ).toEqual({ side: "column", lines: [2] });
  });

  it("are none where there is no error, or an error in every line", () => {
    expect(linesWithErrors([[1, 2]])).toBeNull();
    expect(linesWithErrors([[error]])).toBeNull();
  });
});
