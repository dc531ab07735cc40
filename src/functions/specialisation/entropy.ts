import { shannonEntropy } from "../../core/specialisation/shannon-entropy";
import { text } from "../../language/localized";
import { byDistribution } from "../arguments/by-distribution";
import { choice, defineFunction, range } from "../define";
import { shannon1948 } from "../references/composite";

export const entropy = defineFunction({
  name: "ENTROPY",
  family: "specialisation",
  title: text("Shannon entropy", "香农熵"),
  summary: text(
    "Shannon entropy: diversity of a structure, 0 = all in one part",
    "香农熵：结构的多样化程度，0 表示全部集中于一个部分",
  ),
  args: [
    range(
      "values",
      text("Amounts or shares, not negative: of sectors, regions or firms", "数额或份额，非负：各产业、各地区或各企业"),
    ),
    choice("mode", text("Which unit", "计算形式"), {
      nats: text("natural logarithm, from 0 to ln n", "自然对数，介于 0 与 ln n"),
      bits: text("logarithm to base 2, from 0 to log2 n", "以 2 为底的对数，介于 0 与 log2 n"),
      normalized: text("divided by ln n, from 0 to 1", "除以 ln n，介于 0 与 1"),
    }),
    byDistribution(),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: { tables: { values: { by: "by" } } },
  help: {
    keywords: text(
      `Shannon, entropy, diversity, diversification, Shannon-Wiener, Shannon index, EconGeo entropy,
        Shannon diversity, Shannon entropy, economic diversity, industrial diversification, how diversified,
        diversified economy, variety, unrelated variety, related variety, evenness, Pielou,
        Jacobs externalities, information entropy, diversity index, monostructure, balanced structure`,
      `多样化, 多样性, 香农, 信息熵, 产业多样化, 熵, 熵指数, 多样化指数, 多样性指数, 多样化程度, 产业多样性,
        经济多样化, 均匀度, 雅各布斯外部性, 无关多样化, 相关多样性, 香农指数, 香农多样性, 结构熵, 均衡度`,
    ),
    formula: String.raw`H = -\sum_{j=1}^{n} s_j \ln s_j,\qquad 0 \cdot \ln 0 = 0`,
    where: text(
      String.raw`where $s_j$ is the share of part $j$ and $n$ the number of parts; $H$ is the entropy`,
      String.raw`其中 $s_j$ 为部分 $j$ 的份额，$n$ 为部分个数，$H$ 为熵`,
    ),
    result: text(
      "A number from 0 to ln n; by row or col one for each",
      "介于 0 与 ln n 的数值；按 row 或 col 时每行或每列一个",
    ),
    missing: text(
      "Blanks are skipped and do not count in n; zeros do, and add nothing to the sum. All zeros give #DIV/0!, as does normalized for a single value. A negative value gives #NUM!. By row or col each failure stays in its cell, and a row or column of blanks gives a blank. The first error value is the result.",
      "跳过空白且不计入 n；零计入 n 但对和无贡献。全为零时为 #DIV/0!，只有一个数值时 normalized 亦然。负值返回 #NUM!。按 row 或 col 时错误只出现在相应单元格，全为空白则返回空白。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "The higher, the more evenly an economy is spread over its sectors. exp(H) is the number of equal sectors that would be as diverse, as 1/HHI is; the entropy gives small sectors more weight. ln n − H is the Theil index T of the same values.",
      "数值越大，经济在各产业间分布越均匀。exp(H) 与 1/HHI 一样表示相当于多少个等份产业，但熵对小产业更敏感。ln n − H 即同一组数值的泰尔 T 指数。",
    ),
    elsewhere: text(
      "EconGeo's entropy is in bits, adds 1e-9 inside the logarithm and rounds to three decimals.",
      "EconGeo 的 entropy 以比特为单位，在对数内加 1e-9，并取三位小数。",
    ),
    references: [shannon1948],
    examples: [
      {
        call: '=JJJ.ENTROPY({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"nats","row")',
        returns: [[0.5768293578607083], [0.7535829493230317], [0.9656270031949223]],
        shows: text("Diversity of Beijing, Tianjin and Hebei, 2013", "北京、天津、河北的多样化程度，2013 年"),
      },
      {
        call: '=JJJ.ENTROPY({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"normalized","row")',
        returns: [[0.5250527085947864], [0.6859407609909676], [0.8789515765981367]],
        shows: text("As a part of the most there can be with three sectors", "相当于三个产业时最大值的多少"),
      },
      {
        call: '=JJJ.ENTROPY({1,1,2,0},"bits")',
        returns: [[1.5]],
        shows: text("In bits; an empty sector adds nothing", "以比特计；空产业无贡献"),
      },
      {
        call: '=JJJ.ENTROPY(5,"normalized")',
        returns: { error: "#DIV/0!" },
        shows: text("A single part has no diversity to compare with", "只有一个部分时无从比较"),
      },
    ],
    seeAlso: ["HHI", "THEIL", "HACHMAN", "SHARE"],
  },
  compute: ({ values, mode, by }) => shannonEntropy(values, mode, by),
});
