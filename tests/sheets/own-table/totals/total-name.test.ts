import { readTotalName } from "../../../../src/sheets/own-table/totals/total-name";

describe("the name of a row or column", () => {
  it.each([
    "Total",
    "TOTAL",
    "Totals",
    "Total:",
    "Total, all industries",
    "National total",
    "Grand total",
    "U.S. total",
    "Sum",
    "Nation",
    "All industries",
    "All sectors",
    "Total (1000 persons)",
    "Total of all regions",
    "Ｔｏｔａｌ",
    "合计",
    "合 计",
    "总计",
    "总　计",
    "全国",
    "全国合计",
    "地区合计",
    "全省",
    "各行业",
    "合计（万人）",
    "全部行业",
  ])("%s is that of a total", (name) => {
    expect(readTotalName(name)).toBe("total");
  });

  it.each(["Subtotal", "Sub-total, east", "East subtotal", "小计", "东部小计"])("%s is that of a subtotal", (name) => {
    expect(readTotalName(name)).toBe("subtotal");
  });

  it.each(["Average", "National average", "Mean", "全国平均", "平均值", "平均"])("%s is that of an average", (name) => {
    expect(readTotalName(name)).toBe("average");
  });

  it.each(["Total employment", "Total factor productivity", "Total exports"])("%s may be that of a total", (name) => {
    expect(readTotalName(name)).toBe("maybe");
  });

  it.each([
    "",
    "Hebei",
    "China",
    "Mining",
    "Allen",
    "Summerside",
    "Nationwide Insurance",
    "Totality",
    "河北",
    "采矿业",
    "总人口",
    "全州县",
    "平均工资",
    "2013",
  ])("%s says nothing of a total", (name) => {
    expect(readTotalName(name)).toBeNull();
  });
});
