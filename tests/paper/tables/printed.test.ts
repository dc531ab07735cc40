import { readPrinted } from "../../../src/paper/tables/printed";

describe("readPrinted", () => {
  test.each([
    ["131.01", 131.01, 2, false],
    ["14001.0", 14001, 1, false],
    ["75%", 0.75, 0, true],
    ["0.9%", 0.009, 1, true],
    ["0", 0, 0, false],
  ])("reads %s", (printed, value, decimals, isPercent) => {
    expect(readPrinted(printed)).toEqual({ value, decimals, isPercent });
  });

  test("a percentage is the double nearest to its decimal fraction", () => {
    for (let tenths = 0; tenths <= 1000; tenths++) {
      const fraction = `0.${String(tenths).padStart(3, "0")}`;
      if (tenths < 1000) expect(readPrinted(`${(tenths / 10).toFixed(1)}%`)?.value).toBe(Number(fraction));
    }
  });

  test.each(["", "1982 - 1995", "-5", "1,000", "5 %", ".5", "5.", "1e3", "5%%"])(
    "takes %p for no number",
    (printed) => {
      expect(readPrinted(printed)).toBeNull();
    },
  );
});
