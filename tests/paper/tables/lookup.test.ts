import { lookUp } from "../../../src/paper/tables/lookup";
import { findMeasure, measures } from "../../../src/paper/tables/measures";
import { nameKey } from "../../../src/paper/tables/names";
import { findPlace, findRegion } from "../../../src/paper/tables/regions";

const found = (region: string, measure: string, year: number | string) => {
  const result = lookUp(region, measure, year);
  return result.kind === "found" ? result.value : result;
};

const ofTables = ["primary", "secondary", "tertiary", "primary share", "secondary share", "tertiary share"];
const ofReference = ["gdp", "employment", "population", "gdp per capita", "gdp per capita usd"];

describe("lookUp", () => {
  test("returns value added in 100 million yuan, shares as fractions, and GDP as the sum", () => {
    expect(found("Beijing", "primary", 2013)).toBe(161.8);
    expect(found("Tianjin", "secondary", 2009)).toBe(4110.54);
    expect(found("Hebei", "tertiary", 2011)).toBe(8224.4);
    expect(found("Beijing", "tertiary share", 2010)).toBe(0.75);
    expect(found("Hebei", "secondary share", 2013)).toBe(0.521);
    expect(found("Tianjin", "primary share", 2009)).toBe(0.017);
    expect(found("Beijing", "gdp", 2013)).toBe(19500.6);
    expect(found("Tianjin", "gdp", 2009)).toBe(7500.8);
  });

  test("returns how far the figure can be trusted", () => {
    expect(lookUp("Beijing", "primary", 2013)).toMatchObject({ status: "printed" });
    expect(lookUp("Beijing", "secondary", 2013)).toMatchObject({ status: "confirmed" });
    expect(lookUp("Beijing", "secondary", 2012)).toMatchObject({ status: "unconfirmed" });
    expect(lookUp("Beijing", "secondary share", 2012)).toMatchObject({ status: "derived" });
    expect(lookUp("Beijing", "gdp", 2012)).toMatchObject({ status: "derived" });
  });

  test.each([2013, "2013", " 2013 ", "2013年", "2013 年", "２０１３"])("reads %p as the year 2013", (year) => {
    expect(found("BJ", "gdp", year)).toBe(19500.6);
  });

  test("understands Chinese, codes, any case and synonyms together", () => {
    expect(found("北京市", "第三产业比重", 2013)).toBe(0.769);
    expect(found("hb", "FIRST INDUSTRY", "2012")).toBe(3186.7);
    expect(found("津", "二产占比", 2010)).toBe(0.531);
    expect(found("河北省", "地区生产总值", 2012)).toBe(26575);
  });

  test("names the unknown region, what was probably meant, and the known ones", () => {
    expect(lookUp("Bejing", "primary", 2013)).toEqual({
      kind: "unknown",
      what: "region",
      given: "Bejing",
      nearest: "Beijing",
      known: ["Beijing", "Tianjin", "Hebei", "China"],
      place: null,
    });
    expect(lookUp("上海", "primary", 2013)).toMatchObject({
      what: "region",
      nearest: null,
      known: ["北京", "天津", "河北", "全国"],
    });
    expect(lookUp("", "primary", 2013)).toMatchObject({ what: "region", given: "", nearest: null });
  });

  test("names the unknown measure, what was probably meant, and the known ones", () => {
    expect(lookUp("Beijing", "tertiary shore", 2013)).toEqual({
      kind: "unknown",
      what: "measure",
      given: "tertiary shore",
      nearest: "tertiary share",
      known: [...ofTables, "primary employment", "secondary employment", "tertiary employment", ...ofReference],
      place: null,
    });
    expect(lookUp("Tianjin", "tertiary shore", 2013)).toMatchObject({ known: [...ofTables, ...ofReference] });
    expect(lookUp("北京", "第三产业比例", 2013)).toMatchObject({ nearest: "第三产业比重" });
    expect(lookUp("河北", "用水量", 2013)).toMatchObject({
      nearest: null,
      known: [
        "第一产业",
        "第二产业",
        "第三产业",
        "第一产业比重",
        "第二产业比重",
        "第三产业比重",
        "地区生产总值",
        "就业人员",
        "常住人口",
        "人均地区生产总值",
      ],
    });
  });

  test("returns the reference series in their units, and what follows from them", () => {
    expect(found("China", "tertiary", 2013)).toBe(262204);
    expect(found("全国", "地区生产总值", 2009)).toBe(335353);
    expect(found("CN", "primary share", 2013)).toBe(56957 / 568845);
    expect(found("中国", "第二产业就业人员", 2011)).toBe(22544);
    expect(found("Beijing", "tertiary employment", 2013)).toBe(874.7);
    expect(found("Hebei", "employment", 2013)).toBe(4183.9);
    expect(found("TJ", "population", 2010)).toBe(1299.29);
    expect(found("Beijing", "gdp per capita", 2013)).toBe(93213);
    expect(found("Tianjin", "GDP per capita USD", 2009)).toBe(9136);
    expect(found("China", "gni per capita", 2013)).toBe(6560);
    expect(lookUp("China", "primary share", 2013)).toMatchObject({ status: "derived" });
    expect(lookUp("Beijing", "gdp per capita", 2013)).toMatchObject({ status: "confirmed" });
    expect(lookUp("Beijing", "population", 2013)).toMatchObject({ status: "unconfirmed" });
  });

  test("reports what does not exist for a region or a year, and not as an unknown name", () => {
    expect(lookUp("Tianjin", "tertiary employment", 2013)).toEqual({
      kind: "unknown",
      what: "measure",
      given: "tertiary employment",
      nearest: null,
      known: [...ofTables, ...ofReference],
      place: { en: "Tianjin", zh: "天津" },
    });
    expect(lookUp("China", "人口", 2013)).toMatchObject({ what: "measure", place: { zh: "全国" } });
    expect(lookUp("Beijing", "employment", 2009)).toMatchObject({ what: "year", nearest: "2013", known: ["2013"] });
    expect(lookUp("Beijing", "gdp per capita usd", 2012)).toMatchObject({ what: "year", known: ["2011", "2013"] });
  });

  test.each([
    [2014, "2013"],
    [1999, "2009"],
    [2010.5, "2010"],
    ["2031", "2013"],
    ["last year", null],
    [NaN, null],
  ])("names the unknown year %p, nearest %p", (year, near) => {
    expect(lookUp("Beijing", "gdp", year)).toEqual({
      kind: "unknown",
      what: "year",
      given: String(year),
      nearest: near,
      known: ["2009", "2010", "2011", "2012", "2013"],
      place: null,
    });
  });

  test("complains about the region first, then about the measure, then about the year", () => {
    expect(lookUp("x", "y", 0)).toMatchObject({ what: "region" });
    expect(lookUp("Hebei", "y", 0)).toMatchObject({ what: "measure" });
    expect(lookUp("Hebei", "gdp", 0)).toMatchObject({ what: "year" });
  });
});

