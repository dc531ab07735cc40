import { claimChecks } from "../../../src/paper/checks/claim-checks";
import { claims } from "../../../src/paper/statements/claims";
import { statementId } from "../../../src/paper/statements/id";
import { present } from "../../support/present";

const claimOf = (id: string) => present(claims.find((claim) => claim.id === id));
const idsOf = (test: (claim: (typeof claims)[number]) => boolean) => claims.filter(test).map((claim) => claim.id);

describe("the claims", () => {
  test("are K01 to K35 without a gap", () => {
    expect(claims.map((claim) => claim.id)).toEqual(Array.from({ length: 35 }, (_, index) => statementId("K", index)));
  });

  test("have these verdicts", () => {
    const byVerdict = Object.fromEntries(
      ["true", "partly", "false", "consistent", "doubtful", "unclear", "untestable", "outside"].map((verdict) => [
        verdict,
        idsOf((claim) => claim.verdict === verdict).join(" "),
      ]),
    );
    expect(byVerdict).toEqual({
      true: "K01 K02 K03 K06 K08 K11 K13 K15 K17 K18 K19",
      partly: "K07 K09 K10 K14 K35",
      false: "K04 K05 K12",
      consistent: "K22 K23 K24 K25 K30 K32",
      doubtful: "K20 K27 K29",
      unclear: "K26 K28 K31 K33",
      untestable: "K34",
      outside: "K16 K21",
    });
  });

  test("say the verdict in both languages", () => {
    expect(claimOf("K04").verdictText).toEqual({ en: "false", zh: "不成立" });
    expect(claimOf("K14").verdictText).toEqual({ en: "partly true", zh: "部分成立" });
    expect(claimOf("K16").verdictText).toEqual({ en: "needs outside data", zh: "需外部数据" });
  });

  test("have the same numbers in both languages", () => {
    const numbersIn = (text: string) => text.replace(/−/g, "-").match(/[+-]?\d[\d.]*%?/g);
    for (const { computed } of claims)
      if (typeof computed === "object" && computed !== null)
        expect(numbersIn(computed.zh)).toEqual(numbersIn(computed.en));
  });

  test("say in both languages how they are checked", () => {
    for (const { check } of claims) {
      expect(check.en).toMatch(/\w{3,} \w+/);
      expect(check.zh).toMatch(/[\u4e00-\u9fff]{2,}/);
    }
  });

  test("that rest on the reconstruction of Table 3 say so", () => {
    expect(idsOf((claim) => claim.basis === "table-3")).toEqual("K06 K07 K08 K09 K10 K35".split(" "));
  });

  test("that rest on the wording or on outside data have no computed number, all others have one", () => {
    expect(idsOf((claim) => claim.computed === null)).toEqual(
      idsOf(({ basis }) => basis === "wording" || basis === "outside"),
    );
  });

  test("never use 863 as a count, because it is probably the name of a programme", () => {
    expect(claimOf("K26")).toMatchObject({ verdict: "unclear", computed: null });
  });
});

describe("the checks", () => {
  test("exist for every claim that the paper's own figures can decide, and for no other", () => {
    expect(Object.keys(claimChecks).sort()).toEqual(
      idsOf(({ basis }) => basis !== "wording" && basis !== "outside").sort(),
    );
  });

  test.each(Object.entries(claimChecks))("%s returns the stored verdict and number", (id, check) => {
    const found = check();
    const stored = claimOf(id);
    expect(found.verdict).toBe(stored.verdict);
    if (typeof found.computed === "string") expect(stored.computed).toMatchObject({ en: found.computed });
    else expect(Math.abs(found.computed - Number(stored.computed))).toBeLessThan(1e-12 * Math.abs(found.computed));
  });

  test.each([
    ["K01", 3500.4 / 3850.65],
    ["K04", 3],
    ["K06", 0.97191],
    ["K13", 5],
    ["K17", 32],
    ["K20", 678.571],
    ["K22", 55],
    ["K23", 0.5873],
    ["K24", 100],
    ["K32", 0.4706],
  ])("%s finds %p, as computed by hand", (id, expected) => {
    expect(present(claimChecks[id])().computed).toBeCloseTo(expected, 3);
  });

  test.each([
    ["K02", "+36.8%; -0.2 pp"],
    ["K05", "13.0%, 12.7%, 12.0%, 12.0%, 12.4%"],
    ["K09", "BJ +1609.2 (+58.7%); TJ +3166.1 (+77.0%); HB +5887.2 (+66.3%)"],
    ["K12", "BJ -0.8, +0.7, +0.8, +0.4; TJ +1.8, +0.8, +0.9, +1.1; HB -0.6, -0.4, +1.4, +0.2 pp"],
    ["K14", "TJ 28.8 pp (37.5%); HB 41.4 pp (53.8%)"],
    ["K31", "61.2 km; 70.4 km"],
    ["K35", "27/30"],
  ])("%s finds %s, as computed by hand", (id, expected) => {
    expect(present(claimChecks[id])().computed).toBe(expected);
  });
});
