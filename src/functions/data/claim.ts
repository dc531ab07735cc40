import { text } from "../../language/localized";
import { packedClaims } from "../../paper/generated/statements";
import { choice, defineFunction, labels } from "../define";
import { tang2018 } from "../references/gap";
import { statementCells } from "./lookup/statement-cells";
import { claimFields } from "./lookup/statement-fields";

export const claim = defineFunction({
  name: "CLAIM",
  family: "data",
  title: text("Claim of the paper", "论文论断"),
  summary: text("A statement of the paper and what its own tables say", "论文的论断及其自身表格的检验结论"),
  args: [
    labels("id", text("Id or a range of ids, K01 to K35", "一个或多个编号（单元格区域），K01～K35")),
    choice("field", text("What is returned", "返回的内容"), {
      verdict: text("what the check says", "检验结论"),
      text: text("the claim in our own words", "论断（转述）"),
      computed: text("the number or numbers that decide", "作为依据的数"),
    }),
  ],
  errors: "first",
  result: { numbers: "plain" },
  help: {
    keywords: text(
      `claim, verification, fact check, replication, claims, statement, statements of the paper,
        is the claim true, verdict, check a statement, verify a statement, audit of the paper,
        conclusions of the paper, reproduce, reproducibility`,
      "论断, 核查, 检验, 验证, 论点, 结论, 陈述, 论文结论, 论断核对, 是否成立, 核实, 复核, 复现, 审计",
    ),
    formula: null,
    result: text(
      "One value, or one for each id in the same shape as the ids. Words are in the language of Excel. A computed share or rate of growth is a fraction; several numbers come as a text, in which BJ, TJ and HB are the regions and pp percentage points.",
      "单个值，或与编号的单元格区域大小相同。文字随 Excel 的语言。计算所得的份额与增长率为小数；多个数以文本返回。",
    ),
    missing: text(
      "A blank id gives a blank. A claim that nothing can be computed for gives an empty text. An unknown id gives #N/A in its cell, with a message that names the nearest and the range of ids.",
      "编号为空白则结果为空白。无法计算的论断返回空文本。未知编号在其单元格返回 #N/A，并提示最接近的编号和编号范围。",
    ),
    reading: text(
      "Verdicts: true, partly true, false; consistent (the numbers agree with one another, and the paper has no others to test them with); doubtful (probably an error of unit or translation); unclear (something is missing or can be read in two ways); untestable; needs outside data. Claims on the secondary sector (K06 to K10) and on all proportions (K35) rest on the reconstructed Table 3.",
      "结论分为：成立、部分成立、不成立；自洽（各数相符，但论文无其他数据可供检验）；存疑（可能为单位或翻译错误）；表述不清（有缺失或可作两种理解）；无法检验；需外部数据。关于第二产业（K06～K10）和全部比重（K35）的论断依赖重建的表 3。",
    ),
    references: [tang2018],
    examples: [
      {
        call: '=JJJ.CLAIM("K04")',
        returns: [["false"]],
        shows: text(
          "Primary value added did not grow in Hebei only: it grew in all three regions",
          "第一产业增加值持续上升的并非只有河北，而是三地",
        ),
      },
      {
        call: '=JJJ.CLAIM({"K01","K06"},"computed")',
        returns: [[0.9090413306844299, 0.971910055262568]],
        shows: text(
          "Hebei's part of primary value added, and the similarity of Tianjin and Hebei",
          "河北占第一产业增加值的份额，以及天津与河北的结构相似系数",
        ),
      },
      {
        call: '=JJJ.CLAIM("K14","computed")',
        returns: [["TJ 28.8 pp (37.5%); HB 41.4 pp (53.8%)"]],
        shows: text("Several numbers come as a text", "多个数以文本返回"),
      },
      {
        call: '=JJJ.CLAIM("K34","text")',
        returns: [["Beijing's structure is close to that of developed countries."]],
        shows: text("The claim in our own words", "论断的转述"),
      },
    ],
    seeAlso: ["FACT", "DATA", "TABLE"],
  },
  compute: ({ id, field }, texts) =>
    statementCells(id, { letter: "K", count: packedClaims.length }, (index) => claimFields(index, texts)[field]),
});
