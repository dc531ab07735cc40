import { text } from "../../language/localized";
import { packedFacts } from "../../paper/generated/statements";
import { choice, defineFunction, labels } from "../define";
import { tang2018 } from "../references/gap";
import { statementCells } from "./lookup/statement-cells";
import { factFields } from "./lookup/statement-fields";

export const fact = defineFunction({
  name: "FACT",
  family: "data",
  title: text("Fact of the paper", "论文正文数据"),
  summary: text("A figure or an event of the paper's text", "论文正文中的数据或事件"),
  args: [
    labels("id", text("Id or a range of ids, F01 to F68", "一个或多个编号（单元格区域），F01～F68")),
    choice("field", text("What is returned", "返回的内容"), {
      value: text("the number, or the text where it is none", "数值；无数值时为文本"),
      unit: text("its unit", "单位"),
      date: text("year, month or day, as text", "年、月或日（文本）"),
      place: text("where", "地点"),
      label: text("what it is", "名称"),
      section: text("the part of the paper", "所在部分"),
    }),
  ],
  errors: "first",
  result: { numbers: "plain" },
  help: {
    keywords: text(
      `fact, quotation, number in the text, facts, figure in the text, numbers in the text, quoted number,
        date of an event, investment figure, project, cite`,
      "投资, 论文数据, 事实, 事件, 正文数据, 文中数据, 论文中的数字, 引用, 数字, 日期, 项目投资",
    ),
    formula: null,
    result: text(
      "One value, or one for each id in the same shape as the ids. Words are in the language of Excel.",
      "单个值，或与编号的单元格区域大小相同。文字随 Excel 的语言。",
    ),
    missing: text(
      "A blank id gives a blank. A fact without a unit, date or place gives an empty text. An unknown id gives #N/A in its cell, with a message that names the nearest and the range of ids.",
      "编号为空白则结果为空白。没有单位、时间或地点时返回空文本。未知编号在其单元格返回 #N/A，并提示最接近的编号和编号范围。",
    ),
    reading: text(
      "Figures are as the paper prints them and mostly without a source; the label says where the paper has only “nearly” or “more than”. Do not use some without their claim: the environmental investment of F54 is probably off by a factor of a hundred (K20), and the 863 projects beside F37 are probably no count (K26).",
      "数据为论文原值，大多未注明出处；原文为“近”“超过”时，名称中注明。部分数据须与相应论断一并使用：F54 的环保投资可能差一百倍（K20），F37 所称 863 项可能并非项目数（K26）。",
    ),
    references: [tang2018],
    examples: [
      {
        call: '=JJJ.FACT("F09")',
        returns: [[69.5]],
        shows: text("Caofeidian's coastline without ice, in kilometres", "曹妃甸不冻岸线长度（千米）"),
      },
      {
        call: '=JJJ.FACT({"F13";"F14"},"value")',
        returns: [[315], [500]],
        shows: text("Two facts in the shape of their ids", "与编号的单元格区域大小相同的两个数据"),
      },
      {
        call: '=JJJ.FACT({"F09","F07","F01"},"unit")',
        returns: [["km", "agreements", ""]],
        shows: text("An event has no unit", "事件没有单位"),
      },
      {
        call: '=JJJ.FACT("F70")',
        returns: { error: "#N/A", reason: "unknown-name-near" },
        shows: text("There is no such fact", "没有这一数据"),
      },
    ],
    seeAlso: ["CLAIM", "DATA", "TABLE"],
  },
  compute: ({ id, field }, texts) =>
    statementCells(id, { letter: "F", count: packedFacts.length }, (index) => factFields(index, texts)[field]),
});
