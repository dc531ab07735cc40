import { ExcelError } from "../../support/worksheet";
import {
  asColumn,
  blockOf,
  type CallReader,
  type Given,
  haveSameShape,
  inPlace,
  longOf,
  modeOf,
  numbersGiven,
  perColumn,
  perRow,
  type SqlCall,
  transposed,
  whole,
} from "./sql-call";

/** An indicator of one distribution: the whole range, each row or each column. */
const distribution =
  (values: string, weights: string | null, options: (given: Given) => SqlCall["queries"][number]): CallReader =>
  (given) => {
    const block = blockOf(given[values]);
    const partner = weights === null || given[weights] == null ? null : blockOf(given[weights]);
    if (partner !== null && !haveSameShape(block, partner)) return null;
    const by = given["by"] ?? "all";
    const laid = by === "all" ? asColumn(block) : by === "row" ? transposed(block) : block;
    const beside = partner && (by === "all" ? asColumn(partner) : by === "row" ? transposed(partner) : partner);
    const rows = longOf({ x: laid, ...(beside && { w: beside }) });
    if (rows === null) return null;
    return {
      rows,
      table: {
        region: "r",
        value: "x",
        ...(by !== "all" && { by: ["c"] }),
        ...(beside && { weight: "w" }),
      },
      queries: [{ over: "region", ...options(given) }],
      shape:
        by === "all" ? whole : (at) => (by === "row" ? transposed(perColumn(laid)(at) as never) : perColumn(laid)(at)),
    };
  };

const withMode = (given: Given) => modeOf(given["mode"] ?? given["form"] ?? given["correction"]);

export const distributions: Readonly<Record<string, CallReader>> = {
  GINI: distribution("values", "weights", withMode),
  THEIL: distribution("values", "weights", withMode),
  HOOVER: distribution("values", "reference", () => ({})),
  COEFVAR: distribution("values", "weights", withMode),
  WILLIAMSON: distribution("values", "population", () => ({})),
  HHI: distribution("values", null, withMode),
  ENTROPY: distribution("values", null, withMode),
  ATKINSON: distribution("values", "weights", (given) => ({ settings: numbersGiven(given, "epsilon") })),
  LORENZ: (given) => {
    const call = distribution("values", "weights", () => ({}))({ ...given, by: "all" });
    return (
      call && {
        ...call,
        queries: ["population", "values"].map((mode) => ({ mode })),
        shape: (population, values) => curveOf(call, (key) => [population(key), values(key)]),
      }
    );
  },
  GRADIENT: (given) => (given["mode"] === "steps" ? null : distribution("levels", null, withMode)(given)),
  PRIMACY: distribution("sizes", null, ({ n }) => ({ mode: String(n ?? 2) })),
  RANKSIZE: (given) => {
    const isGabaix = given["method"] === "gabaix";
    const entries = isGabaix
      ? ["gabaix slope", "gabaix intercept", "gabaix r2", "gabaix se", "gabaix olsse"]
      : ["slope", "intercept", "r2", "se", "se"];
    const call = distribution("sizes", null, () => ({}))(given);
    const sizes = blockOf(given["sizes"]).flat();
    return (
      call && {
        ...call,
        queries: entries.map((mode) => ({ mode, over: "region" as const })),
        shape: (...found) =>
          found[0]!("") instanceof ExcelError
            ? [[found[0]!("")]]
            : [
                ...found.map((at, place) => [["slope", "intercept", "r2", "se", "olsse"][place], at("")]),
                ["n", sizes.filter((size) => typeof size === "number").length],
              ].slice(0, given["output"] === "full" ? 6 : 3),
      }
    );
  },
  SHARE: (given) => {
    const block = blockOf(given["values"]);
    if (given["total"] != null) return null;
    const rows = longOf({ x: block });
    return (
      rows && {
        rows,
        table: { region: "r", sector: "c", value: "x" },
        queries: [modeOf(given["by"])],
        shape: inPlace(block),
      }
    );
  },
  CONTRIBUTION: partsOfOne,
  LEADCOEF: partsOfOne,
};

/** The points of a curve, each of the next larger value; or why there is none. */
function curveOf(
  { rows: { rows } }: SqlCall,
  at: (key: string) => readonly unknown[],
): readonly (readonly unknown[])[] {
  const whole = rows.flatMap(([key, , ...numbers]) =>
    numbers.every((number) => number !== null) ? [{ key, value: Number(numbers[0]) }] : [],
  );
  const points = whole.sort((a, b) => a.value - b.value).map(({ key }, place) => at(`${String(key)}|${place + 1}`));
  const failure = [...points, at(`${String(rows[0]?.[0])}|`)]
    .flat()
    .find((cell) => cell instanceof ExcelError && cell.code !== "#N/A");
  return failure === undefined ? [[0, 0], ...points] : [[failure]];
}

function partsOfOne(given: Given): SqlCall | null {
  const [start, end] = [blockOf(given["start"]), blockOf(given["end"])];
  const rows = haveSameShape(start, end) ? longOf({ a: asColumn(start), z: asColumn(end) }) : null;
  const width = start[0]?.length ?? 0;
  return (
    rows && {
      rows,
      table: { sector: "r", measures: { start: "a", end: "z" } },
      queries: [{ ...modeOf(given["mode"]), settings: numbersGiven(given, "periods", "growth") }],
      shape: (at) => {
        const all = perRow(asColumn(start))(at).flat();
        return start.map((_line, r) => all.slice(r * width, (r + 1) * width));
      },
    }
  );
}
