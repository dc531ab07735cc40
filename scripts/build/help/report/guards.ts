import type { ReasonId } from "../../../../src/diagnosis/rules/reasons";
import type { RuleId } from "../../../../src/diagnosis/rules/types";
import { type Localized, text } from "../../../../src/language/localized";

/** When a rule is not assessed. */
export interface RuleGuard {
  /** The reasons that it can have besides N9, which is for a figure that is missing or zero. */
  readonly reasons: readonly ReasonId[];
  /** Why it needs what is missing then. */
  readonly why: Localized;
}

/** The guards of all rules. */
export const ruleGuards: { readonly [Id in RuleId]: RuleGuard } = {
  G1: {
    reasons: ["N1"],
    why: text(
      "Totals of regions of different size say nothing about their level.",
      "各地区规模不同，总量不能反映水平。",
    ),
  },
  G2: {
    reasons: ["N1", "N3", "N12"],
    why: text(
      "A change has two dates, and a percentage of a spread of zero cannot be computed.",
      "比较变化需要两个年份；首年变异系数为零时无法计算变动幅度。",
    ),
  },
  G3: {
    reasons: ["N2"],
    why: text(
      "A share of services needs at least one sector marked as services.",
      "计算服务业比重，须至少有一个产业标为服务业。",
    ),
  },
  G4: {
    reasons: ["N10"],
    why: text(
      "The bounds of the World Bank are in US dollars and differ by year. Population does not suffice, because the unit of the figures is not known to the rule.",
      "世界银行的分组界限以美元计，逐年不同。仅有人口不够，因为规则无从得知数据的单位。",
    ),
  },
  C1: {
    reasons: [],
    why: text("One year of figures is enough.", "有一个年份的数据即可评估。"),
  },
  C2: {
    reasons: ["N3", "N11"],
    why: text(
      "Only the strongest sectors of specialised regions are followed, from the first year to the last.",
      "只比较拥有专业化产业的地区，看其最强产业由首年到末年的变化。",
    ),
  },
  C3: {
    reasons: [],
    why: text("One year of figures is enough.", "有一个年份的数据即可评估。"),
  },
  C4: {
    reasons: [],
    why: text(
      "One year of figures is enough; without a specialised region the finding is “none”.",
      "有一个年份的数据即可评估；没有地区拥有专业化产业时，结论为“未见互补”，而非未评估。",
    ),
  },
  S1: {
    reasons: ["N2", "N3"],
    why: text(
      "The index compares industry with services, so both kinds must be marked, and a rise has two dates.",
      "该指数比较第二产业与服务业，两类产业均须标明；判断上升需要两个年份。",
    ),
  },
  S2: {
    reasons: ["N5"],
    why: text(
      "A list of exchanges without the regions of source and receiver does not show which ones cross a border.",
      "交换清单若未注明供给方和接受方所在地区，则无法得知哪些跨地区。",
    ),
  },
  S3: {
    reasons: ["N6", "N3"],
    why: text(
      "The elasticity relates two changes, so both tables need two years.",
      "弹性比较两项变化，两张表均须有两个年份。",
    ),
  },
  K1: {
    reasons: ["N2", "N3", "N8"],
    why: text(
      "Three years make two steps, the least to speak of a rhythm. The synergy degree is above zero only if every region moves the same way; the more regions, the more one small reversal decides it.",
      "三个年份才有两次变动，少于此数谈不上同步。各地区同向变动时协同度才大于零；地区越多，个别地区的小幅反向变动越能左右结果。",
    ),
  },
  K2: {
    reasons: ["N2", "N3", "N8", "N7"],
    why: text(
      "It compares the steps of K1 up to the policy year with those after it; with a single step on one side the share is all or nothing.",
      "该规则比较政策年份前后 K1 的各次变动；一侧只有一次变动时，比重非零即一。",
    ),
  },
  K3: {
    reasons: ["N1"],
    why: text("The degree is computed from the levels of the regions.", "耦合协调度由各地区的水平计算。"),
  },
  T1: {
    reasons: ["N3"],
    why: text("Shares change hands between two dates.", "份额转移发生在两个年份之间。"),
  },
  T2: {
    reasons: ["N3", "N1", "N12"],
    why: text(
      "Without levels there is no higher and lower. The share of services is used as a test only, not in their place: the direction can turn round with the definition.",
      "没有水平数据就无所谓高低。服务业比重只用于检验，不能代替水平：衡量指标不同，方向可能相反。",
    ),
  },
  T3: {
    reasons: ["N3", "N4"],
    why: text(
      "The gradient coefficient multiplies the location quotient by the productivity of labour.",
      "产业梯度系数为区位商与比较劳动生产率的乘积。",
    ),
  },
};

export const guardTexts = {
  notAssessed: text("Not assessed:", "未评估的情形："),
  always: text("only where a figure that it needs is missing or zero.", "仅当所需数据缺失或为零。"),
  between: text("; ", "；"),
  end: text(".", "。"),
};
