import type { GuardNote, Panel, Prices, Reference } from "../panel";
import type { InputRows } from "./cells";
import { type Cube, cubeOf, duplicateOf, partOf } from "./cube";
import { figureNotes, gapNotes, inOneUnit, isFarTooLarge } from "./guards/figures";
import { withoutGaps } from "./guards/missing";
import { guards } from "./guards/texts";
import { withoutTotals } from "./guards/totals";
import { kindOf } from "./kinds";
import { inOneSpelling } from "./names";
import { readEmployment, readExchanges, readPolicyYears, readReference, readRegionYears } from "./optional-tables";
import { type Corner, placedAt } from "./placed";
import { hasYearsAndFigures, readRecords } from "./shapes/records";

/** Tables and choices of which a panel is made; only the main table is needed. */
export interface PanelSource {
  readonly table: InputRows;
  /** What the table is called. */
  readonly name: string;
  /** Where in its sheet the table begins, counted from 0, so that places are named as the sheet has them; A1 if omitted. */
  readonly corner?: Corner;
  readonly perHead?: InputRows;
  readonly population?: InputRows;
  readonly perUsd?: number;
  readonly policyYears?: InputRows;
  readonly exchanges?: InputRows;
  readonly pressure?: InputRows;
  readonly employment?: InputRows;
  /** A total row of the table, or a table of its own. */
  readonly reference?: { readonly name: string; readonly table: InputRows | null };
  readonly from?: number;
  readonly to?: number;
  readonly unit?: string;
  readonly prices?: Prices;
  /** Guards whose preset is not wanted: D5, D6. */
  readonly keep?: readonly string[];
  /** What is omitted because of missing figures, in place of what loses fewest, such as "year 2019". */
  readonly omit?: readonly string[];
}

/** A panel, or what has to be fixed first; null as notes says that no table was found. */
export interface PanelReading {
  readonly panel: Panel | null;
  readonly notes: readonly GuardNote[];
  readonly isTable: boolean;
  /** Total rows that can be chosen as reference. */
  readonly references: readonly string[];
}

/** The findings that need more than one year. */
const findingsOfChange = 9;

/** Reads and checks the tables. */
export function readPanel(source: PanelSource): PanelReading {
  const read = placedAt(readRecords(source.table), source.corner);
  if (read === null) {
    const isTable = hasYearsAndFigures(source.table);
    return { panel: null, notes: isTable ? [guards.shape()] : [], isTable, references: [] };
  }
  const isUsed = (year: number) => year >= (source.from ?? -Infinity) && year <= (source.to ?? Infinity);
  const wrong = read.wrong.filter(({ year }) => year === undefined || isUsed(year)).map(guards.wrong);
  const { figures: spelled, spellings } = inOneSpelling(read.figures);
  const duplicate = duplicateOf(spelled.filter(({ year }) => isUsed(year)));
  const { figures, unit, notes: unitNotes } = inOneUnit(spelled);
  const keep = (id: string) => source.keep?.includes(id) === true;
  const everything = cubeOf(figures);
  const years = everything.years.filter(isUsed);
  if (isFarTooLarge(partOf(everything, { years })))
    return { panel: null, notes: [guards.large(figures.length)], isTable: true, references: [] };
  const totals = withoutTotals(partOf(everything, { years }), keep("D5"), source.reference?.name ?? null);
  const gaps = withoutGaps(totals.cube, keep("D6"), source.omit);
  const cube = gaps.cube;
  const prices = source.prices ?? "unknown";
  const notes: GuardNote[] = [
    ...wrong,
    ...(duplicate === null
      ? []
      : [
          guards.twice(duplicate[0].region, duplicate[0].year, duplicate[0].sector, [
            duplicate[0].place,
            duplicate[1].place,
          ]),
        ]),
    ...unitNotes,
    ...figureNotes(cube),
    ...gapNotes(totals.cube.years),
    ...totals.notes,
    ...gaps.notes,
    ...spellings.map(({ name, others }) => guards.spelling(name, others)),
    ...(read.carried.length === 0 ? [] : [guards.carried(read.carried)]),
    ...(read.unread.length === 0 ? [] : [guards.unread(read.unread)]),
    ...(cube.years.length === 1 ? [guards.oneYear(cube.years[0] ?? 0, findingsOfChange)] : []),
    ...(prices === "current" || prices === "unknown" ? [guards.prices(prices === "current")] : []),
  ];
  const sorted = (["stop", "ask", "note"] as const).flatMap((kind) => notes.filter((one) => one.kind === kind));
  const isStopped = cube.years.length === 0 || sorted.some(({ kind }) => kind === "stop");
  return {
    panel: isStopped ? null : panelOf(source, everything, cube, source.unit ?? unit, prices, sorted),
    notes: sorted,
    isTable: true,
    references: totals.references,
  };
}

function panelOf(
  source: PanelSource,
  everything: Cube,
  cube: Cube,
  unit: string,
  prices: Prices,
  notes: readonly GuardNote[],
): Panel {
  const { regions, sectors, years } = cube;
  const byYear = (rows: InputRows) => readRegionYears(rows, regions, years);
  const { perHead, population, pressure, employment, policyYears, exchanges, reference } = source;
  const given = pressure === undefined ? null : byYear(pressure);
  const levels =
    perHead !== undefined
      ? ({ kind: "per head", figures: byYear(perHead).figures } as const)
      : population !== undefined
        ? ({ kind: "population", figures: byYear(population).figures } as const)
        : null;
  return {
    regions,
    sectors,
    years,
    figures: years.map((year) =>
      regions.map((region) => sectors.map((sector) => cube.at(region, year, sector)?.value ?? null)),
    ),
    kinds: sectors.map(kindOf),
    unit,
    prices,
    reference: reference === undefined ? null : referenceOf(reference, everything, cube),
    levels,
    perUsd: source.perUsd ?? null,
    policyYears: policyYears === undefined ? [] : readPolicyYears(policyYears).slice(0, 5),
    exchanges: exchanges === undefined ? null : readExchanges(exchanges),
    // Its heading is its name; without one it is what is given most often.
    pressure: given === null ? null : { name: given.heading === "" ? "energy" : given.heading, figures: given.figures },
    employment:
      employment === undefined ? null : readEmployment(employment, regions, sectors, years[years.length - 1] ?? 0),
    source: source.name,
    guards: notes,
  };
}

function referenceOf({ name, table }: NonNullable<PanelSource["reference"]>, everything: Cube, cube: Cube): Reference {
  const { sectors, years } = cube;
  return {
    name,
    figures:
      table === null
        ? years.map((year) => sectors.map((sector) => everything.at(name, year, sector)?.value ?? null))
        : readReference(table, sectors, years),
  };
}
