/** What the side of a table is that the deciding vector has one cell for. */
export type Side = "sectors" | "regions" | "units" | "years" | "points";

/** A function whose table may be turned: the argument that decides, and the side that it belongs to. */
export interface Deciding {
  readonly table: string;
  readonly vector: string;
  readonly side: Side;
  /** Whether that side is usually across the top of the table. */
  readonly isUsuallyAcross: boolean;
}

const across = (table: string, vector: string, side: Side): Deciding => ({
  table,
  vector,
  side,
  isUsuallyAcross: true,
});
const down = (table: string, vector: string, side: Side): Deciding => ({ table, vector, side, isUsuallyAcross: false });

/** The functions that read a table by a vector that belongs to one of its sides. */
export const deciding: { readonly [name: string]: Deciding } = {
  LOCQ: across("values", "reference", "sectors"),
  KRUGMAN: across("values", "reference", "sectors"),
  SIMILARITY: across("values", "reference", "sectors"),
  HACHMAN: across("values", "reference", "sectors"),
  GRADIENTCOEF: across("region_output", "nation_output", "sectors"),
  CPOR: across("region_output", "nation_output", "sectors"),
  URBANFLOW: across("city_employment", "nation_employment", "sectors"),
  SHIFTSHARE: across("region_start", "reference_start", "sectors"),
  GREYREL: across("comparisons", "reference", "points"),
  SIGMACONV: across("panel", "years", "years"),
  LOCGINI: down("values", "reference", "regions"),
  BETACONV: down("controls", "start", "regions"),
  THEILDECOMP: down("values", "groups", "units"),
  GINIDECOMP: down("values", "groups", "units"),
};
