import { studentTwoSided } from "../../../src/core/numeric/student-t";
import { ExcelError } from "../../support/worksheet";
import {
  asColumn,
  type Block,
  blockOf,
  type CallReader,
  haveSameShape,
  longOf,
  numbersGiven,
  transposed,
} from "./sql-call";

/** A p value is that of the t which SQL gives. */
const withP = (t: unknown, df: number) => (typeof t === "number" ? studentTwoSided(t, df) : t);

const trendEntries = ["slope", "se", "t", "r2"];

const sigmaconv: CallReader = (given) => {
  const panel = blockOf(given["panel"]);
  const years = given["years"] == null ? null : blockOf(given["years"]);
  if (years !== null && (years.length !== 1 || years[0]?.length !== panel[0]?.length)) return null;
  const times = (panel[0] ?? []).map((_cell, c) => (years === null ? c + 1 : years[0]?.[c]));
  const isClear = times.every((time) => typeof time === "number") && new Set(times).size === times.length;
  const rows = longOf({ x: panel });
  if (!isClear || rows === null) return null;
  const mode = String(given["mode"] ?? "sdlog");
  const output = String(given["output"] ?? "series");
  const isTable = output === "table";
  const entries = isTable ? trendEntries : [output === "p" ? "t" : output];
  const df = () => panel[0]!.filter((_cell, c) => panel.some((line) => typeof line[c] === "number")).length - 2;
  const placed = rows.rows.map(([region = null, , value = null], place) => [
    region,
    String(times[place % times.length]),
    value,
  ]);
  return {
    rows: { ...rows, rows: placed },
    table: { region: "r", moment: "c", value: "x" },
    queries: [
      ...(isTable || output === "series" ? [{ mode }] : []),
      ...(output === "series" ? [] : entries.map((entry) => ({ mode: `${mode} ${entry}` }))),
    ],
    shape: (...found) => {
      const series = times.map((time) => found[0]!(String(time)));
      if (output === "series") return [series];
      if (!isTable) return [[output === "p" ? withP(found[0]!(""), df()) : found[0]!("")]];
      const [slope, se, t, r2] = found.slice(1).map((at) => at(""));
      return [
        ...series.map((sigma, place) => [times[place], sigma]),
        ...Object.entries({ slope, se, t, p: withP(t, df()), r2 }),
      ];
    },
  };
};

const betaTable = ["alpha", "beta", "se", "t", "p", "r2", "adjr2", "n", "speed", "halflife"];

const betaconv: CallReader = (given) => {
  const [start, end] = [blockOf(given["start"]), blockOf(given["end"])];
  const output = String(given["output"] ?? "table");
  if (given["controls"] != null || ["full", "regression", "lower", "upper", "fp", "robustp"].includes(output))
    return null;
  const asStart = haveSameShape(start, end) ? end : transposedVector(end);
  if (!haveSameShape(start, asStart)) return null;
  const rows = longOf({ a: asColumn(start), z: asColumn(asStart) });
  const entries = output === "table" ? betaTable : [output];
  const asked = [
    ...new Set(entries.map((entry) => (entry === "p" ? "t" : entry))),
    ...(entries.includes("p") ? ["df"] : []),
  ];
  return (
    rows && {
      rows,
      table: { region: "r", measures: { start: "a", end: "z" } },
      queries: asked.map((mode) => ({ mode, settings: numbersGiven(given, "periods") })),
      shape: (...found) => {
        const results = new Map(asked.map((entry, place) => [entry, found[place]!("")]));
        const [n, df] = [results.get("n"), results.get("df")];
        const entryOf = (entry: string) => (entry === "p" ? withP(results.get("t"), Number(df)) : results.get(entry));
        if (output !== "table") return [[entryOf(output)]];
        return n instanceof ExcelError ? [[n]] : entries.map((entry) => [entry, entryOf(entry)]);
      },
    }
  );
};

const transposedVector = (block: Block) => (block.length === 1 || block[0]?.length === 1 ? transposed(block) : block);

export const convergence: Readonly<Record<string, CallReader>> = { SIGMACONV: sigmaconv, BETACONV: betaconv };
