import { liao1999, mengHan2000, tapio2005 } from "../../../../src/functions/references/composite";
import { dai2003, tang2018, worldBank2026 } from "../../../../src/functions/references/gap";
import type { Citation } from "../../../../src/functions/references/reference";
import { text } from "../../../../src/language/localized";

/** The name of the page among those of the functions. */
export const reportName = "report";

/** What thresholds, groups and strategies of a report are taken from. */
export const references: readonly Citation[] = [dai2003, liao1999, mengHan2000, tang2018, tapio2005, worldBank2026];

/** The texts that the data of the rules do not have. */
export const texts = {
  title: text("How to read the report", "怎样读诊断报告"),
  summary: text(
    "A report describes a table of regions, sectors and years in eight sheets: 17 findings of one sentence each, whether each is firm, and what the paper's six strategies rest on.",
    "诊断报告用八张工作表描述一份地区、产业、年份数据表：17 项结论各一句话，注明是否稳健，并列出论文六项对策的依据。",
  ),
  tables: text("Which tables can be read", "可读取的数据表"),
  shapes: [
    text(
      "A long list with headings, such as region, year, sector, value, in any order of columns.",
      "带标题的长表，如地区、年份、产业、数值，列的顺序不限。",
    ),
    text(
      "Blocks by year: regions in rows and sectors in columns, with the year in the corner or above.",
      "按年份分块：行为地区，列为产业，年份在左上角或上方。",
    ),
    text(
      "Blocks by sector: regions in rows and years in columns, with the sector in the corner, beside the region or above.",
      "按产业分块：行为地区，列为年份，产业名称在左上角、地区旁或上方。",
    ),
  ],
  sheets: text("The eight sheets", "八张工作表"),
  summarySheet: text(
    "JJJ Summary: five findings, six strategies and the region in focus on one page.",
    "JJJ 摘要：一页列出五项结论、六项对策和关注地区。",
  ),
  lastSheets: [
    text("JJJ Rules: thresholds, sentences, reasons and methods.", "JJJ 规则：阈值、句子模板、原因和方法。"),
    text("JJJ Data: a copy of the figures, and what was checked.", "JJJ 数据：数据副本和检查结果。"),
  ],
  finding: text("How to read a finding", "怎样读一项结论"),
  findingText: [
    text(
      "A verdict compares the rounded figure that the sentence shows with the thresholds: 1.96 is below 2.",
      "判断时以句中显示的（取整后的）数值与阈值比较：1.96 小于 2。",
    ),
    text(
      "Firm: the finding is the same with thresholds 10% lower and 10% higher, without the first year and without the last; T2 is tested with another definition of level as well. Fragile: at least one of these changes it. With two years only the thresholds can be tested.",
      "稳健：阈值降低或提高 10%、去掉首年、去掉末年，结论均不变（T2 另以服务业比重衡量水平检验）。不稳健：其中至少一项使结论改变。只有两个年份时，只能检验阈值。",
    ),
  ],
  rules: text("The 17 rules", "17 条规则"),
  rulesText: text(
    "Each rule with its statistic, the condition of each outcome, and its thresholds with source and strength.",
    "各条规则的统计量、各结果的条件、阈值及其来源与依据类型。",
  ),
  statistic: text("Statistic:", "统计量："),
  condition: text("Outcome:", "结果编号："),
  findings: text("Findings:", "结论："),
  notAssessed: text("Not assessed", "未评估"),
  notAssessedText: text(
    "A rule without the figures that it needs is listed as not assessed, with one of these reasons, and counted on the Summary. Which of them a rule can have, and why, is said at the rule. N9 can be the reason of any that computes with figures: one was deleted, or is zero where it divides.",
    "缺少所需数据的规则列为“未评估”，注明下列原因之一，并计入摘要。各规则可能的原因及理由见上文。凡用到数据的规则都可能为 N9：数据被删除，或作除数时为零。",
  ),
  strategies: text("The strategies", "对策"),
  strategiesText: text(
    "The paper proposes them for Beijing-Tianjin-Hebei. Yes (1) says that the pattern from which a strategy starts is in the figures, not that the strategy would work; no is 2, not assessed 0.",
    "对策为论文针对京津冀提出。“是”（1）仅表示数据中存在其所依据的现象，不表示对策有效；“否”为 2，“未评估”为 0。",
  ),
  guards: text("What is checked while reading", "读取时的检查"),
  guardLines: [
    text(
      "Reading stops for fewer than two regions or three sectors, a negative figure, text in place of a number or year, a figure without a name or heading, a figure that occurs twice, a total of zero, units that cannot be converted, or a table that is too large.",
      "地区少于两个、产业少于三个、数据为负、内容不是数字或年份、数据没有名称或标题、数据重复、合计为零、单位无法换算或数据过多时，停止读取。",
    ),
    text(
      "It asks about regions and sectors that are the sum of others, missing figures, several units, a regional total that changes by a factor of three or more, and what the other tables lack.",
      "地区或产业等于其他各项之和、数据缺失、单位不一、地区总量变为三倍以上或三分之一以下、其他表格缺少数据时，请用户核对。",
    ),
    text(
      "It notes a single year, gaps between years, current prices, rows of totals, merged cells, columns that are not read, and names that differ only by case or spaces, which are taken as one.",
      "只有一个年份、年份不连续、现价数据、合计行、合并单元格、未读取的列，以及仅大小写或空格不同的名称（按同一名称处理），只作提示。",
    ),
  ],
  limits: text("What a report does not say", "报告不说明什么"),
  limitsText: [
    text(
      "The sentences describe the figures; they name no causes. No figure measures what governments did, and a comparison before and after a policy year is a comparison in time.",
      "以上文字只描述数据，不说明原因。没有数据直接衡量政府行为；政策年份前后的比较只是时间上的对比。",
    ),
  ],
  change: text("Change a threshold", "修改阈值"),
  changeText: [
    text(
      "Of the 21 thresholds 14 are conventions of this project, and that of similarity is contested (0.85 is used as well as 0.90): a reader may set others, and should name them.",
      "21 个阈值中有 14 个是本项目的约定，相似系数的阈值亦有争议（有取 0.85 者）；使用者可以另定，并应注明。",
    ),
  ],
  changeSteps: [
    text(
      "On JJJ Rules find the threshold by its name, such as {1}, from which location quotient on a sector is specialised.",
      "在“JJJ 规则”表中按名称找到阈值，如 {1}（区位商：专业化的下限）。",
    ),
    text(
      "Type another value into its yellow cell: 1.15 in place of 1.25. A figure that equals the threshold, as it is shown, reaches it.",
      "在黄色单元格中输入新的值，如将 1.25 改为 1.15。显示的数值等于阈值，即为达到。",
    ),
    text(
      "Finding, sentence, test and strategy follow at once, in every rule that uses it. On the paper's figures Tianjin (1.19) now counts: C1 says “everywhere”, and strategy P2 says no. The test moves the new value by 10%, not the old one.",
      "所有用到该阈值的规则，其结论、句子、检验和对策随即改变。以论文数据为例，天津（1.19）此时计入：C1 为“各地均有”，对策 P2 为“否”。检验以新值上下变动 10%。",
    ),
    text(
      "The row is marked as changed, and the Summary counts changed thresholds under its title. To go back, type the value in the column “Shipped value”.",
      "该行注明“已改动”，摘要标题下列出改动的阈值个数。要恢复，请输入“初始值”一列的数值。",
    ),
  ],
  teach: text("Use it in class", "用于教学"),
  teachText: [
    text(
      "In a report itself: each student changes one threshold or one figure on JJJ Data and explains which findings follow, and why. Fragile findings make the best discussions.",
      "可直接使用报告：每名学生改动一个阈值或“JJJ 数据”中的一个数据，说明哪些结论随之改变及其原因。不稳健的结论最适合讨论。",
    ),
  ],
  exerciseText: text(
    "“{1}”, under Exercises, asks for the same without a report, with other figures or thresholds for each student: the ratio of G1 and its finding, the level from which on the gap is strong, the similarities of C3, and whether strategy P3 follows.",
    "“练习”中的“{1}”不需要报告，每名学生的数据或阈值各不相同：求 G1 的比值和结论、差距达到“明显”所需的水平、C3 的相似系数，并判断数据是否指向对策 P3。",
  ),
  cite: text("Cite a report", "引用报告"),
  citeText: [
    text(
      "Name the source of the figures, the version of JJJ (=JJJ.VERSION()), the rule, and each threshold that you changed. Cite the works below for the measures.",
      "请注明数据来源、JJJ 版本（=JJJ.VERSION()）、规则编号以及修改过的阈值；指标请引用下列文献。",
    ),
  ],
};
