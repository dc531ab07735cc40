import { sideOfNames } from "../../../src/sheets/own-table/side-of-names";

describe("what names along a side are", () => {
  it.each([
    ["years", ["2009", "2010", "2011"]],
    ["years", ["2009年", "2010年"]],
    ["years", ["FY2019", "FY 2020"]],
    ["sectors", ["Agriculture", "Mining", "Manufacturing", "Other"]],
    ["sectors", ["Primary", "Secondary", "Tertiary"]],
    ["sectors", ["第一产业", "第二产业", "第三产业"]],
    ["sectors", ["农林牧渔业", "采矿业", "制造业", "房地产业"]],
    [null, ["Beijing", "Tianjin", "Hebei"]],
    [null, ["北京", "天津", "河北"]],
    [null, ["2009", "Beijing"]],
    [null, ["2009"]],
    [null, []],
    [null, [null, null, "2009"]],
  ])("says %s of %j", (side, names) => {
    expect(sideOfNames(names as (string | null)[])).toBe(side);
  });
});
