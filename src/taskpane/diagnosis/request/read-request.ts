import type { InputRows } from "../../../diagnosis/input/cells";
import { type Cube, cubeOf } from "../../../diagnosis/input/cube";
import { saidOrdinary } from "../../../diagnosis/input/guards/totals";
import { isTotalName } from "../../../diagnosis/input/headings";
import { inOneSpelling } from "../../../diagnosis/input/names";
import { type PanelReading, type PanelSource, readPanel } from "../../../diagnosis/input/read-panel";
import { longList } from "../../../diagnosis/input/shapes/long-list";
import { readRecords } from "../../../diagnosis/input/shapes/records";
import { type Language, localize } from "../../../language/localized";
import type { MoreFigures } from "../texts.types";
import { correctedRows, type Heading, headingsOf } from "./columns";
import { type GapChoice, gapChoices } from "./gaps";
import type { Correction, Request } from "./request";
import { checkTable, type TableCheck } from "./table-check";
import { rateOf, typedYear } from "./typed";

/** What was read, and what can be chosen of it. */
export interface Read extends PanelReading {
  /** Of the whole table, whichever are used. */
  readonly years: readonly number[];
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly units: readonly string[];
  /** The headings of a list, or of what may be one. */
  readonly headings: readonly Heading[];
  /** What can be omitted where figures are missing. */
  readonly gaps: readonly GapChoice[];
  /** What was found about each table besides the main one. */
  readonly checks: { readonly [Figures in MoreFigures]?: TableCheck };
}

/** Reads the tables as chosen; names and places of the paper are in the language. */
export function readRequest(request: Request, language: Language): Read {
  const rows = correctedRows(request.table.rows(language), request.correction.columns);
  const read = readRecords(rows)?.figures ?? [];
  const figures = request.keep.includes("D17") ? read : inOneSpelling(read).figures;
  const cube = cubeOf(figures);
  const whole = {
    years: cube.years,
    regions: cube.regions,
    sectors: cube.sectors,
    units: [...new Set(figures.map(({ unit }) => unit))].filter((unit) => unit !== ""),
    headings: figures.length === 0 || longList(rows) !== null ? headingsOf(rows) : [],
  };
  const checks: Partial<Record<MoreFigures, TableCheck>> = {};
  for (;;) {
    const used = (Object.keys(request.more) as MoreFigures[]).filter((kind) => checks[kind]?.isUsed !== false);
    const reading = withKinds(readPanel(sourceOf(request, rows, used, language)), request.correction.kinds);
    const { panel } = reading;
    if (panel !== null) for (const kind of used) checks[kind] = checkTable(kind, panel);
    // Without a table that lacks regions, another one may take its place.
    if (used.every((kind) => checks[kind]?.isUsed !== false))
      return { ...reading, ...whole, gaps: gapsOf(reading, cube, request), checks };
  }
}

const withKinds = (reading: PanelReading, kinds: Correction["kinds"]): PanelReading =>
  reading.panel === null
    ? reading
    : {
        ...reading,
        panel: {
          ...reading.panel,
          kinds: reading.panel.kinds.map((kind, place) => {
            const corrected = kinds[reading.panel?.sectors[place] ?? ""];
            return corrected === undefined ? kind : corrected;
          }),
        },
      };

function gapsOf({ notes }: PanelReading, cube: Cube, { from, to, correction }: Request): readonly GapChoice[] {
  if (!notes.some(({ id }) => id === "D6")) return [];
  const isRead = (subject: string) => !correction.excluded.includes(subject);
  const isOrdinary = saidOrdinary(correction.ordinary);
  const isData = (side: "region" | "sector") => (name: string) =>
    isRead(`${side} ${name}`) && (!isTotalName(name) || isOrdinary(side, name));
  return gapChoices({
    ...cube,
    years: cube.years.filter((year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity)),
    regions: cube.regions.filter(isData("region")),
    sectors: cube.sectors.filter(isData("sector")),
  });
}

function sourceOf(request: Request, rows: InputRows, used: readonly MoreFigures[], language: Language): PanelSource {
  const { table, more, from, to, reference, prices, keep, omit, correction } = request;
  const figures: Partial<Record<MoreFigures, InputRows>> = {};
  for (const kind of used) {
    const taken = more[kind];
    if (taken !== undefined) figures[kind] = taken.rows(language);
  }
  const perUsd = rateOf(request.perUsd);
  const policyYear = typedYear(request.policyYear);
  const { policyLabel } = request;
  const label = policyLabel === null ? request.policyYear : localize(policyLabel, language);
  return {
    table: rows,
    name: localize(table.place, language),
    corner: table.corner,
    ...(table.live !== undefined && { live: table.live }),
    ...figures,
    ...(perUsd === null ? {} : { perUsd }),
    ...(policyYear === null ? {} : { policyYears: [[policyYear, label]] }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(reference === "" ? {} : { reference: { name: reference, table: null } }),
    prices,
    keep,
    omit,
    excluded: correction.excluded,
    ordinary: correction.ordinary,
    ...(correction.unit === null ? {} : { unit: correction.unit.trim() }),
  };
}
