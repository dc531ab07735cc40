/** The argument that holds the whole area, for an argument with its parts: where a total may go. */
const references: { readonly [name: string]: { readonly [parts: string]: string } } = {
  LOCQ: { values: "reference" },
  KRUGMAN: { values: "reference" },
  SIMILARITY: { values: "reference" },
  HACHMAN: { values: "reference" },
  LOCGINI: { values: "reference" },
  GRADIENTCOEF: { region_output: "nation_output" },
  CPOR: { region_output: "nation_output", region_labor: "nation_labor", region_capital: "nation_capital" },
  URBANFLOW: { city_employment: "nation_employment" },
  SHIFTSHARE: { region_start: "reference_start", region_end: "reference_end" },
};

/** Functions whose rows do not depend on each other, so that a total among them does no harm. */
const byRow: ReadonlySet<string> = new Set([
  "GROWTH",
  "REBASE",
  "CAGR",
  "INCOMEGROUP",
  "DECOUPLE",
  "DISTANCE",
  "LABEL",
]);

export const referenceOf = (name: string, argument: string): string | null => references[name]?.[argument] ?? null;

export const mindsTotals = (name: string): boolean => !byRow.has(name);
