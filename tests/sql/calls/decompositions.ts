import { ExcelError } from "../../support/worksheet";
import type { Plain } from "../engines/engine";
import {
  asColumn,
  type Block,
  blockOf,
  type CallReader,
  type Given,
  haveSameShape,
  longOf,
  sector,
  type SqlCall,
  transposed,
} from "./sql-call";

/** Values of units that belong to groups: one distribution, or one for each column. */
interface Grouped {
  readonly values: Block;
  readonly groups: readonly string[];
  /** The names of the groups, in the order of their first appearance. */
  readonly names: readonly string[];
  readonly isPanel: boolean;
  readonly isTurned: boolean;
  readonly call: Pick<SqlCall, "rows" | "table">;
}

const labelOf = (cell: Plain) => (cell === null ? "" : String(cell).trim());

function groupedOf(given: Given): Grouped | null {
  const [values, labels] = [blockOf(given["values"]), blockOf(given["groups"])];
  const weights = given["weights"] == null ? null : blockOf(given["weights"]);
  const isVector = (block: Block) => block.length === 1 || block[0]?.length === 1;
  const isPanel = !isVector(values) && isVector(labels);
  const groups = labels.flat().map(labelOf);
  const isTurned = isPanel && values.length !== groups.length;
  if (isPanel && values.length === values[0]?.length) return null;
  const layOut = (block: Block) => (!isPanel ? asColumn(block) : isTurned ? transposed(block) : block);
  const laid = layOut(values);
  const ofUnit = (list: Block) => laid.map((line, r) => line.map(() => list.flat()[r] ?? null));
  const beside = weights && (haveSameShape(weights, values) ? layOut(weights) : ofUnit(weights));
  const rows = laid.length === groups.length ? longOf({ x: laid, ...(beside && { w: beside }) }) : null;
  if (rows === null) return null;
  const width = laid[0]?.length ?? 0;
  return {
    values: laid,
    groups,
    names: [...new Set(groups.filter((name) => name !== ""))],
    isPanel,
    isTurned,
    call: {
      rows: {
        ...rows,
        keys: [...rows.keys, "g"],
        rows: rows.rows.map(([r, c, ...numbers], place) => [
          r ?? null,
          c ?? null,
          groups[Math.floor(place / width)] || null,
          ...numbers,
        ]),
      },
      table: {
        region: "r",
        part: "g",
        value: "x",
        ...(isPanel && { by: ["c"] }),
        ...(beside && { weight: "w" }),
      },
    },
  };
}

type Answers = readonly ((key: string) => unknown)[];

/** Entries over all groups, then numbers of each group, as `table` shows them. */
const decomposition =
  (
    entries: readonly string[],
    ofGroups: (isPanel: boolean) => readonly (readonly [mode: string, title: string])[],
    prefixOf: (given: Given) => string,
  ): CallReader =>
  (given) => {
    const grouped = groupedOf(given);
    if (grouped === null) return null;
    const output = String(given["output"] ?? "table");
    const isTable = output === "table";
    if (!isTable && !entries.includes(output)) return null;
    const { call, names, isPanel, isTurned } = grouped;
    const more = isTable ? ofGroups(isPanel) : [];
    const modes = [...(isTable ? entries : [output]), ...more.map(([mode]) => mode)];
    const years = (grouped.values[0] ?? []).map((_cell, c) => (isPanel ? sector(c) : ""));
    const keyOf = (...keys: readonly string[]) => keys.filter((key) => key !== "").join("|");
    const rowsOfPanel = (found: Answers) => {
      const count = modes.length - more.length;
      // A year that fails has its error in all of its cells.
      const cell = (at: Answers[number], year: string, name: string) => {
        const whole = found[0]!(keyOf(year));
        return isTable && whole instanceof ExcelError ? whole : at(keyOf(year, name));
      };
      const rows = [
        ...found.slice(0, count).map((at, place) => [modes[place], ...years.map((year) => cell(at, year, ""))]),
        ...names.flatMap((name) =>
          more.map(([, title], place) => [
            `${title}: ${name}`,
            ...years.map((year) => cell(found[count + place]!, year, name)),
          ]),
        ),
      ];
      const shown = isTable ? rows : rows.map(([, ...cells]) => cells);
      return isTurned ? (shown[0] ?? []).map((_cell, c) => shown.map((row) => row[c])) : shown;
    };
    const rowsOfOne = (found: Answers) => {
      const whole = found[0]!("");
      if (whole instanceof ExcelError || !isTable) return [[whole]];
      const count = modes.length - more.length;
      const wide = (row: readonly unknown[]) => [...row, ...more.slice(1).map(() => "")];
      return [
        ...found.slice(0, count).map((at, place) => wide([modes[place], at("")])),
        ...(more.length === 0
          ? []
          : [
              ["group", ...more.map(([, title]) => title)],
              ...names.map((name) => [name, ...more.map((_one, place) => found[count + place]!(name))]),
            ]),
      ];
    };
    return {
      ...call,
      queries: modes.map((mode) => ({ mode: prefixOf(given) + mode, over: "region" as const })),
      shape: (...found) => (isPanel ? rowsOfPanel(found) : rowsOfOne(found)),
    };
  };

function tableOfGroups(given: Given, modes: readonly string[]): SqlCall | null {
  const grouped = groupedOf(given);
  if (grouped === null || grouped.isPanel) return null;
  const { call, names } = grouped;
  return {
    ...call,
    queries: modes.map((mode) => ({ mode, over: "region" as const })),
    shape: (...found) =>
      wholeOrRows([["group", ...modes], ...names.map((name) => [name, ...found.map((at) => at(name))])]),
  };
}

function squareOfGroups(given: Given, mode: string): SqlCall | null {
  const grouped = groupedOf(given);
  if (grouped === null || grouped.isPanel) return null;
  const { call, names } = grouped;
  return {
    ...call,
    queries: [{ mode, over: "region" }],
    shape: (at) =>
      wholeOrRows([
        ["group", ...names],
        ...names.map((name) => [name, ...names.map((other) => at(`${name}|${other}`))]),
      ]),
  };
}

/** What fails everywhere fails as a whole. */
function wholeOrRows(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const cells = rows.slice(1).flatMap((row) => row.slice(1));
  const isWhole = cells.every((cell) => cell instanceof ExcelError);
  return isWhole ? [[cells[0] ?? new ExcelError("#NUM!")]] : rows;
}

export const decompositions: Readonly<Record<string, CallReader>> = {
  THEILDECOMP: decomposition(
    ["total", "between", "within", "betweenshare", "withinshare"],
    () => [
      ["share", "share"],
      ["index", "index"],
    ],
    ({ form }) => (form === "L" ? "L " : ""),
  ),
  GINIDECOMP: (given) => {
    const output = given["output"];
    if (output === "groups") return tableOfGroups(given, ["popshare", "valueshare", "mean", "gini"]);
    if (output === "pairs" || output === "distance") return squareOfGroups(given, output);
    return decomposition(
      ["total", "within", "netbetween", "transvariation", "withinshare", "netbetweenshare", "transvariationshare"],
      (isPanel) => (isPanel ? [["gini", "gini"]] : []),
      () => "",
    )(given);
  },
};
