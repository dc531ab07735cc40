import { printQuery } from "../../../scripts/sql/print-query";
import { catalogue } from "../../../src/functions/catalogue";
import { sqlDefinitions } from "../../../src/sql/catalogue";
import { asSql, dialectTitles } from "../../../src/sql/describe/as-sql";

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
  const described = functions.map((name) => [name, asSql(name)] as const);

  test.each(described)("%s has a query for each dialect", (_name, sql) => {
    expect(Object.keys(sql?.queries ?? {})).toEqual(dialectTitles.map(({ dialect }) => dialect));
    expect(new Set(Object.values(sql?.queries ?? {})).size).toBeGreaterThan(1);
    expect(Object.values(sql?.reads ?? {}).join()).not.toMatch(/undefined|null/);
  });

  const withCommand = described.flatMap(([name, sql]) =>
    dialectTitles.flatMap(({ dialect }) => (sql !== null ? [{ name, dialect, sql, line: sql.command.line }] : [])),
  );

  test.each(withCommand)("$name: the command prints the query for $dialect", async ({ dialect, sql, line }) => {
    const [program, command, ...args] = line.split(" ");
    expect([program, command]).toEqual(["jjj", "sql"]);
    await printQuery([...args, "--dialect", dialect]);
    expect(printed).toBe(sql.queries[dialect]);
  });

  test("a function that is not said in SQL has none", () => {
    const others = catalogue.map(({ name }) => name).filter((name) => !functions.includes(name));
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((name) => asSql(name) !== null)).toEqual([]);
  });
});
