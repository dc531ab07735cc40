import { requireMessageSize, requireSheetSize } from "../../../src/functions/runtime/result-size";
import { failureOf } from "../../support/matrix";

/** Rows of three digits, a comma and brackets: 6 bytes each, after the bracket around all. */
const rows = (count: number, cell: unknown = 100) => Array.from({ length: count }, () => [cell]);

const setPlatform = (platform: string | null) =>
  Object.assign(globalThis, { Office: platform === null ? undefined : { context: { platform } } });

afterEach(() => void setPlatform(null));

describe("in Excel on the web", () => {
  beforeEach(() => void setPlatform("OfficeOnline"));

  it("accepts a result of up to 5 MB", () => {
    requireMessageSize(rows(833_333));
  });

  it("refuses a larger one, and says how large it is", () => {
    const { reason, kind, details } = failureOf(() => requireMessageSize(rows(833_334)));
    expect({ reason, kind, details }).toEqual({
      reason: "larger-than-web",
      kind: "domain",
      details: { rows: 833_334, columns: 1, megabytes: 5.1 },
    });
  });

  it("counts the bytes of Chinese text", () => {
    requireMessageSize(rows(400_000, "abcd"));
    expect(failureOf(() => requireMessageSize(rows(400_000, "北京天津"))).reason).toBe("larger-than-web");
  });
});

describe.each([["PC"], ["Mac"], [null]])("in an Excel that calls its platform %s", (platform) => {
  it("accepts what a column holds", () => {
    setPlatform(platform);
    requireMessageSize(rows(2 ** 20, 1 / 3));
  });

  it("accepts no more rows or columns than a sheet has", () => {
    setPlatform(platform);
    const row = (cells: number) => [new Array<number>(cells).fill(0)];
    requireSheetSize(rows(2 ** 20) as number[][]);
    requireSheetSize(row(2 ** 14));
    for (const result of [rows(2 ** 20 + 1) as number[][], row(2 ** 14 + 1)])
      expect(failureOf(() => requireSheetSize(result)).reason).toBe("larger-than-sheet");
  });
});
