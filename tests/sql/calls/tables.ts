import type { QueryOptions } from "../../../src/sql/queries/indicator-query";
import type { Plain } from "../engines/engine";
import {
  type Block,
  blockOf,
  type CallReader,
  columnAsRow,
  type Given,
  inPlace,
  isBlock,
  longOf,
  modeOf,
  numberOf,
  numbersGiven,
  perColumn,
  perRow,
  region,
  type Rows,
  sector,
  type SqlCall,
} from "./sql-call";
import { withTotals } from "./totals";

type Shape = (block: Block) => (at: (key: string) => unknown) => readonly (readonly unknown[])[];

/** A table, or several of the same shape, with regions in rows and sectors in columns. */
const table =
  (
    measures: readonly string[],
    shape: Shape,
    options: (given: Given) => QueryOptions | null,
    layOut: (block: Block) => Block = (block) => block,
  ): CallReader =>
  (given) => {
    const blocks = measures.map((name) => layOut(blockOf(given[name])));
    const rows = longOf(Object.fromEntries(blocks.map((block, place) => [`n${place}`, block])));
    const asked = options(given);
    const [first] = blocks;
    if (rows === null || asked === null || first === undefined) return null;
    return {
      rows,
      table: {
        region: "r",
        sector: "c",
        ...(measures.length === 1
          ? { value: "n0" }
          : { measures: Object.fromEntries(measures.map((name, place) => [name, `n${place}`])) }),
      },
      queries: [asked],
      shape: shape(first),
    };
  };

const withMode = (given: Given) => modeOf(given["mode"]);

/** A table compared with a reference: a word, or a row of the reference area, which becomes a region of the table. */
const compared =
  (usual: string, isHalf: (given: Given) => boolean = () => false): CallReader =>
  (given) => {
    const values = blockOf(given["values"]);
    const reference = given["reference"] ?? usual;
    const prefix = isHalf(given) ? "half " : "";
    if (!isBlock(reference)) {
      const rows = longOf({ n0: values });
      if (reference === "pairs" && rows !== null)
        return {
          rows,
          table: { region: "r", sector: "c", value: "n0" },
          queries: [{ mode: `${prefix}pairs` }],
          shape: (at) => values.map((_line, r) => values.map((_other, h) => at(`${region(r)}|${region(h)}`))),
        };
      return table(["values"], perRow, () => ({ mode: prefix + String(reference) }))(given);
    }
    if (reference.length !== 1 || reference[0]?.length !== values[0]?.length || values.length === values[0]?.length)
      return null;
    return withReference(values, reference[0] ?? [], { mode: `${prefix}region` }, perRow);
  };

function withReference(
  values: Block,
  reference: readonly Plain[],
  options: QueryOptions,
  shape: Shape,
): SqlCall | null {
  const rows = longOf({ n0: values });
  return (
    rows && {
      rows: { ...rows, rows: [...rows.rows, ...reference.map((cell, c) => ["area", sector(c), numberOf(cell)])] },
      table: { region: "r", sector: "c", value: "n0" },
      queries: [{ ...options, settings: { reference: "area" } }],
      shape: shape(values),
    }
  );
}

/** Regions beside their nation, each quantity in a column. */
const beside =
  (quantities: (given: Given) => readonly string[], mode: (given: Given) => QueryOptions): CallReader =>
  (given) => {
    const names = quantities(given);
    const own = names.map((name) => blockOf(given[`region_${name}`]));
    const national = names.map((name) => blockOf(given[`nation_${name}`]));
    const [first] = own;
    const rows = longOf(Object.fromEntries(own.map((block, place) => [`n${place}`, block])));
    if (rows === null || first === undefined || first.length === first[0]?.length) return null;
    if (national.some((block) => block.length !== 1 || block[0]?.length !== first[0]?.length)) return null;
    const area = (first[0] ?? []).map((_cell, c) => [
      "area",
      sector(c),
      ...national.map((row) => numberOf(row[0]?.[c])),
    ]);
    return {
      rows: { ...rows, rows: [...rows.rows, ...area] },
      table: {
        region: "r",
        sector: "c",
        measures: Object.fromEntries(names.map((name, place) => [name, `n${place}`])),
      },
      queries: [{ ...mode(given), settings: { nation: "area" } }],
      shape: inPlace(first),
    };
  };

/** Years in columns. */
const series =
  (name: string, shape: Shape, options: (given: Given) => QueryOptions): CallReader =>
  (given) => {
    const block = columnAsRow(blockOf(given[name]));
    const rows = longOf({ n0: block });
    if (rows === null) return null;
    const isTurned = block !== blockOf(given[name]) && shape === inPlace;
    return {
      rows,
      table: { region: "r", moment: "c", value: "n0" },
      queries: [options(given)],
      shape: (at) => {
        const found = shape(block)(at);
        return isTurned ? (found[0] ?? []).map((cell) => [cell]) : found;
      },
    };
  };

