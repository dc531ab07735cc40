import { halfWidth } from "../../src/sheets/half-width";

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
