import { printQuery } from "../../../scripts/sql/print-query";
import { catalogue } from "../../../src/functions/catalogue";
import { sqlDefinitions } from "../../../src/sql/catalogue";
import { asSql, dialectTitles, sqlModes } from "../../../src/sql/describe/as-sql";

describe("a function as queries", () => {
  let printed = "";
  beforeEach(() => {
    printed = "";
    jest.spyOn(process.stdout, "write").mockImplementation((part) => {
      printed += String(part);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const functions = sqlDefinitions.map(({ name }) => name);
  const described = functions.flatMap((name) => sqlModes(name).map((mode) => [name, mode, asSql(name, mode)] as const));

  test.each(described)("%s, %s has a query for each dialect", (_name, mode, sql) => {
    expect(sql?.mode).toBe(mode);
    expect(Object.keys(sql?.queries ?? {})).toEqual(dialectTitles.map(({ dialect }) => dialect));
    expect(new Set(Object.values(sql?.queries ?? {})).size).toBeGreaterThan(1);
    expect(Object.values(sql?.reads ?? {}).join()).not.toMatch(/undefined|null/);
  });

  const withCommand = described.flatMap(([name, mode, sql]) =>
    dialectTitles.flatMap(({ dialect }) =>
      sql !== null ? [{ name, mode, dialect, sql, line: sql.command.line }] : [],
    ),
  );

  test.each(withCommand)("$name, $mode: the command prints the query for $dialect", async ({ dialect, sql, line }) => {
    const words = line.match(/"[^"]*"|\S+/g) ?? [];
    const [program, command, ...args] = words.map((word) => word.replace(/"/g, ""));
    expect([program, command]).toEqual(["jjj", "sql"]);
    await printQuery([...args, "--dialect", dialect]);
    expect(printed).toBe(sql.queries[dialect]);
  });

  test("the usual mode is the first, which needs no name", () => {
    expect(asSql("LOCQ")).toEqual(asSql("LOCQ", "lq"));
    expect(asSql("LOCQ")?.command.line).not.toContain("--mode");
    expect(asSql("KRUGMAN", "half mean")?.command.line).toContain('--mode "half mean" ');
  });

  test("a function that is not said in SQL has none", () => {
    const others = catalogue.map(({ name }) => name).filter((name) => !functions.includes(name));
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((name) => asSql(name) !== null)).toEqual([]);
  });
});
