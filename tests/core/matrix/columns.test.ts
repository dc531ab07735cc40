import { columnsOf } from "../../../src/core/matrix/columns";
import { Matrix, NUMBER } from "../../../src/core/matrix/matrix";
import { matrix } from "../../support/matrix";

describe("the columns of a matrix", () => {
  test("hold their numbers from top to bottom", () => {
    expect(
      columnsOf(
        matrix([
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ),
    ).toEqual([
      { numbers: Float64Array.of(1, 4), failure: NUMBER },
      { numbers: Float64Array.of(2, 5), failure: NUMBER },
      { numbers: Float64Array.of(3, 6), failure: NUMBER },
    ]);
  });

  test("hold no blanks", () => {
    expect(
      columnsOf(
        matrix([
          [1, 2],
          [3, null],
          [5, 6],
        ]),
      ),
    ).toEqual([
      { numbers: Float64Array.of(1, 3, 5), failure: NUMBER },
      { numbers: Float64Array.of(2, 6), failure: NUMBER },
    ]);
  });

  test("name the first of their failures", () => {
    const failed = new Matrix(3, 1, Float64Array.of(0, 0, 4), Uint8Array.of(6, 5, 0));
    expect(columnsOf(failed)).toEqual([{ numbers: Float64Array.of(4), failure: 6 }]);
  });
});
