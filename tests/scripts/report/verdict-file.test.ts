import { contentOf } from "../../../scripts/report/content";
import { verdictFile } from "../../../scripts/report/verdict-file";
import { readLines } from "../../support/own-panel";
import { panelOf, reportCases } from "../../support/report-cases";

/** Where a file differs from what a reference has: that may lack what the file says besides. */
function differences(found: unknown, expected: unknown, place = ""): readonly string[] {
  if (typeof expected === "number")
    return typeof found === "number" && Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
      ? []
      : [`${place}: ${String(found)}, not ${expected}`];
  if (typeof expected !== "object" || expected === null)
    return found === expected ? [] : [`${place}: ${String(found)}, not ${String(expected)}`];
  if (Array.isArray(expected) && (!Array.isArray(found) || found.length !== expected.length))
    return [`${place}: another length`];
  return Object.entries(expected).flatMap(([key, value]) =>
    differences((found as Readonly<Record<string, unknown>> | null)?.[key], value, `${place}/${key}`),
  );
}

describe("the file of the verdicts", () => {
  test("has lines on regions whose names are codes", async () => {
    const row = (code: string, year: number, size: number) =>
      ["Primary", "Secondary", "Tertiary"].map(
        (sector, s) => `${code},${year},${sector},${size + s * s * (year - 2000)}`,
      );
    const years = [2019, 2020];
    const { panel } = readLines([
      "region,year,sector,value",
      ...years.flatMap((year) => row("110000", year, 50)),
      ...years.flatMap((year) => row("120000", year, 900)),
      ...years.flatMap((year) => row("130000", year, 300)),
    ]);
    const { focus } = await contentOf(panel!);
    expect(focus["110000"]).toMatchObject({
      F2: expect.stringContaining("Strongest sector: Tertiary"),
      F3: expect.stringMatching(/^Most like 130000 \(similarity .*, least like 120000 /),
      F4: expect.stringContaining("Against equal growth, 2019 to 2020: highest in "),
    });
  });

  test.each(reportCases)("has all that the reference has of $id", async ({ source, expected }) => {
    const panel = panelOf(source);
    const file = JSON.parse(verdictFile(panel, await contentOf(panel))) as Record<string, unknown>;
    expect(differences(file, expected)).toEqual([]);
    expect(Object.keys(file["focus"] as object)).toEqual(panel.regions);
    expect(Object.keys(file["focus_zh"] as object)).toEqual(panel.regions);
  });
});
