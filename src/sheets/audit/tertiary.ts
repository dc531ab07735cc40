import { text } from "../../language/localized";
import { years } from "../../paper/tables/figures";
import { regions } from "../../paper/tables/regions";
import type { RegionId } from "../../paper/types";
import { formats } from "../number-formats";
import { beijing, growth, hebei, rises, span, spanInChinese, tianjin, to } from "./sector-steps";
import { all, type AuditedClaim, gapOf, inRegion, isYes, question, step, verdictOn, yearByYear } from "./steps";

/** Tens of per cent by which the paper says that Tianjin and Hebei are behind. */
const tensBehind = [3, 4];

/** The claims on the tertiary sector, the quoted proportions, and the printed proportions as a whole. */
export const tertiaryAudits: readonly AuditedClaim[] = [
  {
    id: "K11",
    steps: (context) => [
      ...regions.map(({ id, name }) =>
        step(
          inRegion(name, `growth of value added, ${span}`, `${spanInChinese}增加值增长率`),
          growth(context, "tertiary", id),
          formats.signedPercent,
        ),
      ),
      question(
        context,
        text("Value added rises in every year in all three", "三地增加值均逐年上升"),
        all(regions.map(({ id }) => rises(context, "tertiary", id))),
      ),
    ],
    verdict: (context, cells) => verdictOn(context, cells.slice(-1)),
  },
  {
    id: "K12",
    steps: (context) => [
      ...regions.flatMap(({ id, name }) => {
        const shares = context.series("tertiary", id, "proportion");
        return years
          .slice(1)
          .map((year, index) =>
            step(
              inRegion(name, `change of the proportion in ${year}, pp`, `${year} 年比重变化（百分点）`),
              gapOf(context.form, shares[index] ?? "", shares[index + 1] ?? "", "pp"),
              formats.signed,
            ),
          );
      }),
      question(
        context,
        text("The proportion rises in every year in all three", "三地比重均逐年上升"),
        all(regions.flatMap(({ id }) => yearByYear(context.series("tertiary", id, "proportion"), ">"))),
      ),
    ],
    verdict: (context, cells) => verdictOn(context, cells.slice(-1)),
  },
  {
    id: "K13",
    steps: (context) =>
      years.map((year) => {
        const isFirst = (series: "value_added" | "proportion") =>
          [tianjin, hebei].map(
            (region) =>
              `${context.figure("tertiary", beijing, series, year)}>=${context.figure("tertiary", region, series, year)}`,
          );
        return question(
          context,
          text(`Beijing is first in value added and proportion in ${year}`, `${year} 年北京增加值与比重均居首位`),
          all([...isFirst("value_added"), ...isFirst("proportion")]),
        );
      }),
    verdict: (context, cells) =>
      `IF(${all(cells.map((cell) => isYes(context, cell)))},"${context.verdict("true")}","${context.verdict("false")}")`,
  },
  {
    id: "K14",
    steps: (context) => {
      const others = regions.filter(({ id }) => id !== beijing);
      const behind = (region: RegionId, mode: "pp" | "rel") =>
        gapOf(
          context.form,
          context.figure("tertiary", region, "proportion", to),
          context.figure("tertiary", beijing, "proportion", to),
          mode,
        );
      const areRight = (mode: "pp" | "rel", scale: string) =>
        all(others.map(({ id }, place) => `ROUND(${scale}(${behind(id, mode)})/10,0)=${tensBehind[place] ?? NaN}`));
      return [
        ...others.map(({ id, name }) =>
          step(
            inRegion(name, `gap to Beijing in ${to}, pp`, `${to} 年与北京的差距（百分点）`),
            behind(id, "pp"),
            formats.oneDecimal,
          ),
        ),
        ...others.map(({ id, name }) =>
          step(inRegion(name, "relative gap to Beijing", "相对差距"), behind(id, "rel"), formats.percent),
        ),
        question(
          context,
          text("30 and 40 as rounded percentage points", "按四舍五入的百分点为 30 和 40"),
          areRight("pp", ""),
        ),
        question(context, text("30% and 40% of Beijing's", "按相对差距为 30% 和 40%"), areRight("rel", "100*")),
      ];
    },
    verdict: (context, cells) => verdictOn(context, cells.slice(-2)),
  },
  {
    id: "K15",
    steps: (context) => {
      const quoted = [0.769, 0.481, 0.355];
      const printed = (region: RegionId) => context.figure("tertiary", region, "proportion", to);
      return [
        ...regions.map(({ id, name }) =>
          step(inRegion(name, `proportion in ${to}`, `${to} 年比重`), printed(id), formats.percent),
        ),
        ...regions.map(({ id, name }, place) => {
          const figure = quoted[place] ?? 0;
          const shown = `${(100 * figure).toFixed(1)}%`;
          return question(
            context,
            inRegion(name, `is ${shown}, as quoted`, `与论文所引的 ${shown} 相同`),
            `ROUND(${printed(id)},3)=${figure}`,
          );
        }),
      ];
    },
    verdict: (context, cells) => verdictOn(context, cells.slice(-3)),
  },
  {
    id: "K35",
    steps: ({ follows, yes, no }) => {
      const [count, others] = [yes, no].map((answer) => `COUNTIF(${follows},"${answer}")`) as [string, string];
      return [
        // A cell that cannot be computed is neither.
        step(
          text("Printed proportions that follow", "相符的比重个数"),
          `IF(SUMPRODUCT(--ISERROR(${follows}))=0,${count},NA())`,
          formats.whole,
        ),
        step(text("Printed proportions in all", "比重总数"), `${count}+${others}`, formats.whole),
      ];
    },
    verdict: ({ verdict }, [follow = "", count = ""]) =>
      `IF(${follow}=${count},"${verdict("true")}",IF(${follow}>0,"${verdict("partly")}","${verdict("false")}"))`,
  },
];
