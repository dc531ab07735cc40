import type { PlanCell } from "../../../sheets/plan";
import type { RuleId, StrategyId } from "../../rules/types";
import type { ReportContext } from "../context";
import { at, fill, word } from "../formula";
import type { Layout } from "../layout/layout";

/** How the state of a strategy follows from outcomes. */
interface StrategyFormula {
  /** 0 not assessed, 1 the figures point to it, 2 they do not. */
  readonly state: string;
  readonly because: readonly string[];
  /** The rules that it rests on, each where the condition holds; all of them without one. */
  readonly basedOn: readonly { readonly rule: RuleId; readonly when: string }[];
}

const always = "TRUE";

function formulaOf(id: StrategyId, layout: Layout): StrategyFormula {
  const { shape, C } = layout;
  const outcome = (rule: RuleId) => layout.finding(rule).outcome;
  const found = (rule: RuleId) => layout.finding(rule).word;
  const count = (rule: RuleId) => layout.finding(rule).statistic;
  const isAssessed = (rule: RuleId) => `${outcome(rule)}>0`;
  /** The first of two rules that is assessed. */
  const either = (first: RuleId, second: RuleId, of: (rule: RuleId) => string) =>
    `IF(${isAssessed(first)},${of(first)},${of(second)})`;
  const oneOf = (first: RuleId, second: RuleId) => [
    { rule: first, when: isAssessed(first) },
    { rule: second, when: `${outcome(first)}=0` },
  ];
  const { regions, sectors, years } = shape;
  switch (id) {
    case "P1": {
      const gap = either("G1", "G3", outcome);
      const towardsLower = layout.finding("T2").first("as is");
      return {
        state: `IF(OR(${gap}=0,${outcome("T2")}=0),0,IF(AND(${gap}<=2,${towardsLower}<${sectors}),1,2))`,
        because: [either("G1", "G3", found), towardsLower, String(sectors)],
        basedOn: [...oneOf("G1", "G3"), { rule: "T2", when: always }],
      };
    }
    case "P2":
      return {
        state: `IF(${outcome("C1")}=0,0,IF(${outcome("C1")}<>1,1,2))`,
        because: [`${regions}-${count("C1")}`, String(regions)],
        basedOn: [{ rule: "C1", when: always }],
      };
    case "P3": {
      const alike = C.pairs.column(0);
      const place = `MATCH(MAX(${alike}),${alike},0)`;
      const pair = fill(word("JJJ_pair"), [at(C.pairs.names.all, place), at(C.pairs.secondNames.all, place)]);
      return {
        state: `IF(${outcome("C3")}=0,0,IF(${outcome("C3")}<=2,1,2))`,
        because: [count("C3"), String(C.pairs.rows), pair],
        basedOn: [{ rule: "C3", when: always }],
      };
    }
    case "P4": {
      const [across, decoupled] = [outcome("S2"), outcome("S3")];
      return {
        state: `IF(AND(${across}=0,${decoupled}=0),0,IF(OR(${across}=2,${decoupled}>=2),1,2))`,
        because: [found("S2"), found("S3")],
        basedOn: (["S2", "S3"] as const).map((rule) => ({ rule, when: isAssessed(rule) })),
      };
    }
    case "P5": {
      const losing = `IF(${outcome("C2")}=0,0,${count("C2")})`;
      return {
        state: `IF(OR(${outcome("C1")}=0,${years}=1),0,IF(${losing}>=1,1,2))`,
        because: [losing, layout.finding("C2").second("as is")],
        basedOn: [
          { rule: "C1", when: always },
          { rule: "C2", when: isAssessed("C2") },
        ],
      };
    }
    case "P6": {
      const step = either("K1", "K3", outcome);
      return {
        state: `IF(${step}=0,0,IF(${step}>=2,1,2))`,
        because: [either("K1", "K3", found)],
        basedOn: oneOf("K1", "K3"),
      };
    }
  }
}

/** The cells of a strategy on the summary: word, sentence, holds, rules, state. */
export function strategyCells(id: StrategyId, { layout }: ReportContext): readonly PlanCell[] {
  const { state, because, basedOn } = formulaOf(id, layout);
  const line = layout.summary.strategy(id);
  const own = line.cell(0, 5);
  const fragile = basedOn.map(
    ({ rule, when }) => `AND(${when},${layout.finding(rule).holds}&""=${word("JJJ_fragile")})`,
  );
  const list = basedOn.map(({ rule, when }) => `IF(${when},"${rule} ","")`).join("&");
  return [
    { formula: `=IF(${own}=0,${word("JJJ_na")},IF(${own}=1,${word("JJJ_yes")},${word("JJJ_no")}))` },
    { formula: `=IF(${own}=0,"",${fill(`INDEX(${layout.rules.becauseOf(id)},1,${own})`, because)})` },
    { formula: `=IF(${own}=0,"",IF(OR(${fragile.join(",")}),${word("JJJ_fragile")},${word("JJJ_firm")}))` },
    { formula: `=TRIM(${list})` },
    { formula: `=${state}` },
  ];
}
