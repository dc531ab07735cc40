import { type Language, localize } from "../../../language/localized";
import { years as paperYears } from "../../../paper/tables/figures";
import { type MeasureKind, measures } from "../../../paper/tables/measures";
import { nation, regions } from "../../../paper/tables/regions";
import type { Expression } from "../../formula/expression";
import { formatArray, formatCall } from "../../formula/format-formula";
import { parseExpression } from "../../formula/parse-formula";

/** How figures of the paper's tables are laid out as an argument. */
export type PaperLayout = "regions-sectors" | "regions-years" | "regions" | "sectors-years" | "nation-sectors";

export interface PaperChoice {
  readonly layout: PaperLayout;
  readonly year: number;
  readonly measure: string;
  readonly region: string;
}

export const paperLayouts: readonly PaperLayout[] = [
  "regions-sectors",
  "regions-years",
  "regions",
  "sectors-years",
  "nation-sectors",
];

export const years: readonly number[] = paperYears;

export const lastYear = Math.max(...years);

/** Names in the language of the pane, as `JJJ.DATA` understands them. */
export const regionChoices = (language: Language): readonly string[] =>
  regions.map(({ name }) => localize(name, language));

/** The measures of Tables 2 to 4: there is a figure for every region and year. */
export const measureChoices = (language: Language): readonly string[] =>
  measures.flatMap(({ kind, name }) => (tableKinds.includes(kind) ? [localize(name, language)] : []));

const tableKinds: readonly MeasureKind[] = ["value_added", "proportion", "gross_product"];

const sectorChoices = (language: Language): readonly string[] =>
  measures.flatMap(({ kind, name }) => (kind === "value_added" ? [localize(name, language)] : []));

/** A call of `JJJ.DATA` that returns these figures. */
export function paperDataCall({ layout, year, measure, region }: PaperChoice, language: Language): string {
  const down = (names: readonly (string | number)[]) => formatArray(names.map((name) => [name]));
  const across = (names: readonly (string | number)[]) => formatArray([names]);
  const texts: { readonly [L in PaperLayout]: readonly string[] } = {
    "regions-sectors": [down(regionChoices(language)), across(sectorChoices(language)), String(year)],
    "regions-years": [down(regionChoices(language)), `"${measure}"`, across(years)],
    regions: [down(regionChoices(language)), `"${measure}"`, String(year)],
    "nation-sectors": [`"${localize(nation.name, language)}"`, across(sectorChoices(language)), String(year)],
    "sectors-years": [`"${region}"`, down(sectorChoices(language)), across(years)],
  };
  return formatCall(
    "DATA",
    texts[layout].map((text) => parseExpression(text) as Expression),
  );
}
