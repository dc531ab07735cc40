import { sqlDefinitions } from "../../src/sql/catalogue";
import type { SqlDefinition } from "../../src/sql/define";
import { difference, loadCases, reasonToDiffer } from "../reference/compare";
import { type Answer, ExcelError, type Worksheet } from "../support/worksheet";
import { type Plain, type SqlCell, TestEngine } from "./duckdb";

/** A call of a worksheet function as SQL is asked the same; null for what SQL has no form of. */
interface SqlCall {
  readonly definition: SqlDefinition;
  readonly values: Plain[][];
  readonly weights: Plain[][] | null;
  readonly mode: string | undefined;
  readonly by: string;
}

const places: Readonly<Record<string, readonly string[]>> = {
  SHARE: ["total", "by"],
  LOCQ: ["reference", "mode", "region_totals", "reference_total"],
  GINI: ["weights", "mode", "by"],
  THEIL: ["weights", "mode", "by"],
  HOOVER: ["weights", "by"],
  COEFVAR: ["weights", "mode", "by"],
  HHI: ["mode", "by"],
  ENTROPY: ["mode", "by"],
};

function sqlCall([name, values, ...rest]: readonly [string, ...unknown[]]): SqlCall | null {
  const definition = sqlDefinitions.find((one) => one.name === name);
  const names = places[name];
  if (definition === undefined || names === undefined) return null;
  const given = Object.fromEntries(names.map((one, index) => [one, rest[index] ?? null]));
  if (["total", "reference", "region_totals", "reference_total"].some((one) => given[one] != null)) return null;
  const isShare = name === "SHARE";
  const mode = ((isShare ? given["by"] : given["mode"]) ?? null) as string | null;
  const weights = (given["weights"] ?? null) as Plain[][] | null;
  const fits =
    weights === null ||
    (weights.length === (values as Plain[][]).length && weights[0]?.length === (values as Plain[][])[0]?.length);
  if (!fits || (mode !== null && !Object.keys(definition.modes).includes(mode))) return null;
  const by = isShare ? "all" : ((given["by"] ?? "all") as string);
  return { definition, values: values as Plain[][], weights, mode: mode ?? undefined, by };
}

const cases = loadCases().flatMap((one) => {
  if (one.mapped === null || reasonToDiffer(one.reference) !== undefined) return [];
  const calls = [one.mapped.call, ...(one.mapped.next ?? [])].map(sqlCall);
  if (calls.includes(null)) return [];
  return [
    {
      id: `${one.key} ${one.reference.id}`,
      mapped: one.mapped,
      expected: one.reference.expected,
      calls: calls as SqlCall[],
    },
  ];
});

describe("SQL on DuckDB", () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await TestEngine.open();
  });
  afterAll(() => engine.close());

  test("meets cases of every indicator", () => {
    const met = new Set(cases.flatMap(({ calls }) => calls.map(({ definition }) => definition.name)));
    expect([...met].sort()).toEqual(sqlDefinitions.map(({ name }) => name).sort());
    expect(cases.length).toBeGreaterThan(60);
  });

  test.each(cases)("$id", async ({ mapped, expected, calls }) => {
    const answers: Answer[] = [];
    for (const call of calls) answers.push(await answerOf(call));
    const worksheet: Worksheet = { ids: [], call: () => answers.shift() ?? [] };
    expect(difference(worksheet, { ...mapped, within: Math.max(mapped.within ?? 0, 1e-11) }, expected)).toBeNull();
  });

  /** The answer of SQL in the shape of the function's: the cells, or one for each row, column or the whole. */
  async function answerOf({ definition, values, weights, mode, by }: SqlCall): Promise<Answer> {
    const isInPlace = definition.over === undefined;
    const keys = values.flatMap((row, r) => row.map((_cell, c) => [r, c] as const));
    const rows = keys.map(([r, c]) => [
      by === "col" || isInPlace ? `r${r}` : by === "row" ? `c${c}` : `r${r}c${c}`,
      by === "col" || isInPlace ? `c${c}` : `r${r}`,
      numberOf(values[r]?.[c]),
      numberOf(weights?.[r]?.[c]),
    ]);
    await engine.fill("sheet", { unit: "varchar", part: "varchar", value: "double", weight: "double" }, rows);
    const table = { table: ["sheet"], value: "value", ...(weights && { weight: "weight" }) } as const;
    const found: Map<string, SqlCell> = isInPlace
      ? await engine.indicator(definition.name, { ...table, region: "unit", sector: "part" }, { ...(mode && { mode }) })
      : await engine.indicator(
          definition.name,
          { ...table, region: "unit", ...(by !== "all" && { by: ["part"] }) },
          { over: "region", ...(mode && { mode }) },
        );
    const at = (key: string) => cellOf(found.get(key));
    if (isInPlace) return values.map((row, r) => row.map((_cell, c) => at(`r${r}|c${c}`)));
    if (by === "row") return values.map((_row, r) => [at(`r${r}`)]);
    if (by === "col") return [(values[0] ?? []).map((_cell, c) => at(`c${c}`))];
    const whole = at("");
    return whole instanceof ExcelError ? whole : [[whole]];
  }
});

const numberOf = (cell: Plain | undefined) => (typeof cell === "number" ? cell : null);

const cellOf = (cell: SqlCell | undefined) =>
  cell === "division" ? new ExcelError("#DIV/0!") : cell === "domain" ? new ExcelError("#NUM!") : (cell ?? "");
