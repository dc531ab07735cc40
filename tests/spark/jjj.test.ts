import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { CommandError } from "../../scripts/class/command";
import { jjj } from "../../scripts/jjj/jjj";
import { freePort } from "../support/free-port";
import { killed, smallSession, SparkCluster } from "./cluster";

const plants = `county,industry,year,employment,note
A,food,2020,1,x
A,food,2020,2,2
A,steel,2020,1,2
B,food,2020,1,2
B,steel,2020,3,2
A,food,2021,5,"said ""2"", twice"
A,steel,2021,,2
`;

describe("jjj on Spark", () => {
  let cluster: SparkCluster | undefined;
  let folder = "";
  let printed = "";
  const root = path.join(__dirname, "../..");
  const at = (name: string) => path.join(folder, name);
  const columns = "--region county --sector industry --value employment".split(" ");
  const onSpark = (...conf: readonly string[]) => [
    ...["--engine", "spark", "--master", cluster?.master ?? "none", "--wait", "200"],
    ...[...smallSession, ...conf].flatMap((one) => ["--conf", one]),
  ];
  const messageOf = async (args: readonly string[]) => {
    const error: unknown = await jjj(args).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CommandError);
    return (error as CommandError).message;
  };

  beforeAll(async () => {
    cluster = await SparkCluster.start();
  });
  afterAll(() => cluster?.close());
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "jjj test "));
    writeFileSync(at("plants.csv"), plants);
    printed = "";
    jest.spyOn(process.stdout, "write").mockImplementation((part) => ((printed += String(part)), true));
    jest.spyOn(process.stderr, "write").mockImplementation(() => true);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  test("computes an indicator of a file, and writes it", async () => {
    const out = at("result.csv");
    await jjj(["run", "locq", at("plants.csv"), ...columns, "--by", "year", ...onSpark(), "-o", out]);
    expect(readFileSync(out, "utf8")).toBe(
      "year,county,industry,result,failure\n2020,A,food,1.5,\n2020,A,steel,0.5,\n2020,B,food,0.5,\n2020,B,steel,1.5,\n" +
        "2021,A,food,1.0,\n2021,A,steel,,\n",
    );
    expect(readdirSync(folder).sort()).toEqual(["plants.csv", "result.csv"]);
  });

  test("adds up a table", async () => {
    await jjj(["table", folder, ...columns, "--by", "year", ...onSpark()]);
    expect(printed).toBe("year,county,food,steel\n2020,A,3,1\n2020,B,1,3\n2021,A,5,\n");
  });

  test("names a file without rows, a column that is not there and a text among numbers", async () => {
    const heading = at("heading.csv");
    writeFileSync(heading, plants.slice(0, plants.indexOf("\n") + 1));
    expect(await messageOf(["run", "locq", heading, ...columns, ...onSpark()])).toMatch(/heading\.csv has no rows\.$/);
    rmSync(heading);
    const asked = ["run", "locq", at("plants.csv"), ...columns, ...onSpark(), "-o", at("out.csv")];
    expect(await messageOf([...asked, "--by", "yaer"])).toMatch(/has no column yaer; .*Did you mean year\?/);
    expect(await messageOf([...asked, "--value", "note"])).toMatch(/note: A, food is text \("x"\); expected a number/);
    expect(readdirSync(folder)).toEqual(["plants.csv"]);
  });

  test("says at once that a master or Spark itself is not there", async () => {
    const asked = ["run", "locq", at("plants.csv"), ...columns, "--engine", "spark", "-o", at("out.csv")];
    const nowhere = `spark://127.0.0.1:${await freePort()}`;
    expect(await messageOf([...asked, "--master", nowhere])).toMatch(/^spark:.* does not answer; nothing was written/);
    expect(await messageOf([...asked, "--wait", "long"])).toMatch(/--wait long: expected a number of seconds/);
    const { SPARK_HOME } = process.env;
    process.env["SPARK_HOME"] = folder;
    expect(await messageOf(asked)).toMatch(/There is no spark-submit in SPARK_HOME .*pip install pyspark/);
    if (SPARK_HOME === undefined) delete process.env["SPARK_HOME"];
    else process.env["SPARK_HOME"] = SPARK_HOME;
    expect(readdirSync(folder)).toEqual(["plants.csv"]);
  });

  test("gives up where no worker is large enough", async () => {
    const more = [...onSpark("spark.executor.memory=100g"), "--wait", "3"];
    expect(await messageOf(["run", "locq", at("plants.csv"), ...columns, ...more])).toMatch(
      /For 3 s spark:.* had no worker for this; nothing was written/,
    );
  });

  test("ends Spark with Ctrl+C", async () => {
    const args = ["run", "locq", at("plants.csv"), ...columns, ...onSpark("spark.executor.memory=100g")];
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/jjj.ts", ...args, "-o", at("out.csv")], {
      cwd: root,
    });
    let said = "";
    child.stderr.on("data", (part: Buffer) => (said += part.toString()));
    const ended = once(child, "exit");
    while (sparksOf(cluster?.master ?? "") === 0 && child.exitCode === null) await after(100);
    await after(2000);
    child.kill("SIGINT");
    const [code] = (await ended) as [number | null];
    expect([code, said]).toEqual([2, expect.stringContaining("Cancelled; nothing was written.")]);
    expect(sparksOf(cluster?.master ?? "")).toBe(0);
    expect(readdirSync(folder)).toEqual(["plants.csv"]);
  });

  // Last: a worker is gone afterwards, then the other.
  test("goes on with another worker where one is killed, and gives up without any", async () => {
    await jjj(["example", at("plants.parquet")]);
    const asked = ["run", "locq", at("plants.parquet"), ...columns, "--by", "year"];
    await jjj([...asked, "-o", at("here.csv")]);
    const started = nextApplication(cluster!);
    const work = jjj([...asked, ...onSpark(), "-o", at("there.csv")]);
    await Promise.race([started, work]);
    await killed(cluster!.workers[0]!);
    await work;
    const [here, there] = ["here.csv", "there.csv"].map((name) => readFileSync(at(name), "utf8").split("\n").sort());
    expect(there?.length).toBe(here?.length);
    for (const [place, line] of (here ?? []).entries()) {
      const [ours, theirs] = [line, there?.[place] ?? ""].map((one) => one.split(","));
      expect(theirs?.slice(0, 3)).toEqual(ours?.slice(0, 3));
      if (ours?.[0] !== "year" && ours?.[3]) expect(Number(theirs?.[3])).toBeCloseTo(Number(ours[3]), 11);
    }
    await killed(cluster!.workers[1]!);
    expect(await messageOf([...asked, ...onSpark(), "--wait", "3", "-o", at("out.csv")])).toMatch(/had no worker/);
    expect(readdirSync(folder).sort()).toEqual(["here.csv", "plants.csv", "plants.parquet", "there.csv"]);
  });
});

/** How many processes work for a master. */
function sparksOf(master: string): number {
  const lines = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" }).split("\n");
  return lines.filter((line) => line.includes("jjj-session.py") && line.includes(master)).length;
}

/** How many applications a worker has had. */
function applicationsOf(folder: string, worker: number): number {
  const work = path.join(folder, `work-${worker}`);
  return existsSync(work) ? readdirSync(work).length : 0;
}

/** Waits until both workers have one application more than they had. */
async function nextApplication({ folder }: SparkCluster): Promise<void> {
  const had = [1, 2].map((worker) => applicationsOf(folder, worker));
  while (had.some((count, place) => applicationsOf(folder, place + 1) === count)) await after(100);
}
