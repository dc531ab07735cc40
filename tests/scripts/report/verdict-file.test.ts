import { contentOf } from "../../../scripts/report/content";
import { verdictFile } from "../../../scripts/report/verdict-file";
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
  test.each(reportCases)("has all that the reference has of $id", async ({ source, expected }) => {
    const panel = panelOf(source);
    const file = JSON.parse(verdictFile(panel, await contentOf(panel))) as Record<string, unknown>;
    expect(differences(file, expected)).toEqual([]);
    expect(Object.keys(file["focus"] as object)).toEqual(panel.regions);
    expect(Object.keys(file["focus_zh"] as object)).toEqual(panel.regions);
  });
});
