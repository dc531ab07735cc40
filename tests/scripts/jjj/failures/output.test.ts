import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { columns, plants, Workplace } from "./command";

describe("what cannot be written", () => {
  let place: Workplace;
  let file = "";
  let large = "";
  beforeAll(() => {
    place = new Workplace();
    file = place.write("plants.csv", plants);
    large = place.at("large.parquet");
    expect(place.run(["example", large]).status).toBe(0);
  });
  afterAll(() => {
    place.remove();
  });

  /** The last line, and that there is no stack and no file more than before. */
  const refusal = (args: readonly string[], how?: { before?: string; redirect?: string }) => {
    const { status, stderr } = place.run(args, how);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(place.files()).toEqual(
      ["kept.csv", "large.parquet", "plants.csv"].filter((name) => place.files().includes(name)),
    );
    return [status, stderr.trim().split("\n").pop()];
  };
  const says = (message: RegExp) => [2, expect.stringMatching(message)];

  test.each(["csv", "parquet", "xlsx"])("a full disk ends the run: .%s", (kind) => {
    const asked = ["run", "share", large, ...columns, "-o", place.at(`out.${kind}`)];
    expect(refusal(asked, { before: "ulimit -f 20" })).toEqual(says(/^The disk is full; nothing was written\./));
  });

  test("so does a full folder of temporary files", () => {
    const asked = ["run", "krugman", large, ...columns, "--memory", "60MB", "-o", place.at("out.csv")];
    expect(refusal(asked, { before: "ulimit -f 2000" })).toEqual(says(/^The disk is full; .* also in .*temporary\.$/));
  });

  const hasFullDevice = process.platform === "linux";
  (hasFullDevice ? test : test.skip)("and a full disk below the terminal's output", () => {
    expect(refusal(["run", "locq", large, ...columns], { redirect: "> /dev/full" })).toEqual(says(/the disk is full/));
  });

  test("a reader that has seen enough ends the run without a word", () => {
    const { status, stdout, stderr } = place.run(["run", "locq", large, ...columns], {
      redirect: "| head -1; exit ${PIPESTATUS[0]}",
    });
    expect([status, stdout]).toEqual([0, "year,county,industry,result,failure\n"]);
    expect(stderr).not.toMatch(/EPIPE/);
  });

  test("a folder that is not there, or is a file, is named before anything is read", () => {
    const to = (name: string) => refusal(["run", "locq", file, ...columns, "-o", place.at(name)]);
    for (const kind of ["csv", "parquet", "xlsx"]) {
      expect(to(`nowhere/out.${kind}`)).toEqual(says(/^There is no folder .*nowhere\.$/));
      expect(to(`plants.csv/out.${kind}`)).toEqual(says(/^There is no folder .*plants\.csv\.$/));
    }
  });

  // The superuser may write everywhere.
  (process.getuid?.() === 0 ? test.skip : test)("so is a folder without permission", () => {
    mkdirSync(place.at("temporary/locked"));
    chmodSync(place.at("temporary/locked"), 0o500);
    expect(refusal(["run", "locq", file, ...columns, "-o", place.at("temporary/locked/out.csv")])).toEqual(
      says(/locked: no permission to write there\.$/),
    );
  });

  test("a file that exists is kept, unless told to replace it", () => {
    const kept = place.write("kept.csv", "mine\n");
    const asked = ["run", "locq", file, ...columns, "-o", kept];
    expect(refusal(asked)).toEqual(says(/kept\.csv exists already: name another file, or replace it with --force\.$/));
    expect(readFileSync(kept, "utf8")).toBe("mine\n");
    expect(place.run([...asked, "--force"]).status).toBe(0);
    expect(readFileSync(kept, "utf8")).toContain("2020,A,food,");
  });

  test("what is read is not written, by whichever name", () => {
    for (const source of [file, place.folder, place.at("pl*.csv")])
      expect(refusal(["run", "locq", source, ...columns, "-o", file, "--force"])).toEqual(
        says(/plants\.csv is among what is read: write to another place\.$/),
      );
    expect(readFileSync(file, "utf8")).toBe(plants);
  });

  test("Ctrl+C while the query runs leaves nothing behind", async () => {
    const before = place.files();
    const child = place.start([
      "run",
      "krugman",
      large,
      "--region",
      "county",
      "--sector",
      "industry",
      "--value",
      "employment",
      "-o",
      place.at("out.xlsx"),
    ]);
    let said = "";
    child.stderr.on("data", (part: Buffer) => (said += part.toString()));
    const ended = once(child, "exit");
    while (place.files().length === before.length && child.exitCode === null) await setTimeout(20);
    await setTimeout(500);
    child.kill("SIGINT");
    expect([...(await ended), said]).toEqual([2, null, expect.stringMatching(/Cancelled; nothing was written\.\n$/)]);
    expect(place.files()).toEqual(before);
  });

  test("Ctrl+C leaves no folder behind, however early it is", async () => {
    const before = place.files();
    const child = place.start(["example", place.at("early.parquet")]);
    const ended = once(child, "exit");
    while (place.files().length === before.length && child.exitCode === null) await setTimeout(1);
    child.kill("SIGINT");
    expect(await ended).toEqual([2, null]);
    expect(place.files()).toEqual(before);
  });
});
