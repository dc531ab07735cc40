import { text } from "../../language/localized";
import { regions } from "../../paper/tables/regions";
import type { RegionId } from "../../paper/types";
import { formats } from "../number-formats";
import {
  beijing,
  growth,
  hebei,
  proportionStayed,
  rises,
  risesText,
  span,
  spanInChinese,
  tianjin,
  to,
} from "./sector-steps";
import {
  all,
  type AuditedClaim,
  first,
  gapOf,
  inRegion,
  isYes,
  last,
  question,
  sideBySide,
  step,
  verdictOn,
  yearByYear,
} from "./steps";

/** K02 and K03: growth, and a proportion that never rises and ends lower. */
const grewWhileProportionFell = (id: string, region: RegionId): AuditedClaim => ({
  id,
  steps: (context) => {
    const shares = context.series("primary", region, "proportion");
    return [
      step(
        text(`Growth of value added, ${span}`, `${spanInChinese}增加值增长率`),
        growth(context, "primary", region),
        formats.signedPercent,
      ),
      step(
        text(`Change of the proportion, ${span}, pp`, `${spanInChinese}比重变化（百分点）`),
        gapOf(context.form, first(shares), last(shares), "pp"),
        formats.signed,
      ),
      question(context, risesText, rises(context, "primary", region)),
      question(
        context,
        text("The proportion never rises, and ends lower", "比重从未上升，且期末较低"),
        all([...yearByYear(shares, "<="), `${last(shares)}<${first(shares)}`]),
      ),
    ];
  },
  verdict: (context, cells) => verdictOn(context, cells.slice(2)),
});

/** The claims on the primary sector. */
export const primaryAudits: readonly AuditedClaim[] = [
  {
    id: "K01",
    steps: (context) => {
      const [bj, tj, hb] = [beijing, tianjin, hebei].map((region) =>
        context.figure("primary", region, "value_added", to),
      ) as [string, string, string];
      const shares = (region: RegionId) => context.series("primary", region, "proportion");
      const part = context.form === "jjj" ? `JJJ.SHARE(${hb},${bj}+${tj}+${hb})` : `${hb}/(${bj}+${tj}+${hb})`;
      return [
        step(
          text(`Hebei's part of the three regions' value added, ${to}`, `${to} 年河北占三地增加值的份额`),
          part,
          formats.percent,
        ),
        question(context, text("Hebei has more than half", "河北超过一半"), `${part}>0.5`),
        question(
          context,
          text("Hebei's proportion is the largest in every year", "河北比重各年均为最大"),
          all([...sideBySide(shares(hebei), shares(beijing), ">"), ...sideBySide(shares(hebei), shares(tianjin), ">")]),
        ),
      ];
    },
    verdict: (context, cells) => verdictOn(context, cells.slice(1)),
  },
  grewWhileProportionFell("K02", beijing),
  grewWhileProportionFell("K03", tianjin),
  {
    id: "K04",
    steps: (context) =>
      regions.map(({ id, name }) =>
        question(
          context,
          inRegion(name, "value added rises in every year", "增加值逐年上升"),
          rises(context, "primary", id),
        ),
      ),
    verdict: (context, [bj = "", tj = "", hb = ""]) => {
      const others = [bj, tj].map((cell) => `NOT(${isYes(context, cell)})`);
      return `IF(${all([...others, isYes(context, hb)])},"${context.verdict("true")}","${context.verdict("false")}")`;
    },
  },
  proportionStayed("K05", "primary"),
];
