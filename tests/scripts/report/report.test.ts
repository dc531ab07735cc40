import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readRequest } from "../../../scripts/report/options";
import { report } from "../../../scripts/report/report";
import { readPanel } from "../../../src/diagnosis/input/read-panel";

const rows = ["North", "South"].flatMap((region) =>
  [2019, 2020].flatMap((year) =>
    ["Primary", "Secondary", "Tertiary"].map(
      (sector, place) => `${region},${year},${sector},${10 + place + (year % 7)}`,
    ),
  ),
);
const table = ["region,year,sector,value", ...rows].join("\n");

describe("npm run report", () => {
  let folder = "";
  const at = (name: string) => path.join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "jjj-report-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("never overwrites a file that it reads, by any option", async () => {
    writeFileSync(at("panel.csv"), table);
    for (const output of [
      ["--out", at("panel.csv")],
      ["--out", at("report.xlsx"), "--json", `${folder}/./panel.csv`],
    ])
      await expect(report(["--data", at("panel.csv"), ...output])).rejects.toThrow(
        "panel.csv would be overwritten by the results",
      );
    expect(readFileSync(at("panel.csv"), "utf8")).toBe(table);
  });

  it("replaces an existing file only with --force", async () => {
    writeFileSync(at("panel.csv"), table);
    writeFileSync(at("report.xlsx"), "mine");
    writeFileSync(at("verdicts.json"), "mine");
    const data = ["--data", at("panel.csv")];
    for (const output of [
      ["--out", at("report.xlsx")],
      ["--out", at("new.xlsx"), "--json", at("verdicts.json")],
    ])
      await expect(report([...data, ...output])).rejects.toThrow("exists already");
    expect(readFileSync(at("report.xlsx"), "utf8")).toBe("mine");
    expect(readFileSync(at("verdicts.json"), "utf8")).toBe("mine");
    const request = readRequest([...data, "--out", at("report.xlsx"), "--force"]);
    expect(request.out).toBe(at("report.xlsx"));
  });

  it("omits what leaves enough for a report, though something else would lose less", () => {
    const gap = table.replace(/South,2019,Tertiary,.*/, "South,2019,Tertiary,..");
    writeFileSync(at("panel.csv"), gap);
    const { panel, notes } = readPanel(readRequest(["--data", at("panel.csv"), "--out", at("report.xlsx")]).source);
    expect(notes.find(({ id }) => id === "D6")?.subject).toBe("year 2019");
    expect([panel?.sectors.length, panel?.years]).toEqual([3, [2020]]);
  });

  it.each(["panel.xlsx", "panel.xls"])("says that %s is no workbook where it is none", async (name) => {
    writeFileSync(at(name), "PK, and no more");
    await expect(report(["--data", at(name), "--out", at("report.xlsx")])).rejects.toMatchObject({
      name: "CommandError",
      message: `${at(name)} cannot be read as a table: save it as csv or as xlsx without a password.`,
    });
    expect(existsSync(at("report.xlsx"))).toBe(false);
  });

  it("says of many faults of one kind the first ones and how many more there are", async () => {
    writeFileSync(at("panel.csv"), table.replace(/,(?=\d+$)/gm, ",-"));
    const said = report(["--data", at("panel.csv"), "--out", at("report.xlsx")]);
    await expect(said).rejects.toThrow(/^D2 is negative .*(?:\n.*){4}\n… and 7 more/);
  });

  it("uses what is called a total as a region where it is answered so", () => {
    writeFileSync(at("panel.csv"), `${table}\n${rows.slice(0, 6).join("\n").replace(/North/g, "China")}`);
    const regions = (...more: readonly string[]) => {
      const { source } = readRequest(["--data", at("panel.csv"), "--out", at("report.xlsx"), ...more]);
      return readPanel(source).panel?.regions;
    };
    expect(regions()).toEqual(["North", "South"]);
    expect(regions("--answer", "D4=region China", "--answer", "D17=keep")).toEqual(["North", "South", "China"]);
  });

  it("takes other answers to questions, and refuses unknown ones", async () => {
    writeFileSync(at("panel.csv"), table.replace(/South,2019,Tertiary,.*/, "South,2019,Tertiary,.."));
    const options = (answer: string) => ["--data", at("panel.csv"), "--out", at("report.xlsx"), "--answer", answer];
    const read = (answer: string) => readPanel(readRequest(options(answer)).source);
    const chosen = read("D6=sector Tertiary");
    expect(chosen.notes.find(({ id }) => id === "D6")?.subject).toBe("sector Tertiary");
    expect(chosen.notes.map(({ id }) => id)).toContain("D2");
    expect(read("D6=keep").panel?.years).toEqual([2019, 2020]);
    expect(read("D6=omit").panel?.years).toEqual([2020]);
    expect(read("D9=convert").panel?.years).toEqual([2020]);
    for (const answer of ["D6", "D6=", "D6=perhaps", "D7=omit", "D9=no", "D8=keep", "xD6=keep"])
      expect(() => read(answer)).toThrow(`There is no answer ${answer}`);
    await expect(report(options("D6=year 2020"))).rejects.toThrow("No figure of year 2020 is missing.");
  });

  it("says what was omitted, and where a figure is missing, when too little is left", async () => {
    writeFileSync(
      at("panel.csv"),
      table.replace(/\w+,2019,Tertiary,.*/g, (row) => row.replace(/[^,]*$/, "..")).replace(/\w+,2020,.*\n?/g, ""),
    );
    const failure = report(["--data", at("panel.csv"), "--out", at("report.xlsx")]);
    await expect(failure).rejects.toThrow("Only 2 sectors were found. At least three are needed.");
    await expect(failure).rejects.toThrow(/missing.*D4.*Tertiary/);
  });
});
