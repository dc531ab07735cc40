import type { GuardNote, Panel, Reference } from "../../panel";
import type { InputRows } from "../cells";
import type { Cube } from "../cube";
import { guards } from "../guards/texts";
import { folded } from "../names";
import { readEmployment } from "./employment";
import { type Fault, faultText, tableNames } from "./faults";
import { readRegionYears } from "./region-years";
import { readExchanges, readPolicyYears, readReference } from "./tables";

/** Tables besides the main one; none is needed. */
export interface OptionalTables {
  readonly perHead?: InputRows;
  readonly population?: InputRows;
  readonly policyYears?: InputRows;
  readonly exchanges?: InputRows;
  readonly pressure?: InputRows;
  readonly employment?: InputRows;
  /** A total row of the main table, or a table of its own. */
  readonly reference?: { readonly name: string; readonly table: InputRows | null };
}

export type OptionalFigures = Pick<
  Panel,
  "levels" | "policyYears" | "exchanges" | "pressure" | "employment" | "reference"
>;

/** What the other tables hold of a cube's regions, sectors and years; `everything` has the rows that are no data too. */
export function readOptional(
  tables: OptionalTables,
  cube: Cube,
  everything: Cube,
): { readonly figures: OptionalFigures; readonly notes: readonly GuardNote[] } {
  const { regions, sectors, years } = cube;
  const notes: GuardNote[] = [];
  const noted = <Read extends { readonly faults: readonly Fault[] }>(id: keyof typeof tableNames, read: Read): Read => {
    notes.push(...read.faults.map((fault) => guards.optional(tableNames[id], faultText(fault))));
    return read;
  };
  const byYear = (id: "perHead" | "population" | "pressure") => {
    const rows = tables[id];
    return rows === undefined ? null : noted(id, readRegionYears(rows, regions, years));
  };
  const perHead = byYear("perHead");
  const population = perHead === null ? byYear("population") : null;
  const pressure = byYear("pressure");
  const { policyYears, exchanges, employment, reference } = tables;
  return {
    figures: {
      levels:
        perHead !== null
          ? { kind: "per head", figures: perHead.figures }
          : population !== null
            ? { kind: "population", figures: population.figures }
            : null,
      policyYears: policyYears === undefined ? [] : noted("policyYears", readPolicyYears(policyYears)).policyYears,
      exchanges: exchanges === undefined ? null : noted("exchanges", readExchanges(exchanges, regions)).exchanges,
      // Its heading is its name; without one it is what is given most often.
      pressure: pressure === null ? null : { name: pressure.heading || "energy", figures: pressure.figures },
      employment:
        employment === undefined
          ? null
          : noted("employment", readEmployment(employment, regions, sectors, years[years.length - 1] ?? 0)).figures,
      reference: reference === undefined ? null : referenceOf(reference),
    },
    notes,
  };

  function referenceOf({ name, table }: NonNullable<OptionalTables["reference"]>): Reference {
    const row = everything.regions.find((region) => folded(region) === folded(name)) ?? name;
    const figures =
      table === null
        ? years.map((year) => sectors.map((sector) => everything.at(row, year, sector)?.value ?? null))
        : readReference(table, sectors, years);
    const absent = sectors.filter((_, place) => figures.every((of) => of[place] === null));
    const year = years.find((_, place) => figures[place]?.includes(null));
    if (absent.length > 0) noted("reference", { faults: [{ kind: "absent", names: absent }] });
    else if (year !== undefined) noted("reference", { faults: [{ kind: "gap", region: name, year }] });
    return { name, figures };
  }
}
