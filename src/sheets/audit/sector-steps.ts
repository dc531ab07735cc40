import { text } from "../../language/localized";
import { years } from "../../paper/tables/figures";
import type { RegionId, SectorId } from "../../paper/types";
import { formats } from "../number-formats";
import type { AuditContext } from "./context";
import {
  all,
  type AuditedClaim,
  type AuditStep,
  first,
  growthOf,
  last,
  question,
  step,
  verdictOn,
  yearByYear,
} from "./steps";

const from = years[0] ?? NaN;
export const to = years[years.length - 1] ?? NaN;
export const span = `${from} to ${to}`;
export const spanInChinese = `${from}—${to} 年`;
export const [beijing, tianjin, hebei] = ["beijing", "tianjin", "hebei"] as const;

export const growth = ({ form, series }: AuditContext, sector: SectorId, region: RegionId): string => {
  const cells = series(sector, region, "value_added");
  return growthOf(form, first(cells), last(cells), "rate");
};

export const rises = ({ series }: AuditContext, sector: SectorId, region: RegionId): string =>
  all(yearByYear(series(sector, region, "value_added"), ">"));

export const risesText = text("Value added rises in every year", "增加值逐年上升");

export const proportionSteps = ({ figure }: AuditContext, sector: SectorId, region: RegionId): readonly AuditStep[] =>
  years.map((year) =>
    step(text(`Proportion in ${year}`, `${year} 年比重`), figure(sector, region, "proportion", year), formats.percent),
  );

/** K05 and K10: the same at both ends, the same throughout. */
export const proportionStayed = (id: string, sector: SectorId): AuditedClaim => ({
  id,
  steps: (context) => {
    const shares = context.series(sector, hebei, "proportion");
    return [
      ...proportionSteps(context, sector, hebei),
      question(
        context,
        text(`The same in ${from} and ${to}`, `${from} 年与 ${to} 年相同`),
        `${first(shares)}=${last(shares)}`,
      ),
      question(context, text("The same in every year", "各年均相同"), all(yearByYear(shares, "="))),
    ];
  },
  verdict: (context, cells) => verdictOn(context, cells.slice(-2)),
});
