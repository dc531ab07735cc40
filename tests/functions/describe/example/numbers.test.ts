import { decimalsFor, shownNumber } from "../../../../src/functions/describe/example/numbers";

const shown = (...values: number[]) => values.map((value) => shownNumber(value, decimalsFor(values)));

describe("the numbers of an example", () => {
  it("have about four digits, and the same decimals below each other", () => {
    expect(shown(0.08286619200735879, 0.5084802406388872, 1.6672736109981428)).toEqual(["0.083", "0.508", "1.667"]);
    expect(shown(14986.512, 3259.25)).toEqual(["14986.5", "3259.3"]);
  });

  it("have no more decimals than they are written with", () => {
    expect(shown(28.8)).toEqual(["28.8"]);
    expect(shown(3, 12)).toEqual(["3", "12"]);
    expect(shown(0, 0.25, 1)).toEqual(["0.00", "0.25", "1.00"]);
  });

  it("do not vanish, and have a true minus sign", () => {
    expect(shown(-0.5, 1e-9)).toEqual(["−0.500000", "1.0e−9"]);
  });
});
