import { text } from "../../language/localized";
import { textWidth } from "../../sheets/text-width";
import { figureNames, phrases } from "../rules/phrases";
import { notAssessed, type ReasonId, reasons, robustness } from "../rules/reasons";
import { ruleOf } from "../rules/rules";
import { strategies, strategyStates } from "../rules/strategies";
import type { FocusLine, RuleId, StrategyId } from "../rules/types";
import { type ReportContext, filled } from "./context";
import { measuredAgainst } from "./data/data";

/** The longest of some texts, which needs most room. */
const longest = (texts: readonly string[]): string =>
  texts.reduce((most, one) => (textWidth(one) > textWidth(most) ? one : most), "");

/** What the longest names of a report are, as sentences say them. */
function namesOf({ panel, say }: ReportContext) {
  const [region, sector] = [longest(panel.regions), longest(panel.sectors)];
  return {
    region,
    sector,
    level: say(figureNames[panel.levels?.kind ?? "per head"]),
    pair: filled(say(phrases.JJJ_pair), region, region),
    strength: filled(say(phrases.JJJ_sector_of), region, sector),
    unit: panel.unit === "" ? "" : filled(say(figureNames.unitNote), panel.unit),
  };
}

/** What an amount takes in a sentence. */
const amount = "0".repeat(9);

/** The word of a rule that is not assessed. */
const notAssessedWord = strategyStates[0] ?? text("not assessed", "未评估");

/** Why a rule can be without an outcome, by what it needs. */
const reasonsFor: { readonly [need: string]: readonly ReasonId[] } = {
  perhead: ["N1", "N12"],
  groups: ["N2"],
  "2 years": ["N3", "N11"],
  "3 years": ["N3"],
  employment: ["N4"],
  exchanges: ["N5"],
  pressure: ["N6"],
  K1: ["N2", "N8"],
  event: ["N7"],
  "≤ 6 regions": ["N8"],
  usd: ["N10"],
};

/** The longest name of an income group. */
export const longestGroup = text("upper middle income", "中等偏上收入");

/** The names among the figures of a sentence, by their places; other figures are as long as usual. */
type Places = Readonly<Record<number, string>>;

function ofRule(id: RuleId, context: ReportContext): Places {
  const { region, sector, level, pair, strength, unit } = namesOf(context);
  const group = context.say(longestGroup);
  switch (id) {
    case "G1":
      return { 2: region, 4: region, 5: level };
    case "G2":
      return { 5: level };
    case "G3":
      return { 2: region, 4: region };
    case "G4":
      return { 3: region, 4: group, 5: region, 6: group };
    case "C1":
      return { 5: strength, 7: measuredAgainst(context) };
    case "C2":
      return { 5: strength };
    case "C3":
      return { 5: pair, 7: pair };
    case "S1":
      return { 5: region };
    case "S3":
      return { 5: context.panel.pressure?.name ?? "", 6: region };
    case "K2":
      return { 2: longest(context.panel.policyYears.map(({ label }) => label)) };
    case "K3":
      return { 3: level };
    case "T1":
      return { 5: sector, 6: region, 7: amount, 8: region, 9: amount, 10: unit };
    case "T2":
      return { 7: level };
    default:
      return {};
  }
}

/** A template with the longest names in their places, and other figures as long as usual. */
const withNames = (template: string, places: Places): string =>
  template.replace(/\{(\d+)\}/g, (place, number) => places[Number(number)] ?? place);

/** What the texts of a rule can be, with each outcome and without one, their names the longest. */
export function textsOf(id: RuleId, context: ReportContext) {
  const { panel, say } = context;
  const { outcomes, tests, needs } = ruleOf(id);
  const places = ofRule(id, context);
  const isFew = panel.years.length < 3 && tests.some((test) => test.endsWith("year"));
  return {
    word: [...outcomes.map(({ word }) => word), notAssessedWord].map(say),
    sentence: [
      ...outcomes.map(({ sentence }) => withNames(say(sentence), places)),
      filled(
        say(notAssessed),
        longest(
          needs
            .flatMap((need) => reasonsFor[need] ?? [])
            .concat("N9")
            .map((reason) => say(reasons[reason])),
        ),
      ),
    ],
    holds: [isFew ? robustness.partly : robustness.fragile].map(say),
  };
}

/** What a strategy rests on, at its longest. */
export function becauseOf(id: StrategyId, context: ReportContext): readonly string[] {
  const { say } = context;
  const { pair } = namesOf(context);
  const words = (rule: RuleId) =>
    longest([...ruleOf(rule).outcomes, { word: notAssessedWord }].map(({ word }) => say(word)));
  const places: Partial<Record<StrategyId, Places>> = {
    P1: { 1: words("G3") },
    P3: { 3: pair },
    P4: { 1: words("S2"), 2: words("S3") },
    P6: { 1: words("K1") },
  };
  const because = strategies.find((one) => one.id === id)?.because ?? [];
  return because.map((sentence) => withNames(say(sentence), places[id] ?? {}));
}

/** A line about a region, at its longest. */
export function focusOf({ id, sentence }: FocusLine, context: ReportContext): string {
  const { region, sector, level, unit } = namesOf(context);
  const places: Readonly<Record<FocusLine["id"], Places>> = {
    F1: { 3: level, 5: amount },
    F2: { 1: sector },
    F3: { 1: region, 3: region },
    F3b: { 1: region },
    F4: { 3: sector, 4: amount, 5: sector, 6: amount, 7: unit },
  };
  return withNames(context.say(sentence), places[id]);
}
