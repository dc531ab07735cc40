import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import ExcelJS from "exceljs";
import { CommandError } from "../../scripts/class/command";
import { jjj } from "../../scripts/jjj/jjj";
import { freePort } from "../support/free-port";
import { PostgresServer } from "./server";

const tables = `
  create table plants (county text, industry text, year integer, day date, code numeric(6,0), employment double precision, note text, jobs text);
  insert into plants values
    ('A', 'food', 2020, '2020-01-01', 110105, 1, 'n/a', '1'), ('A', 'food', 2020, '2020-01-01', 110105, 2, '2', '2'),
    ('A', 'steel', 2020, '2020-01-01', 110105, 1, '2', '1e0'), ('B', 'food', 2020, '2020-01-01', 110106, 1, '2', '1'),
    ('B', 'steel', 2020, '2020-01-01', 110106, 3, '2', ' 3 '), ('A', 'food', 2021, '2021-01-01', 110105, 5, '2', null),
    ('A', 'steel', 2021, '2021-01-01', 110105, null, '2', null);
  create view recent as select * from plants where year = 2021;
  create schema archive;
  create table archive."Plants of ""old""" ("County" text, "Industry" text, "Jobs" integer);
  insert into archive."Plants of ""old""" values ('A', 'x', 1), ('B', 'x', 3);
  create table negative as select 'A' as county, 'food' as industry, -4 as employment union all select 'B', 'food', 2;
  create table units as values ('A', 1), ('B', 3), ('C', 2);
  create table links as values ('A', 'B', 1), ('B', 'A', 1), ('B', 'C', 1), ('C', 'B', 1);
  create table secret as select * from plants;
  create view nothing as select * from plants where false;
  create role reader login password 'open sesame';
  grant select on plants, recent, negative, links to reader;
  create table large as select i % 3001 as county, i % 701 as industry, random() as employment from generate_series(1, 300000) i;
`;

