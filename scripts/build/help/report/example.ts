import { figureNames } from "../../../../src/diagnosis/rules/phrases";
import { notAssessed, reasons } from "../../../../src/diagnosis/rules/reasons";
import { ruleOf } from "../../../../src/diagnosis/rules/rules";
import type { RuleId } from "../../../../src/diagnosis/rules/types";
import { filled } from "../../../../src/diagnosis/sheets/context";
import { type Localized, text } from "../../../../src/language/localized";

/** A finding of the report on the paper's figures, and what a reader makes of it. */
export interface ReadFinding {
  readonly id: RuleId;
  readonly sentence: Localized;
  readonly reading: Localized;
}

const [tianjin, hebei] = [text("Tianjin", "天津"), text("Hebei", "河北")];
const level = figureNames["per head"];

/** The template of an outcome with its figures. */
function sentenceOf(id: RuleId, outcome: number, ...figures: readonly (string | Localized)[]): Localized {
  const template = ruleOf(id).outcomes[outcome - 1]?.sentence;
  if (template === undefined) throw new RangeError(`${id} has no outcome ${outcome}.`);
  return inBoth((language) =>
    filled(template[language], ...figures.map((one) => (typeof one === "string" ? one : one[language]))),
  );
}

const inBoth = (of: (language: "en" | "zh") => string): Localized => text(of("en"), of("zh"));

/** Findings that show how to read the others, in the order of the sheets. */
export const readFindings: readonly ReadFinding[] = [
  {
    id: "G1",
    sentence: sentenceOf("G1", 1, "2013", tianjin, "2.57", hebei, level),
    reading: text(
      "Strong, because 2.57 reaches the threshold of 2. It still does with 2.2, which is 10% more, and the finding is the same in 2012: firm.",
      "2.57 达到阈值 2，故为“明显”。阈值提高 10%（2.2）仍达到，2012 年的结论也相同：稳健。",
    ),
  },
  {
    id: "G2",
    sentence: sentenceOf("G2", 2, "2009", "2013", "0.379", "0.354", level, "-6.6"),
    reading: text(
      "Narrowing, because a change counts from 5% on. Compared with 2010 in place of 2009 the change is smaller and the finding is “steady”: fragile. Say from which year on you compare.",
      "变化幅度达到 5% 即计入，故为“缩小”。若不从 2009 年而从 2010 年算起，变化幅度不足，结论为“基本稳定”：不稳健。引用时应写明起始年份。",
    ),
  },
  {
    id: "C1",
    sentence: sentenceOf(
      "C1",
      2,
      "2013",
      "2",
      "3",
      "1.25",
      text("Hebei, primary", "河北（第一产业）"),
      "2.00",
      inBoth((language) => filled(figureNames.together[language], "3")),
    ),
    reading: text(
      "The highest quotient of Tianjin is 1.19, below 1.25. With a threshold 10% lower it would count and the finding would be “everywhere”: fragile, and so is strategy P2, which rests on it. The sentence names what the regions are measured against: against China only Beijing would be specialised.",
      "天津的区位商最高为 1.19，低于 1.25。阈值降低 10% 时天津也计入，结论变为“各地均有”：不稳健；以此为依据的对策 P2 也不稳健。句中注明了参照：若以全国为参照，只有北京拥有专业化产业。",
    ),
  },
  {
    id: "C3",
    sentence: sentenceOf(
      "C3",
      2,
      "2013",
      "1",
      "3",
      "0.90",
      text("Tianjin and Hebei", "天津与河北"),
      "0.972",
      text("Beijing and Hebei", "北京与河北"),
      "0.758",
    ),
    reading: text(
      "One of three pairs is less than half of them: partly alike. C4 counts Tianjin and Hebei among the complementary pairs all the same: large sectors decide the similarity, while every location quotient weighs the same.",
      "3 对中有 1 对，不足一半，故为“部分相似”。C4 仍将天津与河北计为互补地区：相似系数主要取决于大产业，区位商则对各产业同等看待。",
    ),
  },
  {
    id: "K1",
    sentence: sentenceOf("K1", 2, "2009", "2013", "2", "4"),
    reading: text(
      "A half is between the thresholds of 1/3 and 2/3. Without the first year 2 of 3 steps are in step, without the last 1 of 3: fragile. With four steps one decides; a longer panel says more.",
      "一半介于阈值 1/3 与 2/3 之间。去掉首年为 3 次中 2 次，去掉末年为 3 次中 1 次，结论均改变：不稳健。总共只有四次变动，一次即可改变结论；年份更多才更可靠。",
    ),
  },
  {
    id: "T2",
    sentence: sentenceOf("T2", 3, "2009", "2013", "1", "3", "1", "1", level),
    reading: text(
      "Hebei is the region with a level below the mean. Its share rose by 1.00 percentage points in the primary sector and fell by 1.16 in the tertiary; the 0.49 that it lost in the secondary are just below the band of 0.5. The last test takes the share of services as the level: Tianjin is then a lower region too, and all three sectors move towards lower levels. Do not write about a direction without naming the level.",
      "水平低于均值的是河北：其份额在第一产业上升 1.00 个百分点，在第三产业下降 1.16 个百分点；第二产业下降 0.49 个百分点，略低于界限 0.5。最后一项检验改以服务业比重衡量水平：天津也成为水平较低的地区，三个产业均移向水平较低地区。因此，论及转移方向时须注明以何种指标衡量水平。",
    ),
  },
  {
    id: "T3",
    sentence: inBoth((language) => filled(notAssessed[language], reasons.N4[language])),
    reading: text(
      "The paper has no employment by sector, and no energy or emission figures for S3. Add such a table under Diagnose, and the rule says more.",
      "论文没有分产业就业人数，也没有 S3 所需的能耗或排放数据。在“诊断”中补充此类表格后，即可评估。",
    ),
  },
];

export const exampleTexts = {
  title: text("An example: the paper's regions", "示例：论文中的地区"),
  start: text(
    "Open Diagnose, choose Try it with the paper's figures and then Build the report. Seven of its 17 findings show how to read the others. Figures of the secondary sector are reconstructed, and the report says so wherever they count.",
    "打开“诊断”，点击“用论文数据试一试”，再点击“生成报告”。以下为 17 项结论中的 7 项，其余可照此阅读。第二产业数据为重建数据，凡涉及之处报告均有注明。",
  ),
  paragraph: text(
    "What can be written about these three regions, then: the gap in level is strong and the gap in structure wide, and both findings are firm. Tianjin and Hebei are alike in structure. Whether the gap narrows, whether the service shares rise together, and which way sectors move depends on a year, a threshold or the definition of level, and should be written with it.",
    "由此，关于这三个地区可以写：水平差距明显，结构差距较大，两项结论均稳健；天津与河北产业结构相似。至于差距是否缩小、服务业比重是否同步上升、产业移向何处，则取决于起止年份、阈值或水平的衡量指标，须一并写明。",
  ),
};
