import { text } from "../../language/localized";
import { regions } from "../../paper/tables/regions";
import type { RegionId } from "../../paper/types";
import { formats } from "../number-formats";
import {
  beijing,
  growth,
  hebei,
  proportionStayed,
  proportionSteps,
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
  growthOf,
  inRegion,
  last,
  question,
  sideBySide,
  step,
  verdictOn,
  yearByYear,
} from "./steps";

/** K07 and K08. */
const grewWhileProportionKeptFalling = (id: string, region: RegionId): AuditedClaim => ({
  id,
  steps: (context) => [
    step(
      text(`Growth of value added, ${span}`, `${spanInChinese}增加值增长率`),
      growth(context, "secondary", region),
      formats.signedPercent,
    ),
    ...proportionSteps(context, "secondary", region),
    question(context, risesText, rises(context, "secondary", region)),
    question(
      context,
      text("The proportion falls in every year", "比重逐年下降"),
      all(yearByYear(context.series("secondary", region, "proportion"), "<")),
    ),
  ],
  verdict: (context, cells) => verdictOn(context, cells.slice(-2)),
});

/** The claims on the secondary sector, whose table is reconstructed. */
export const secondaryAudits: readonly AuditedClaim[] = [
  {
    id: "K06",
    steps: (context) => {
      const likeness = (one: RegionId, other: RegionId) => {
        const [a, b] = [context.structure(one), context.structure(other)];
        return context.form === "jjj"
          ? `JJJ.SIMILARITY(${a},${b})`
          : // Some spreadsheets pass over errors in a SUMPRODUCT.
            `(SUMPRODUCT(${a},${b})/SQRT(SUMPRODUCT(${a},${a})*SUMPRODUCT(${b},${b}))+0*SUM(${a},${b}))`;
      };
      const shares = (region: RegionId) => context.series("secondary", region, "proportion");
      const [tjHb, bjTj, bjHb] = [likeness(tianjin, hebei), likeness(beijing, tianjin), likeness(beijing, hebei)];
      return [
        step(
          text(`Structural similarity of Tianjin and Hebei, ${to}`, `${to} 年天津与河北的结构相似系数`),
          tjHb,
          formats.coefficient,
        ),
        step(text("… of Beijing and Tianjin", "北京与天津"), bjTj, formats.coefficient),
        step(text("… of Beijing and Hebei", "北京与河北"), bjHb, formats.coefficient),
        question(
          context,
          text("Both secondary proportions exceed Beijing's in every year", "两地第二产业比重各年均高于北京"),
          all([
            ...sideBySide(shares(tianjin), shares(beijing), ">"),
            ...sideBySide(shares(hebei), shares(beijing), ">"),
          ]),
        ),
        question(
          context,
          text("Tianjin and Hebei are the most alike pair", "天津与河北最为相似"),
          all([`${tjHb}>${bjTj}`, `${tjHb}>${bjHb}`]),
        ),
      ];
    },
    verdict: (context, cells) => verdictOn(context, cells.slice(-2)),
  },
  grewWhileProportionKeptFalling("K07", beijing),
  grewWhileProportionKeptFalling("K08", tianjin),
  {
    id: "K09",
    steps: (context) => {
      const change = (region: RegionId, mode: "absolute" | "rate") => {
        const cells = context.series("secondary", region, "value_added");
        return growthOf(context.form, first(cells), last(cells), mode);
      };
      const isHebeiFirst = (mode: "absolute" | "rate") =>
        all([beijing, tianjin].map((other) => `${change(hebei, mode)}>${change(other, mode)}`));
      return [
        ...regions.map(({ id, name }) =>
          step(
            inRegion(name, `increase, ${span}, 100 million yuan`, `${spanInChinese}增量（亿元）`),
            change(id, "absolute"),
            formats.signed,
          ),
        ),
        ...regions.map(({ id, name }) =>
          step(inRegion(name, `growth, ${span}`, `${spanInChinese}增长率`), change(id, "rate"), formats.signedPercent),
        ),
        question(context, text("Hebei is first in yuan", "按绝对量河北居首"), isHebeiFirst("absolute")),
        question(context, text("Hebei is first in per cent", "按增速河北居首"), isHebeiFirst("rate")),
      ];
    },
    verdict: (context, cells) => verdictOn(context, cells.slice(-2)),
  },
  proportionStayed("K10", "secondary"),
];
