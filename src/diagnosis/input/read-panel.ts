import type { GuardNote, Panel, Prices } from "../panel";
import type { InputRows } from "./cells";
import { type Cube, cubeOf, duplicateOf, partOf } from "./cube";
import { withoutCarried, withoutExcluded } from "./excluded";
import { figureNotes, gapNotes, inOneUnit, isFarTooLarge } from "./guards/figures";
import { withoutGaps } from "./guards/missing";
import { guards } from "./guards/texts";
import { withoutTotals } from "./guards/totals";
import { kindOf } from "./kinds";
import { inOneSpelling } from "./names";
import { type OptionalFigures, type OptionalTables, readOptional } from "./optional/read-optional";
import { type Corner, placedAt } from "./placed";
import { hasYearsAndFigures, readRecords } from "./shapes/records";

/** Tables and choices of which a panel is made; only the main table is needed. */
export interface PanelSource extends OptionalTables {
  readonly table: InputRows;
  /** What the table is called. */
  readonly name: string;
  /** The range with its sheet, as a formula refers to it, where that can go into the same workbook. */
  readonly live?: string;
  /** Where in its sheet the table begins, counted from 0, so that places are named as the sheet has them; A1 if omitted. */
  readonly corner?: Corner;
  readonly perUsd?: number;
  readonly from?: number;
  readonly to?: number;
  readonly unit?: string;
  readonly prices?: Prices;
  /** Guards whose preset is not wanted: D5, D6, D17, D18. */
  readonly keep?: readonly string[];
  /** What is omitted because of missing figures, in place of what loses fewest, such as "year 2019". */
  readonly omit?: readonly string[];
  /** What is not read at all, such as "region North". */
  readonly excluded?: readonly string[];
  /** What is no total although it is called so, such as "region China". */
  readonly ordinary?: readonly string[];
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
  const keep = (id: string) => source.keep?.includes(id) === true;
  const found = withoutExcluded(placedAt(readRecords(source.table), source.corner), source.excluded);
  const read = found !== null && keep("D18") ? withoutCarried(found) : found;
  if (read === null) {
    const isTable = hasYearsAndFigures(source.table);
    return { panel: null, notes: isTable ? [guards.shape()] : [], isTable, references: [] };
  }
  const isUsed = (year: number) => year >= (source.from ?? -Infinity) && year <= (source.to ?? Infinity);
  const wrong = read.wrong.filter(({ year }) => year === undefined || isUsed(year)).map(guards.wrong);
  const { figures: spelled, spellings } = keep("D17")
    ? { figures: read.figures, spellings: [] }
    : inOneSpelling(read.figures);
  const duplicate = duplicateOf(spelled.filter(({ year }) => isUsed(year)));
  const { figures, unit, notes: unitNotes } = inOneUnit(spelled);
  const everything = cubeOf(figures);
  const years = everything.years.filter(isUsed);
  if (isFarTooLarge(partOf(everything, { years })))
    return { panel: null, notes: [guards.large(figures.length)], isTable: true, references: [] };
  const totals = withoutTotals(
    partOf(everything, { years }),
    keep("D5"),
    source.reference?.name ?? null,
    source.ordinary,
  );
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
  const isStopped = cube.years.length === 0 || notes.some(({ kind }) => kind === "stop");
  const given = isStopped ? null : readOptional(source, cube, everything);
  const all = [...notes, ...(given?.notes ?? [])];
  const sorted = (["stop", "ask", "note"] as const).flatMap((kind) => all.filter((one) => one.kind === kind));
  return {
    panel: given === null ? null : panelOf(source, cube, source.unit ?? unit, prices, given.figures, sorted),
    notes: sorted,
    isTable: true,
    references: totals.references,
  };
}

function panelOf(
  source: PanelSource,
  { regions, sectors, years, at }: Cube,
  unit: string,
  prices: Prices,
  given: OptionalFigures,
  notes: readonly GuardNote[],
): Panel {
  return {
    regions,
    sectors,
    years,
    figures: years.map((year) =>
      regions.map((region) => sectors.map((sector) => at(region, year, sector)?.value ?? null)),
    ),
    kinds: sectors.map(kindOf),
    unit,
    prices,
    ...given,
    perUsd: source.perUsd ?? null,
    source: source.name,
    ...(source.live !== undefined && { live: { reference: source.live, sum: sumOf(source.table) } }),
    guards: notes,
  };
}

/** As SUM adds the cells of a range, texts aside. */
const sumOf = (table: InputRows): number =>
  table.flat().reduce<number>((sum, cell) => (typeof cell === "number" ? sum + cell : sum), 0);
