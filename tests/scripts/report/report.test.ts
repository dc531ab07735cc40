import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { report } from "../../../scripts/report/report";

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

  it("says what was omitted, and where a figure is missing, when too little is left", async () => {
    writeFileSync(at("panel.csv"), table.replace(/South,2019,Tertiary,.*/, "South,2019,Tertiary,.."));
    const failure = report(["--data", at("panel.csv"), "--out", at("report.xlsx")]);
    await expect(failure).rejects.toThrow("Only 2 sectors were found. At least three are needed.");
    await expect(failure).rejects.toThrow(/missing.*D10.*Tertiary/);
  });
});
