import { type Language, localize, type Localized, text } from "../../language/localized";
import { dataSet } from "../../paper/data-sets/data-sets";
import { english } from "../../paper/generated/statements.en";
import { chinese } from "../../paper/generated/statements.zh-CN";
import type { Verdict } from "../../paper/statement-types";
import { years } from "../../paper/tables/figures";
import type { RegionId, SectorId } from "../../paper/types";
import { rangeAddress } from "../address";
import { firstDataRow } from "../data-sets/rows";
import type { LoadOptions, ProportionForm } from "../load-options";
import { sectorLayout } from "../sectors/layout";
import { tableOfSector } from "../sectors/tables";
import { sheetReference } from "../sheet-references";

export type Series = "value_added" | "as_printed";

/** What the formulas of the audit can refer to, each as it is written in a formula. */
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

const yesText: Localized = text("yes", "是");
const noText: Localized = text("no", "否");

export function auditContext(
  { language, form }: LoadOptions,
  { structure, follows }: Pick<AuditContext, "structure" | "follows">,
): AuditContext {
  const figure: AuditContext["figure"] = (sector, region, series, year) => {
    const table = tableOfSector(sector);
    return sheetReference(table.name) + sectorLayout(table, form).address(series, region, year);
  };
  return {
    language,
    form,
    figure,
    series: (sector, region, series) => years.map((year) => figure(sector, region, series, year)),
    fact: factCell,
    structure,
    follows,
    yes: localize(yesText, language),
    no: localize(noText, language),
    verdict: (verdict) => (language === "zh-CN" ? chinese : english).verdicts[verdict] ?? "",
  };
}

function factCell(id: string, column: string): string {
  const facts = dataSet("facts");
  const left = facts.columns.findIndex((one) => one.id === column);
  const place = facts.rows.findIndex(({ cells }) => cells[0]?.text?.en === id);
  if (left < 0 || place < 0) throw new RangeError(`There is no ${column} of ${id}.`);
  const top = firstDataRow(facts) + place;
  return sheetReference(facts.id) + rangeAddress({ top, left, bottom: top, right: left });
}