describe("findPlace", () => {
  test.each(["China", "CN", "全国", "中国", "国", "china"])("finds the nation as %s", (name) => {
    expect(findPlace(name)?.id).toBe("china");
    expect(findRegion(name)).toBeNull();
  });
});

describe("findRegion", () => {
  test.each([
    ["beijing", "beijing"],
    ["BEIJING MUNICIPALITY", "beijing"],
    ["Beijing City", "beijing"],
    [" BJ ", "beijing"],
    ["ＢＪ", "beijing"],
    ["京", "beijing"],
    ["北京市", "beijing"],
    ["Tianjin", "tianjin"],
    ["天津市", "tianjin"],
    ["Hebei Province", "hebei"],
    ["hebei_province", "hebei"],
    ["河北省", "hebei"],
    ["冀", "hebei"],
  ])("finds %s", (name, id) => {
    expect(findRegion(name)?.id).toBe(id);
  });

  test.each(["", "Province", "市", "Hubei", "Shanghai", "Beijing Province Province", "toString", "__proto__"])(
    "finds no region for %p",
    (name) => {
      expect(findRegion(name)).toBeNull();
    },
  );
});

describe("findMeasure", () => {
  test.each([
    ["Primary", "primary"],
    ["first industry", "primary"],
    ["primary value added", "primary"],
    ["一产", "primary"],
    ["第一产业增加值", "primary"],
    ["second-industry", "secondary"],
    ["secondary proportion", "secondary share"],
    ["secondary_share", "secondary share"],
    ["第 二 产业 比重", "secondary share"],
    ["third sector share", "tertiary share"],
    ["三产比重", "tertiary share"],
    ["GDP", "gdp"],
    ["grp", "gdp"],
    ["地区生产总值", "gdp"],
    ["tertiary employment", "tertiary employment"],
    ["三产就业", "tertiary employment"],
    ["从业人员", "employment"],
    ["人口", "population"],
    ["人均GDP", "gdp per capita"],
    ["人均 GDP", "gdp per capita"],
    ["GRP per capita", "gdp per capita"],
    ["人均国民总收入", "gni per capita usd"],
  ])("finds %s", (name, first) => {
    expect(findMeasure(name)?.name.en).toBe(first);
  });

  test.each(["", "share", "fourth", "toString"])("finds no measure for %p", (name) => {
    expect(findMeasure(name)).toBeNull();
  });

  test("has no name for two measures", () => {
    const keys = measures.flatMap((measure) => measure.names.map(nameKey));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