export const tables: Readonly<Record<string, CallReader>> = {
  GROWTH: table(["start", "end"], inPlace, (given) => ({
    ...withMode(given),
    settings: given["mode"] === "annual" ? numbersGiven(given, "periods") : {},
  })),
  CAGR: series("series", perRow, (given) => ({ settings: numbersGiven(given, "periods") })),
  REBASE: series("values", inPlace, ({ base, ...given }) => ({
    settings: { ...numbersGiven(given, "scale"), ...(typeof base === "number" && { base: sector(base - 1) }) },
  })),
  STRUCTCHANGE: table(["start", "end"], perRow, withMode, columnAsRow),
  RATIONALITY: (given) => ofStructures(given, "sectors"),
  UPGRADING: table(["values"], perRow, withMode, columnAsRow),
  LABORPROD: (given) => ofStructures(given, "relative"),
  GAP: (given) => {
    const block = blockOf(given["value"]);
    const rows = longOf({ n0: block });
    if (rows === null || given["reference"] != null) return null;
    return {
      rows,
      table: { region: "r", sector: "c", value: "n0" },
      queries: [modeOf(given["mode"])],
      shape: inPlace(block),
    };
  },
  CPOR: beside(
    () => ["output", "labor"],
    () => ({}),
  ),
  GRADIENTCOEF: (given) => {
    const call = beside(
      ({ region_capital }) => (region_capital == null ? ["output", "labor"] : ["output", "labor", "capital"]),
      ({ region_capital }) => ({ mode: region_capital == null ? "original" : "improved" }),
    )(given);
    const { length } = blockOf(given["region_output"]);
    return withTotals(call, length, given["region_total"], "region_total", given["nation_total"], "nation_total");
  },
  LOCQ: (given) => {
    const values = blockOf(given["values"]);
    const reference = given["reference"];
    const isVector = values.length === 1 || values[0]?.length === 1;
    if (reference == null) {
      const call = table(["values"], inPlace, withMode)(given);
      return isVector && given["region_totals"] == null
        ? null
        : withTotals(
            call,
            values.length,
            given["region_totals"],
            "region_totals",
            given["reference_total"],
            "reference_total",
          );
    }
    const row = blockOf(reference);
    if (row.length !== 1 || row[0]?.length !== values[0]?.length || values.length === values[0]?.length) return null;
    const call = withReference(values, row[0] ?? [], modeOf(given["mode"]), inPlace);
    return withTotals(
      call,
      values.length,
      given["region_totals"],
      "region_totals",
      given["reference_total"],
      "reference_total",
    );
  },
  KRUGMAN: compared("pairs", ({ mode }) => mode === "half"),
  SIMILARITY: compared("pairs"),
  HACHMAN: compared("total"),
  LOCGINI: (given) => (given["reference"] == null ? table(["values"], perColumn, () => ({}))(given) : null),
  TRANSFER: (given) => {
    const { mode, output } = given;
    if (given["reference_base"] != null || given["reference_current"] != null) return null;
    const asked = output == null || output === "matrix" ? (mode ?? "flow") : output;
    const found = output === "moved" && mode != null && mode !== "flow" ? `${String(mode)} moved` : String(asked);
    const shape = output === "net" ? perRow : output === "moved" ? perColumn : inPlace;
    return table(["base", "current"], shape, () => ({ mode: found }))(given);
  },
  COAGGLOM: (given) => {
    if (!isBlock(given["total"])) return null;
    const blocks = { a: blockOf(given["a"]), b: blockOf(given["b"]), t: blockOf(given["total"]) };
    const rows = longOf(blocks);
    return (
      rows && {
        rows,
        table: { region: "r", by: ["c"], measures: { a: "a", b: "b", total: "t" } },
        queries: [modeOf(given["mode"])],
        shape:
          given["mode"] === "eg"
            ? perColumn(blocks.a)
            : (at) => blocks.a.map((line, r) => line.map((_cell, c) => at(`${sector(c)}|${region(r)}`))),
      }
    );
  },
  ELLISON: ellison,
};

function ofStructures(given: Given, cellMode: string): SqlCall | null {
  const isOfCells = (given["mode"] ?? (cellMode === "relative" ? "relative" : "theil")) === cellMode;
  const output = blockOf(given["output"]);
  const call = table(["output", "employment"], isOfCells ? inPlace : perRow, withMode, columnAsRow)(given);
  const isTurned = isOfCells && output.length > 1 && output[0]?.length === 1;
  if (call === null || !isTurned) return call;
  return { ...call, shape: (at) => (call.shape(at)[0] ?? []).map((cell) => [cell]) };
}

/** The plants of an industry; those of all others make up the sizes of the regions. */
function ellison(given: Given): SqlCall | null {
  if (given["plant_industries"] != null) return null;
  const column = (name: string) => blockOf(given[name]).flat();
  const [sizes, regions, names, wholes] = ["plant_sizes", "plant_regions", "region_names", "region_sizes"].map(column);
  if (!sizes || !regions || !names || !wholes) return null;
  const own = sizes.map((size, plant) => [String(regions[plant]), "own", numberOf(size)]);
  const others = names.map((name, place) => {
    const inRegion = own.filter(([there]) => there === String(name)).map(([, , size]) => Number(size));
    return [String(name), "others", Number(wholes[place]) - inRegion.reduce((sum, size) => sum + size, 0)];
  });
  if (others.some(([, , size]) => Number(size) < 0)) return null;
  const entries = ["gamma", "g", "h", "z", "plants"];
  const rows: Rows = { keys: ["r", "c"], numbers: ["n0"], rows: [...own, ...others] as Plain[][] };
  const isTable = given["output"] == null || given["output"] === "table";
  const asked = isTable ? entries : [String(given["output"])];
  if (!asked.every((entry) => entries.includes(entry))) return null;
  return {
    rows,
    table: { region: "r", sector: "c", value: "n0" },
    queries: asked.map((mode) => ({ mode })),
    shape: (...found) => (isTable ? found.map((at, place) => [entries[place], at("own")]) : [[found[0]!("own")]]),
  };
}