describe("jjj on PostgreSQL", () => {
  let server: PostgresServer;
  let folder = "";
  let printed = "";
  let noted = "";
  const root = path.join(__dirname, "../..");
  const at = (name: string) => path.join(folder, name);
  const source = (table: string, user = "jjj") => `postgres://${user}@127.0.0.1:${server.port}/postgres${table}`;
  const columns = "--region county --sector industry --value employment".split(" ");

  beforeAll(async () => {
    server = await PostgresServer.start();
    await server.run(tables);
  });
  afterAll(() => server.close());
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "jjj-test-"));
    [printed, noted] = ["", ""];
    jest.spyOn(process.stdout, "write").mockImplementation((part) => ((printed += String(part)), true));
    jest.spyOn(process.stderr, "write").mockImplementation((part) => ((noted += String(part)), true));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  test("prints an indicator and says what it noticed", async () => {
    await jjj(["run", "locq", source("?table=plants"), ...columns, "--by", "year"]);
    expect(printed).toBe(
      "year,county,industry,result,failure\n2020,A,food,1.5,\n2020,A,steel,0.5,\n2020,B,food,0.5,\n2020,B,steel,1.5,\n" +
        "2021,A,food,1,\n2021,A,steel,,\n",
    );
    expect(noted).toContain("employment: 1 missing, the first at 2021, A, steel");
  });

  test.each([["Plants"], ["public.plants"], ['"public"."plants"']])("finds %s", async (table) => {
    await jjj(["run", "share", source(""), "--table", table, ...columns, "--by", "year"]);
    expect(printed).toContain("2020,A,food,0.75,\n");
  });

  test("reads a view, names with capitals, and numbers in a column of text", async () => {
    await jjj(["run", "hhi", source("?table=recent"), ...columns]);
    expect(printed).toBe("county,result,failure\nA,1,\n");
    const old = source(`?table=${encodeURIComponent('archive."Plants of ""old"""')}`);
    await jjj(["run", "share", old, "--region", "County", "--sector", "Industry", "--value", "Jobs"]);
    expect(printed).toContain("A,x,0.25,\nB,x,0.75,\n");
    printed = "";
    await jjj(["run", "share", source("?table=plants"), ...columns, "--value", "jobs", "--by", "year"]);
    expect(printed).toContain("2020,A,food,0.75,\n");
  });

  test("writes tables and indicators to files of each kind", async () => {
    for (const name of ["a.csv", "a.parquet", "a.xlsx"]) {
      const asked = ["share", source("?table=plants"), ...columns, "--by", "day", "--by", "code"];
      await jjj(["run", ...asked, "-o", at(name)]);
    }
    expect(readFileSync(at("a.csv"), "utf8")).toContain("2020-01-01,110105,A,food,1.0,");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at("a.xlsx"));
    expect(workbook.worksheets[0]?.getCell("E2").value).toBe(1);
    await jjj(["run", "gini", at("a.parquet"), "--region", "county", "--sector", "industry", "--value", "result"]);
    printed = "";
    await jjj(["table", source("?table=plants"), ...columns, "--by", "year"]);
    expect(printed).toBe("year,county,food,steel\n2020,A,3,1\n2020,B,1,3\n2021,A,5,\n");
    expect(readdirSync(folder).sort()).toEqual(["a.csv", "a.parquet", "a.xlsx"]);
  });

  test("reads a list of weights from the same database", async () => {
    const asked = [source("?table=units"), "--region", "column1", "--value", "column2", "--weights", "links"];
    await jjj(["run", "moran", ...asked, "--weights-columns", "column1,column2,column3"]);
    expect(Number(printed.split(/[\n,]/)[2])).toBeCloseTo(-0.75, 12);
  });

  test("leaves out what an indicator refuses, if told to", async () => {
    const asked = ["run", "hhi", source("?table=negative"), ...columns];
    await expect(jjj(asked)).rejects.toThrow(
      /employment: 1 negative; expected 0 or more, the first at A, food\nNothing was/,
    );
    await jjj([...asked, "--leave-out"]);
    expect(printed).toBe("county,result,failure\nB,1,\n");
  });

  test.each([
    ["?table=plant", columns, /has no table or view plant. Did you mean plants\?/],
    ["?table=plants", [...columns, "--by", "Year"], /public.plants has no column Year; it has county.*mean year\?/],
    ["?table=plants", [...columns, "--value", "note"], /note: A, food is text \("n\/a"\); expected a number/],
    ["?table=plants", [...columns, "--value", "day"], /day: A, food is text \("2020-01-01"\)/],
    ["?table=nothing", columns, /^public\.nothing has no rows\.$/],
    ["", columns, /name the table with \?table=plants/],
    ["?table=a..b", columns, /name the table with/],
    ["?table=plants", [...columns, "--engine", "duckdb"], /--engine duckdb cannot read this source/],
    ["?table=plants", [...columns, "--master", "local"], /--master can be used only with --engine spark/],
  ])("%s %j is answered with what to do", async (table, more, message) => {
    const asked = ["run", "locq", source(table), ...more, "-o", at("out.csv")];
    await expect(jjj(asked)).rejects.toThrow(CommandError);
    await expect(jjj(asked)).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("says who may not read, whom the server refuses, and what is not there, without a password", async () => {
    const messageOf = async (address: string) => {
      const error: unknown = await jjj(["run", "locq", address, ...columns, "-o", at("out.csv")]).catch(
        (e: unknown) => e,
      );
      expect(error).toBeInstanceOf(CommandError);
      expect((error as Error).message).not.toContain("sesame");
      return (error as Error).message;
    };
    const here = `127.0.0.1:${server.port}`;
    expect(await messageOf(`postgres://reader:open%20sesame@${here}/postgres?table=secret`)).toMatch(
      /permission denied/,
    );
    expect(await messageOf(`postgres://nobody:sesame@${here}/postgres?table=secret`)).toMatch(
      /postgres:\/\/nobody:\*\*\*@.* refuses the user or the password. Set PGUSER/,
    );
    expect(await messageOf(`postgres://jjj:sesame@${here}/nowhere?table=secret`)).toMatch(/there is no such database/);
    expect(await messageOf(`postgres://jjj:sesame@127.0.0.1:${await freePort()}/db?table=x`)).toMatch(
      /does not answer/,
    );
    expect(await messageOf(`postgre://jjj:sesame@${here}/db?table=x`)).toMatch(
      /There is no file postgre:\/\/jjj:\*\*\*@/,
    );
    expect(await messageOf(`postgres://jjj:sesame@${here}:x:/db?table=x`)).toMatch(/expected postgres:\/\/host/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("changes nothing, and cancels its statement with Ctrl+C", async () => {
    const args = ["run", "krugman", source("?table=large"), ...columns, "-o", at("out.csv")];
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/jjj.ts", ...args], { cwd: root });
    let said = "";
    child.stderr.on("data", (part: Buffer) => (said += part.toString()));
    const ended = once(child, "exit");
    const statements = () =>
      server.rows(
        "select query from pg_stat_activity where application_name = 'jjj' and query like 'fetch%' and state = 'active'",
      );
    while ((await statements()).length === 0 && child.exitCode === null) await after(100);
    child.kill("SIGINT");
    const [code] = (await ended) as [number | null];
    expect([code, said]).toEqual([2, expect.stringContaining("Cancelled; nothing was written.")]);
    expect(await statements()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
