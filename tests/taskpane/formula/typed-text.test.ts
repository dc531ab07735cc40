import { isOutsideSheet } from "../../../src/taskpane/formula/typed-text";

describe("an address", () => {
  it.each(["B2:B2000000", "XFE1", "$XFE$1:XFE5", "A0", "A:XFE", "1:2000000", "Data!B2:B9999999", "'My data'!AAAA1"])(
    "is outside the sheet: %s",
    (text) => {
      expect(isOutsideSheet(text)).toBe(true);
    },
  );

  it.each(["B2:B1048576", "XFD1048576", "A:XFD", "1:1048576", "Rates", "SHARE", "Data!B2", "B2#", "", "2013"])(
    "is not outside the sheet: %j",
    (text) => {
      expect(isOutsideSheet(text)).toBe(false);
    },
  );
});
