import type { ModeDefinition, Setting, SqlDefinition } from "../define";
import { modeOf } from "../queries/find";
import type { QueryOptions } from "../queries/indicator-query";
import { needsNeighbours } from "../queries/neighbours";
import type { LongTable } from "../table";

/** A table whose columns are called what they are, and what is asked of it. */
export interface SqlExample {
  readonly table: LongTable;
  readonly options: QueryOptions;
  /** Whether a row is a plant, rather than a part of a cell. */
  readonly isOfPlants: boolean;
  /** The columns that say what a row is of. */
  readonly keys: readonly string[];
  /** The columns with numbers. */
  readonly numbers: readonly string[];
  /** The settings that the indicator needs, with what is given for them. */
  readonly given: readonly { readonly name: string; readonly value: string; readonly setting: Setting }[];
}

/** Arguments that are two dates, which leave no other year to compute for. */
const ofDates = /(?:^|_)(?:start|end|base|current)$/;

/** The table that fits a mode of an indicator, its first if omitted: regions always, years unless it compares or follows them. */
export function sqlExample(definition: SqlDefinition, asked?: string): SqlExample {
  const { mode, calculation } = modeOf(definition, asked);
  const units = calculation.kind === "steps" ? calculation.units : [];
  const has = (unit: "sector" | "moment" | "part") => units.includes(unit) || definition.over === unit;
  const measures = calculation.kind === "steps" ? Object.keys(calculation.measures) : ["value"];
  const isOfDates = measures.some((measure) => ofDates.test(measure));
  const isOfPlants = calculation.kind === "steps" && calculation.isOfRows === true;
  const isByYear = !has("moment") && !isOfDates;
  const weight = weightOf(calculation);
  const given = neededBy(calculation);
  const table: LongTable = {
    table: [isOfPlants ? "plants" : "panel"],
    ...(measures.length === 1
      ? { value: "value" }
      : { measures: Object.fromEntries(measures.map((name) => [name, name])) }),
    region: "region",
    ...(has("sector") && { sector: "sector" }),
    ...(has("moment") && { moment: "year" }),
    ...(has("part") && { part: "group" }),
    ...(isByYear && { by: ["year"] }),
    ...(weight !== null && { weight }),
    ...(needsNeighbours(calculation) && {
      neighbours: { table: ["weights"], from: "region", to: "neighbour", weight: "weight" },
    }),
  };
  return {
    table,
    options: { mode, settings: Object.fromEntries(given.map(({ name, value }) => [name, value])) },
    isOfPlants,
    keys: [
      ...(has("part") ? ["group"] : []),
      "region",
      ...(has("sector") ? ["sector"] : []),
      ...(has("moment") || isByYear ? ["year"] : []),
    ],
    numbers: [...(measures.length === 1 ? ["value"] : measures), ...(weight === null ? [] : [weight])],
    given,
  };
}

const weightOf = (calculation: ModeDefinition) =>
  calculation.kind === "distribution" && calculation.needsWeights ? calculation.weights : null;

/** What is given for the settings that cannot be omitted. */
function neededBy(calculation: ModeDefinition): SqlExample["given"] {
  if (calculation.kind !== "steps") return [];
  return Object.entries(calculation.settings ?? {}).flatMap(([name, setting]) =>
    setting.usual === undefined
      ? [{ name, value: setting.kind === "number" ? (name === "periods" ? "10" : "1") : "China", setting }]
      : [],
  );
}
