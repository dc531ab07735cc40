import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import ExcelJS from "exceljs";
import { CommandError } from "../../../scripts/class/command";
import { jjj } from "../../../scripts/jjj/jjj";

const plants = `county,industry,year,employment
A,food,2020,1
A,food,2020,2
A,steel,2020,1
B,food,2020,1
B,steel,2020,3
A,food,2021,5
A,steel,2021,
`;

describe("jjj", () => {
  let folder = "";
  let printed = "";
  let noted = "";
  const at = (name: string) => path.join(folder, name);
  const write = (name: string, content: string) => {
    writeFileSync(at(name), content);
    return at(name);
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "jjj-test-"));
    [printed, noted] = ["", ""];
    jest.spyOn(process.stdout, "write").mockImplementation((part) => {
      printed += String(part);
      return true;
    });
    jest.spyOn(process.stderr, "write").mockImplementation((part) => {
      noted += String(part);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  const columns = "--region county --sector industry --value employment".split(" ");

  test("prints an indicator and says what it noticed", async () => {
    await jjj(["run", "locq", write("plants.csv", plants), ...columns, "--by", "year"]);
    expect(printed).toBe(
      "year,county,industry,result,failure\n2020,A,food,1.5,\n2020,A,steel,0.5,\n2020,B,food,0.5,\n2020,B,steel,1.5,\n" +
        "2021,A,food,1,\n2021,A,steel,,\n",
    );
    expect(noted).toContain("employment: 1 missing, the first at 2021, A, steel");
  });

  test.each([
    ["upgrading", "The sectors are taken in this order: food, steel. --order names another."],
    ["upgrading --order steel,food", null],
    ["laborprod --mode dual", "The primary sector is taken to be food. --primary names another."],
    ["laborprod --mode dual --primary steel", null],
  ])("says which order of sectors it takes where none is named: %s", async (asked, message) => {
    const [name = "", ...options] = asked.split(" ");
    const value = name === "upgrading" ? ["--value"] : ["--output", "employment", "--employment"];
    const keys = ["--region", "county", "--sector", "industry", "--by", "year", ...value, "employment"];
    await jjj(["run", name, write("plants.csv", plants), ...keys, ...options]);
    if (message === null) expect(noted).not.toContain("taken");
    else expect(noted).toContain(message);
  });

  test.each([
    ["locq --sector industry --reference a", "--reference: there is no a in the column county. Did you mean A?"],
    ["growth --time year --from 2020 --to 2031", "--to: there is no 2031 in the column year."],
    ["upgrading --sector industry --order food,steal", "--order: there is no steal in the column industry."],
    [
      "upgrading --sector industry --order food",
      "--order: the column industry also has steel; name all of its sectors.",
    ],
    ["atkinson --by year --epsilon -1", "epsilon: -1 is not positive; expected more than zero"],
  ])("names what is not there: %s", async (asked, message) => {
    const [name = "", ...options] = asked.split(" ");
    const file = write("plants.csv", plants);
    const called = jjj(["run", name, file, "--region", "county", "--value", "employment", ...options]);
    await expect(called).rejects.toThrow(message);
    expect(printed).toBe("");
  });

  test("takes years for a trend only where they are numbers", async () => {
    const file = write("years.csv", "county,year,gdp\nA,FY20,1\nB,FY20,2\nA,FY21,1\nB,FY21,3\n");
    const given = ["run", "sigmaconv", file, "--region", "county", "--time", "year", "--value", "gdp"];
    await jjj([...given, "--mode", "cv"]);
    expect(printed).toContain("FY21,0.5");
    await expect(jjj([...given, "--mode", "cv slope"])).rejects.toThrow('is text ("FY20"); expected a number');
  });

  test("adds up a table of regions and sectors", async () => {
    await jjj(["table", write("plants.csv", plants), ...columns, "--by", "year"]);
    expect(printed).toBe("year,county,food,steel\n2020,A,3,1\n2020,B,1,3\n2021,A,5,\n");
  });

  test("writes an example to try it on", async () => {
    await jjj(["example", at("plants.parquet")]);
    await jjj(["table", at("plants.parquet"), ...columns, "--by", "year", "-o", at("table.csv")]);
    const rows = readFileSync(at("table.csv"), "utf8").split("\n");
    expect(rows.length).toBe(602);
    expect(rows[0]?.split(",").length).toBe(62);
  });

  test("prints a query for another engine", async () => {
    await jjj(["sql", "locq", "--dialect", "spark", "--table", "plants", ...columns]);
    expect(printed).toContain("cast(`employment` as double)");
  });

  test("compares two years of one column", async () => {
    const file = write("plants.csv", plants);
    await jjj(["run", "growth", file, ...columns, "--time", "year", "--from", "2020", "--to", "2021"]);
    expect(printed).toContain("A,food,0.6666666666666666,\n");
  });

  test("writes Parquet, CSV and a workbook, and reads a folder of them", async () => {
    const file = write("plants.csv", plants);
    mkdirSync(at("parts"));
    for (const name of ["result.csv", "result.xlsx", "parts/all.parquet"])
      await jjj(["run", "share", file, ...columns, "--by", "year", "-o", at(name)]);
    expect(readFileSync(at("result.csv"), "utf8")).toContain("2020,A,food,0.75,");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at("result.xlsx"));
    expect(workbook.worksheets[0]?.getCell("D2").value).toBe(0.75);
    await jjj(["run", "gini", at("parts"), "--region", "county", "--value", "result"]);
    expect(printed).toMatch(/^result,failure\n0\.\d+,\n$/);
    expect(readdirSync(folder).sort()).toEqual(["parts", "plants.csv", "result.csv", "result.xlsx"]);
  });

  test("refuses a negative value, and leaves it out if told to", async () => {
    const file = write("plants.csv", `${plants}B,steel,2021,-4\n`);
    const asked = ["run", "hhi", file, ...columns, "--by", "year", "-o", at("out.csv")];
    await expect(jjj(asked)).rejects.toThrow(
      /employment: 1 negative; expected 0 or more, the first at 2021, B, steel\nNothing was computed/,
    );
    expect(existsSync(at("out.csv"))).toBe(false);
    await jjj([...asked, "--leave-out"]);
    expect(readFileSync(at("out.csv"), "utf8")).toContain("2021,A,1.0,");
  });

  describe("with a list of weights between regions", () => {
    const values =
      "region,year,value\nA,2010,10\nB,2010,12\nC,2010,20\nD,2010,22\nA,2011,1\nB,2011,3\nC,2011,2\nD,2011,\n";
    const chain = ["A,B,1", "B,A,1", "B,C,1", "C,B,1", "C,D,1", "D,C,1"];
    const asked = (mode: string, ...list: readonly string[]) => [
      ..."run moran".split(" "),
      write("values.csv", values),
      ..."--region region --value value --by year --mode".split(" "),
      mode,
      "--weights",
      write("list.csv", `here,there,w\n${list.join("\n")}\n`),
      ..."--weights-columns here,there,w".split(" "),
    ];

    test("relates regions to their neighbours", async () => {
      await jjj(asked("I", ...chain));
      expect(printed).toMatch(/^year,result,failure\n2010,0\.41025641025641\d*,\n2011,-0\.7(?:5|499999)\d*,\n$/);
      printed = "";
      await jjj(asked("row lag", ...chain));
      expect(printed).toContain("2010,B,15,\n");
      expect(printed).toContain("2011,D,,\n");
    });

    test.each([
      ["A,A,1", "w: 1 of a region with itself; expected 0 or no row, the first at A, A"],
      ["A,X,1", "there: 1 of a region that is not in the table, the first at A, X"],
      ["A,C,-2", "w: 1 negative; expected 0 or more, the first at A, C"],
      ["A,C,inf", "w: 1 not finite; expected a number, the first at A, C"],
      [",C,1", "here: 1 without a key, the first at NULL, C"],
    ])("refuses %s, and leaves it out if told to", async (pair, said) => {
      await expect(jjj(asked("I", ...chain, pair))).rejects.toThrow(`${said}\nNothing was computed.`);
      await jjj([...asked("I", ...chain, pair), "--leave-out"]);
      expect(printed).toContain("2010,0.41025641025641");
      expect(noted).toContain(said);
    });

    test.each([
      ["A,C,", "w: 1 missing, the first at A, C"],
      ["A,C,0", ""],
    ])("counts %s as no neighbours", async (pair, said) => {
      await jjj(asked("I", ...chain, pair));
      expect(printed).toContain("2010,0.41025641025641");
      expect(noted).toContain(said);
    });

    test("adds up pairs that are given twice, and says so", async () => {
      await jjj(asked("lag", ...chain, "A,B,2"));
      expect(printed).toContain("2010,A,36,\n");
      expect(noted).toContain("w: 1 with the same keys, which are added up, the first at A, B");
    });

    test.each([
      [["--weights-columns", "a,b"], /--weights-columns a,b: expected three names/],
      [
        ["--weights-columns", "here,there,v"],
        /list.csv \(--weights-columns here,there,v\) has no column v; it has here, there, w./,
      ],
      [["--weights", "nowhere.csv"], /There is no file nowhere.csv/],
    ])("%j is answered with what to do", async (more, message) => {
      await expect(jjj([...asked("I", ...chain), ...more])).rejects.toThrow(message);
    });
  });

  test.each([
    [["run", "moran", "PLANTS", "--region", "county", "--value", "employment"], /MORAN needs the list of weights/],
    [
      ["run", "gini", "PLANTS", "--region", "county", "--value", "employment", "--weights", "x.csv"],
      /GINI uses no weights/,
    ],
    [
      ["run", "gini", "PLANTS", "--region", "county", "--value", "employment", "--weights-columns", "x,y,z"],
      /needs --weights/,
    ],
    [["run", "locq", "nowhere.csv", ...columns], /There is no file nowhere.csv/],
    [["run", "locq", "PLANTS", ...columns, "--by", "yaer"], /has no column yaer; it has county.*Did you mean year\?/],
    [
      ["run", "gini", "PLANTS", "--region", "county", "--value", "industry"],
      /industry: A is text \("food"\); expected/,
    ],
    [["run", "locq", "PLANTS", ...columns, "-o", "x.doc"], /x.doc: expected a name that ends in .csv/],
    [["run", "locq", "PLANTS", ...columns, "--memory", "much"], /--memory much: expected a size such as 4GB/],
    [["run", "shape", "PLANTS", ...columns], /There is no shape in SQL/],
    [["run", "gini"], /^(?:npx )?jjj run locq/],
    [["walk"], /^(?:npx )?jjj run locq/],
    [["run", "growth", "PLANTS", ...columns, "--from", "2020"], /--from and --to need each other/],
  ])("%j is answered with what to do", async (args, message) => {
    const file = write("plants.csv", plants);
    const given = args.map((arg) => (arg === "PLANTS" ? file : arg));
    await expect(jjj(given)).rejects.toThrow(CommandError);
    await expect(jjj(given)).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(["plants.csv"]);
  });

  test("ends with Ctrl+C and writes nothing", async () => {
    const file = write("plants.csv", plants);
    const root = path.join(__dirname, "../../..");
    // Enough to be at work when it is told to stop.
    const large = at("large.parquet");
    const make = `import { DuckDBInstance } from "@duckdb/node-api";
      const c = await (await DuckDBInstance.create()).connect();
      await c.run("copy (select i % 3001 as county, i % 701 as industry, random() as employment from range(8000000) t(i)) to '${large}' (format parquet)");`;
    execFileSync(process.execPath, ["--input-type=module", "-e", make], { cwd: root });
    const args = ["run", "krugman", large, ...columns, "-o", at("out.csv")];
    const env = { ...process.env, TMPDIR: at("temporary") };
    mkdirSync(env.TMPDIR);
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/jjj.ts", ...args], { cwd: root, env });
    let said = "";
    child.stderr.on("data", (part: Buffer) => (said += part.toString()));
    const ended = once(child, "exit");
    // The engine is open once it has a folder for what does not fit into memory.
    while (!readdirSync(env.TMPDIR).some((name) => name.startsWith("jjj-"))) await setTimeout(50);
    await setTimeout(1500);
    child.kill("SIGINT");
    const [code] = (await ended) as [number | null];
    expect([code, said]).toEqual([2, expect.stringContaining("Cancelled; nothing was written.")]);
    expect(readdirSync(folder).sort()).toEqual([path.basename(large), path.basename(file), "temporary"]);
    expect(readdirSync(env.TMPDIR).filter((name) => name.startsWith("jjj-"))).toEqual([]);
  });
});
