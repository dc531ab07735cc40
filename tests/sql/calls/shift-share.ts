import { componentNames, type ShiftShareModel } from "../../../src/core/specialisation/shift-share/models";
import { listOf, neighbours } from "./neighbourhoods";
import { type Block, blockOf, type CallReader, type Given, longOf, numberOf, region, sector } from "./sql-call";

/** Regions and their sectors at two dates, beside a row of the reference area, which becomes a region of the table. */
function tableOf(given: Given) {
  const asRow = (block: Block): Block => (block[0]?.length === 1 ? [block.map(([cell]) => cell ?? null)] : block);
  const [start, end] = [asRow(blockOf(given["region_start"])), asRow(blockOf(given["region_end"]))];
  const rows = longOf({ a: start, z: end });
  const isGiven = given["reference_start"] != null && given["reference_end"] != null;
  const references = ["reference_start", "reference_end"].map((name) => asRow(blockOf(given[name])));
  const [first, last] = references.map((block) => block[0] ?? []);
  const isRow = references.every((block) => block.length === 1 && block[0]?.length === start[0]?.length);
  const isOne = start.length === 1;
  if (rows === null || (isGiven && !isRow) || (isOne && !isGiven)) return null;
  if (isGiven && start.length === start[0]?.length && !isOne) return null;
  const area = isGiven
    ? (start[0] ?? []).map((_cell, c) => ["area", sector(c), numberOf(first?.[c]), numberOf(last?.[c])])
    : [];
  return { start, isOne, isGiven, rows: { ...rows, rows: [...rows.rows, ...area] } };
}

export const shiftShare: CallReader = (given) => {
  const table = tableOf(given);
  if (table === null) return null;
  const { start, isOne, isGiven, rows } = table;
  const model = (given["model"] ?? "dunn") as ShiftShareModel;
  const names: readonly string[] = componentNames[model];
  const weights = given["weights"] == null ? null : blockOf(given["weights"]);
  const output = String(given["output"] ?? (isOne ? "sectors" : "regions"));
  const isKnown = [...names, ...(isOne ? ["sectors", "total"] : ["regions"])].includes(output);
  // A region alone without any complete sector is an error of a sheet, one of several and of a table a blank.
  const isComplete = (start[0] ?? []).some((_cell, c) =>
    rows.rows.every((row) => row[1] !== sector(c) || !row.includes(null)),
  );
  if (!isKnown || (model === "spatial" && (isOne || weights === null)) || (isOne && !isComplete)) return null;
  const prefix = model === "dunn" ? "" : `${model} `;
  const asked = names.includes(output) ? [output] : names;
  const levels = output === "sectors" ? ["sectors ", ""] : [""];
  return {
    rows,
    table: {
      region: "r",
      sector: "c",
      measures: { region_start: "a", region_end: "z" },
      ...(model === "spatial" && { neighbours }),
    },
    ...(model === "spatial" && weights !== null && { weights: listOf(weights) }),
    queries: levels.flatMap((level) =>
      asked.map((name) => ({ mode: level + prefix + name, ...(isGiven && { settings: { reference: "area" } }) })),
    ),
    shape: (...found) => {
      const ofRegion = (place: number) => found.slice(-asked.length).map((at) => at(region(place)));
      if (names.includes(output)) return start.map((_line, r) => ofRegion(r));
      const heading = [isOne ? "sector" : "region", ...names];
      if (!isOne) return [heading, ...start.map((_line, r) => [r + 1, ...ofRegion(r)])];
      const ofSector = (c: number) => found.slice(0, names.length).map((at) => at(`${region(0)}|${sector(c)}`));
      const sectors = output === "total" ? [] : (start[0] ?? []).map((_cell, c) => [c + 1, ...ofSector(c)]);
      return [heading, ...sectors, ["total", ...ofRegion(0)]];
    },
  };
};
