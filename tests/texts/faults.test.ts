import { csvTexts, jsonTexts, markupTexts } from "../support/texts/data-texts";
import { chineseFaults, englishFaults } from "../support/texts/faults";
import { sourceTexts } from "../support/texts/source-texts";
import { termsPage } from "../support/texts/terms-page";

const page = termsPage();

describe("a Chinese text", () => {
  test.each([
    ["a name that is not ours", "计算区位熵。", "“区位熵”: write 区位商"],
    ["a word for the reader", "你除以了期末值。", "“你”: write 您"],
    ["English", "请查看 manifest 文件。", "“manifest” is not Chinese"],
    ["a half-width comma", "第一产业,第二产业", "full-width punctuation"],
    ["a half-width comma after a computed part", "◇, ◇均有数据", "full-width punctuation"],
    ["half-width brackets", "比重(论文原值)", "full-width punctuation"],
    ["straight quotation marks", '选择"按原文"', "quotation marks “ ”"],
    ["a mark between quotations", "“数据”、“论断”", "no 、 between quotations"],
    ["years in words", "2009 至 2013 年", "years as 2009—2013 年"],
    ["years with computed parts in words", "◇ 至 ◇ 年", "years as 2009—2013 年"],
    ["a range in words", "取值 0 至 1", "a range with ～ (years with —)"],
    ["a range with a dash", "约为 0.2—0.7", "a range with ～"],
    ["a comma for thousands", "共 25,000 个单元格", "no comma or space in numbers"],
    ["a space for thousands", "共 300 000 个单元格", "no comma or space in numbers"],
    ["a hyphen for a minus", "北京 -0.8", "a minus is −"],
    ["half an ellipsis", "正在读取…", "an ellipsis is ……"],
  ])("may not have %s", (_, text, fault) => {
    expect(chineseFaults(text, page)).toContain(fault);
  });

  test.each([
    "2009—2013 年，取值 0～1，北京 −0.8；见 2014-07-31 的公告。",
    "接受方：国有部门，“数据”“论断”。",
    '对数增长 (1/T)·ln(期末/期初)，可用 =JJJ.GAP(0.481,0.769,"pp") 或 SLOPE(增长, ln 期初)。',
    "返回 #DIV/0!；见 JJJ.LOCQ 的 values 与 B2:F4。",
    "第 {row} 行：{message}",
  ])("may be: %s", (text) => {
    expect(chineseFaults(text, page)).toEqual([]);
  });
});

describe("an English text", () => {
  test.each([
    ["a name that is not ours", "Compare the GDP per head.", "“GDP per head”: write GDP per capita"],
    ["a phrase to avoid", "Build the exercise anew.", "“anew”: write again"],
    ["a phrase to avoid across lines", "The weights are left\n out.", "“left out”: write omitted"],
    ["a space before %", "fraction (0.125, not 12.5 %)", "no space before %"],
    ["a space for thousands", "10 000 persons", "thousands with a comma"],
  ])("may not have %s", (_, text, fault) => {
    expect(englishFaults(text, page)).toContain(fault);
  });

  test.each(["Recommend it; 10,000 persons in 2013 and 12.5%.", "A new exercise"])("may be: %s", (text) => {
    expect(englishFaults(text, page)).toEqual([]);
  });
});

describe("texts are found", () => {
  const found = (texts: { language: string; text: string }[]) =>
    texts.map(({ language, text }) => `${language} ${text}`);

  test("in calls, objects, templates, elements and errors of a source, but not among keywords", () => {
    const source = [
      'import "./文件";',
      'const a = text("one", "一");',
      'const b = { en: `two ${n}`, zh: `二 ${n}`, keywords: text("kept out", "不看") };',
      "const c = <p>三</p>;",
      'throw new RangeError("four");',
      'const d = "five";',
      'const english: Texts = { six: "six" };',
    ];
    expect(found(sourceTexts("a.tsx", source.join("\n")))).toEqual([
      "en one",
      "zh 一",
      "en two ◇",
      "zh 二 ◇",
      "zh 三",
      "en four",
      "en six",
    ]);
  });

  test("in fields with Chinese beside them", () => {
    expect(found(csvTexts("a.csv", "id,name,name_zh,chinese\nA,one,一,二\n"))).toEqual(["en one", "zh 一", "zh 二"]);
    expect(
      found(jsonTexts("a.json", '{"id":"A","title":"one","title_zh":"一","unit":{"en":"two","zh":"二"}}')),
    ).toEqual(["en one", "zh 一", "en two", "zh 二"]);
    const markup =
      '<bt:String DefaultValue="one two">\n<bt:Override Locale="zh-CN" Value="一" />\n<p lang="zh-CN">二</p>';
    expect(found(markupTexts("a.xml", markup))).toEqual(["en one two", "zh 一", "zh 二"]);
  });
});
