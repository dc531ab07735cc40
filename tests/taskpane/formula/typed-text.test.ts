import { halfWidth, isOutsideSheet } from "../../../src/taskpane/formula/typed-text";

describe("what was typed", () => {
  it.each([
    ["B2：D9", "B2:D9"],
    ["Ｂ２：Ｄ９", "B2:D9"],
    ["“row”", '"row"'],
    ["｛１，２；３，４｝", "{1,2;3,4}"],
    ["JJJ.SHARE（B2：D9，，“col”）", 'JJJ.SHARE(B2:D9,,"col")'],
    ["　B2:D9", " B2:D9"],
    ['"北京：天津，河北"', '"北京：天津，河北"'],
    ["“北京：天津”", '"北京：天津"'],
    ["数据!B2:D9", "数据!B2:D9"],
  ])("on a Chinese keyboard as %j is %j", (text, plain) => {
    expect(halfWidth(text)).toBe(plain);
  });
});

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
