import { type Language, localize } from "../../language/localized";
import { dataSet } from "../../paper/data-sets/data-sets";
import { english } from "../../paper/generated/statements.en";
import { chinese } from "../../paper/generated/statements.zh-CN";
import type { Verdict } from "../../paper/statement-types";
import { sectors, years } from "../../paper/tables/figures";
import type { RegionId, SectorId } from "../../paper/types";
import { firstDataRow } from "../data-sets/rows";
import type { LoadOptions, ProportionForm } from "../load-options";
import { absoluteAddress } from "../references/address";
import { sheetReference } from "../references/sheet-references";
import { quoted } from "../sectors/look-up";
import { noText, yesText } from "./answers";
import { figureLabel, regionName, type Series } from "./figures";
import { type AuditRows, columns, lookUp, lookUpRow } from "./rows";

/** What the steps and verdicts of the audit can refer to, each as it is written in a formula. */
export interface AuditContext {
  readonly language: Language;
  readonly form: ProportionForm;
  /** One figure of Tables 2 to 4; a proportion is always the one that the paper prints. */
  readonly figure: (sector: SectorId, region: RegionId, series: Series, year: number) => string;
  /** The same for all years. */
  readonly series: (sector: SectorId, region: RegionId, series: Series) => readonly string[];
  /** A cell of a fact: its `value`, `other_value` or `date`. */
  readonly fact: (id: string, column: "value" | "other_value" | "date") => string;
  /** Value added of the three sectors of a region in the last year, side by side. */
  readonly structure: (region: RegionId) => string;
  /** Whether each printed proportion follows: all 30 cells. */
  readonly follows: string;
  readonly yes: string;
  readonly no: string;
  readonly verdict: (verdict: Verdict) => string;
}

export function auditContext({ language, form }: LoadOptions, rows: AuditRows, follows: string): AuditContext {
  const figure: AuditContext["figure"] = (sector, region, series, year) => {
    const label = figureLabel({ sector, region, series, year }, language);
    return lookUp(rows.figures, quoted(label), columns.said, columns.result);
  };
  return {
    language,
    form,
    figure,
    series: (sector, region, series) => years.map((year) => figure(sector, region, series, year)),
    fact: factCell,
    structure: (region) => {
      const name = quoted(localize(regionName(region), language));
      return lookUpRow(rows.structures, name, columns.said, columns.result, columns.result + sectors.length - 1);
    },
    follows,
    yes: localize(yesText, language),
    no: localize(noText, language),
    verdict: (verdict) => (language === "zh-CN" ? chinese : english).verdicts[verdict] ?? "",
  };
}

/** Found by the id in the first column, from the headers to the row below the last. */
function factCell(id: string, column: string): string {
  const facts = dataSet("facts");
  const left = facts.columns.findIndex((one) => one.id === column);
  if (left < 0 || facts.rows.every(({ cells }) => cells[0]?.text?.en !== id))
    throw new RangeError(`There is no ${column} of ${id}.`);
  const top = firstDataRow(facts) - 1;
  const bottom = top + facts.rows.length + 1;
  const at = (place: number) => sheetReference(facts.id) + absoluteAddress({ top, left: place, bottom, right: place });
  return `INDEX(${at(left)},MATCH(${quoted(id)},${at(0)},0))`;
}
