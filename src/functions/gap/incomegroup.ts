import { incomeGroup, incomeGroupThreshold } from "../../core/gap/income-group";
import { localize, text } from "../../language/localized";
import { incomeGroups } from "../../paper/classifications/income-groups";
import { choice, defineFunction, number, range } from "../define";
import { fantomSerajuddin2016, worldBank2026 } from "../references/gap";
import { cellsOf } from "../runtime/matrix-cells";

export const incomegroup = defineFunction({
  name: "INCOMEGROUP",
  family: "gap",
  title: text("World Bank income group", "世界银行收入组别"),
  summary: text("World Bank income group of an income per head", "按世界银行标准划分的收入组别"),
  args: [
    range(
      "gni_per_capita",
      text("GNI per capita in current US$ (Atlas method), not negative", "人均国民总收入，现价美元（图表集法），非负"),
    ),
    number(
      "data_year",
      text(
        "Calendar year of the income, 2007 to 2025: 2013, not the fiscal year 2015 that is named after it",
        "收入所属的日历年份，2007—2025：如 2013，而非与之对应的 2015 财年",
      ),
    ),
    choice("output", text("What is returned", "返回的内容"), {
      code: text("L, LM, UM or H", "L、LM、UM 或 H"),
      label: text("the group's name", "组别名称"),
      threshold: text("the group's lowest whole dollar, 0 for low income", "该组下限（美元），低收入为 0"),
    }),
  ],
  errors: "in place",
  result: { numbers: "count" },
  input: { lines: ["data_year"], rest: "gni_per_capita", isWhole: true, isByRow: true },
  help: {
    keywords: text(
      `World Bank classification, high income, middle income, low income, GNI per capita,
        income classification, income category, country classification, upper middle income,
        lower middle income, high income threshold, World Bank threshold, middle income trap, Atlas method,
        development stage, rich or poor country, income level`,
      `收入分组, 高收入国家, 中等收入, 世界银行, 人均国民总收入, 收入组别, 收入水平分组, 中等偏上收入,
        中等偏下收入, 低收入, 高收入门槛, 世行标准, 世界银行分类, 中等收入陷阱, 人均GNI, 高收入标准,
        发达国家标准`,
    ),
    formula: String.raw`L:\ y \le a_t,\quad LM:\ a_t < y \le b_t,\quad UM:\ b_t < y \le c_t,\quad H:\ y > c_t`,
    where: text(
      String.raw`where $y$ is the income per head and $a_t$, $b_t$, $c_t$ are the upper limits of low ($L$), lower middle ($LM$) and upper middle income ($UM$) in year $t$; $H$ is high income`,
      String.raw`其中 $y$ 为人均国民总收入，$a_t$、$b_t$、$c_t$ 为 $t$ 年低收入（$L$）、中等偏下收入（$LM$）、中等偏上收入（$UM$）的上限，$H$ 为高收入`,
    ),
    result: text(
      "Text (threshold: US$) in the same shape as gni_per_capita; label comes in the language of the functions, so compare with code",
      "文本（threshold 为美元），大小与 gni_per_capita 相同；label 随函数语言而变，比较时请用 code",
    ),
    missing: text(
      "A blank gives a blank, an error value comes out in its place, a negative income gives #NUM! in its cell. A year without published limits gives #N/A and names the nearest.",
      "空白返回空白，错误值原样返回，负收入返回 #NUM!。没有公布门槛值的年份返回 #N/A，并提示最近的年份。",
    ),
    reading: text(
      "The limits move with international inflation and are those published on 1 July of the following year; later revisions of an income do not change its group. A group includes its upper limit: in 2013 low income is 1,045 dollars and less, high income 12,746 and more. Provinces have GDP, not GNI, and no Atlas exchange rate, so the class of a province is an analogy and should be called one.",
      "门槛值随国际通胀调整，为次年 7 月 1 日公布的数值；收入数据日后修订不改变当年分组。各组含其上限：2013 年低收入为 1045 美元及以下，高收入为 12746 美元及以上。省级只有地区生产总值而无国民总收入，也没有图表集法汇率，因此省级分组只是类比，应予注明。",
    ),
    references: [worldBank2026, fantomSerajuddin2016],
    benchmark: { data_year: 2013 },
    examples: [
      {
        call: "=JJJ.INCOMEGROUP({15050.86;16083.28;6251.37},2013)",
        returns: [["H"], ["H"], ["UM"]],
        shows: text(
          "GDP per capita of Beijing, Tianjin and Hebei in 2013 at 6.1932 yuan to the dollar: an analogy",
          "北京、天津、河北 2013 年人均地区生产总值，按 1 美元 = 6.1932 元折算：仅为类比",
        ),
      },
      {
        call: '=JJJ.INCOMEGROUP(6251.37,2013,"label")',
        returns: [["Upper middle income"]],
        shows: text("Hebei's group in words", "河北的组别名称"),
      },
      {
        call: '=JJJ.INCOMEGROUP({15050.86;16083.28;6251.37},2013,"threshold")',
        returns: [[12746], [12746], [4126]],
        shows: text("Where each group begins", "各组的下限"),
      },
      {
        call: "=JJJ.INCOMEGROUP(12447,2011)",
        returns: [["UM"]],
        shows: text(
          "Beijing's first estimate of 2011 is upper middle; the verified 12,643 is high",
          "北京 2011 年初步核算数 12447 美元为中等偏上收入，最终核实数 12643 美元则为高收入",
        ),
      },
      {
        call: "=JJJ.INCOMEGROUP(6251.37,2003)",
        returns: {
          error: "#N/A",
          reason: "no-thresholds",
        },
        shows: text("A year without limits", "没有门槛值的年份"),
      },
    ],
    seeAlso: ["GAP", "GRADIENT"],
  },
  compute: ({ gni_per_capita, data_year, output }, _texts, language) => {
    if (output === "threshold") return incomeGroupThreshold(gni_per_capita, data_year);
    const shown = incomeGroups.map((group) => (output === "code" ? group.code : localize(group, language)));
    return cellsOf(incomeGroup(gni_per_capita, data_year), (group) => shown[group] ?? null);
  },
});
