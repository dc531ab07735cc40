import { evaluatePlans } from "../../../scripts/workbook/evaluate";
import type { CellValue } from "../../../src/hosts/cells";
import { type Language, localize } from "../../../src/language/localized";
import { claimChecks } from "../../../src/paper/checks/claim-checks";
import { claims } from "../../../src/paper/statements/claims";
import { checkProportion } from "../../../src/paper/tables/proportion-check";
import { regions } from "../../../src/paper/tables/regions";
import { defaultLoadOptions, loadPlans, type ProportionForm } from "../../../src/sheets/load-plans";
import type { SheetPlan } from "../../../src/sheets/plan";

const ways: readonly (readonly [ProportionForm, Language])[] = [
  ["printed", "en"],
  ["jjj", "en"],
  ["excel", "zh-CN"],
  ["values", "en"],
  ["jjj", "zh-CN"],
];
/** The first row of the printed proportions. */
const firstRow = 5;
const plansOf = (form: ProportionForm, language: Language) =>
  loadPlans(["audit"], { ...defaultLoadOptions, language, form });
type Values = readonly (readonly CellValue[])[];

interface Evaluated {
  readonly audit: Values;
  readonly proportions: Values;
}

async function evaluated(plans: readonly SheetPlan[], language: Language): Promise<Evaluated> {
  const values = await evaluatePlans(plans, language);
  const of = (key: string) => values[plans.findIndex((plan) => plan.key === key)] ?? [];
  return { audit: of("audit"), proportions: of("audit-proportions") };
}

/** The rows of the claims themselves. */
const claimRows = (audit: Values) => audit.filter((row) => /^K\d+$/.test(row[0] as string));
const stepsOf = (audit: Values, id: string) =>
  audit.filter(([first]) => typeof first === "string" && first.startsWith(`${id}.`));

/** The plans with another figure in one cell, found by its value. */
const changed = (plans: readonly SheetPlan[], key: string, from: number | string, to: number | string) =>
  plans.map((plan) =>
    plan.key === key
      ? {
          ...plan,
          cells: plan.cells.map((row) => row.map((cell) => (cell.value === from ? { ...cell, value: to } : cell))),
        }
      : plan,
  );

describe.each(ways)("the audit of tables loaded as %s, in %s", (form, language) => {
  let audit: Values;
  let proportions: Values;

  beforeAll(async () => {
    ({ audit, proportions } = await evaluated(plansOf(form, language), language));
  });

  test("computes the stored verdict of every claim that the paper's figures decide", () => {
    const decided = claimRows(audit).filter((row) => row[1] !== null);
    expect(decided.map((row) => row[0])).toEqual(claims.map(({ id }) => id).filter((id) => id in claimChecks));
    expect(decided).toHaveLength(27);
    for (const row of decided) {
      const claim = claims.find(({ id }) => id === row[0]);
      expect(row).toEqual([
        claim?.id,
        localize(claim?.verdictText ?? { en: "", zh: "" }, language),
        localize(claim?.verdictText ?? { en: "", zh: "" }, language),
        language === "en" ? "yes" : "是",
        localize(claim?.text ?? { en: "", zh: "" }, language),
        localize(claim?.check ?? { en: "", zh: "" }, language),
        typeof claim?.computed === "number"
          ? claim.computed
          : localize(claim?.computed ?? { en: "", zh: "" }, language),
        claim?.note === null ? null : localize(claim?.note ?? { en: "", zh: "" }, language),
      ]);
    }
    expect(audit[2]?.slice(0, 3)).toEqual([null, 27, expect.stringContaining("27")]);
    expect(audit[3]?.every((value) => value === null)).toBe(true);
  });

  test("has live the number that decides, where it is one", () => {
    for (const { id, computed } of claims) {
      if (typeof computed !== "number" || ["K04", "K13"].includes(id)) continue;
      const live = stepsOf(audit, id).flatMap((row) => (typeof row[1] === "number" ? [row[1]] : []));
      expect(Math.min(...live.map((value) => Math.abs(value - computed)))).toBeLessThan(1e-12);
    }
  });

  test("finds that 27 of the 30 printed proportions follow, and says why the others do not", () => {
    const rows = proportions.slice(firstRow, firstRow + 30);
    const [yes, no] = language === "en" ? ["yes", "no"] : ["是", "否"];
    expect(proportions[2]?.[1]).toBe(27);
    expect(rows.filter((row) => row[9] === yes)).toHaveLength(27);
    rows.forEach((row) => {
      const sector = (row[0] as string).includes("2") ? "primary" : "tertiary";
      const region = regions.find(({ name }) => localize(name, language) === row[1]);
      const check = checkProportion(sector, region?.id ?? "beijing", Number(row[2]));
      expect(row[9]).toBe(check?.follows === true ? yes : no);
      expect(row[6]).toBeCloseTo(check?.exact ?? NaN, 14);
      expect(`${(100 * Number(row[8])).toFixed(Number(row[7]))}%`).toBe(check?.computed);
      expect(`${(100 * Number(row[5])).toFixed(Number(row[7]))}%`).toBe(
        Number(check?.printed.slice(0, -1)).toFixed(Number(row[7])) + "%",
      );
      expect(row[10] === null).toBe(check?.follows);
      if (check?.follows === false) expect(row[10]).toContain(check.computed);
    });
  });
});

describe("the audit", () => {
  test("lists the claims that no figure of the paper decides, without a verdict by formula", async () => {
    const { audit } = await evaluated(plansOf("printed", "en"), "en");
    expect(
      claimRows(audit)
        .filter((row) => row[1] === null)
        .map((row) => row[0]),
    ).toEqual(claims.map(({ id }) => id).filter((id) => !(id in claimChecks)));
  });

  test("shows which verdict changes when a figure of a loaded table does", async () => {
    const plans = changed(plansOf("excel", "en"), "table-2", 3500.4, 3100);
    const { audit } = await evaluated(plans, "en");
    const [k04] = claimRows(audit).filter((row) => row[0] === "K04");
    expect(stepsOf(audit, "K04").map((row) => row[1])).toEqual(["yes", "yes", "no"]);
    expect(k04?.slice(1, 4)).toEqual(["false", "false", "yes"]);
    const [k14] = claimRows(
      (await evaluated(changed(plansOf("printed", "en"), "table-4", 0.481, 0.6), "en")).audit,
    ).filter((row) => row[0] === "K14");
    expect(k14?.slice(1, 4)).toEqual(["false", "partly true", "no"]);
  });

  test("uses JJJ functions only where the load does", () => {
    const formulas = (form: ProportionForm) =>
      plansOf(form, "en")
        .slice(-2)
        .flatMap(({ cells }) => cells.flat().flatMap(({ formula = "" }) => formula));
    expect(formulas("jjj").filter((formula) => formula.includes("JJJ.")).length).toBeGreaterThan(50);
    for (const form of ["printed", "excel", "values"] as const) expect(formulas(form).join()).not.toContain("JJJ.");
  });

  test("needs no function that the demo or an older Excel lacks", () => {
    const names = plansOf("jjj", "en").flatMap(({ cells }) =>
      cells.flat().flatMap(({ formula = "" }) => formula.match(/[A-Z][A-Z.]+(?=\()/g) ?? []),
    );
    expect(new Set(names)).toEqual(
      new Set([
        "IF",
        "IFERROR",
        "ISERROR",
        "ISNUMBER",
        "NA",
        "INDEX",
        "MATCH",
        "MID",
        "LEN",
        "TRIM",
        "AND",
        "OR",
        "NOT",
        "ROUND",
        "COUNTIF",
        "ROWS",
        "SUMPRODUCT",
        "VALUE",
        "LEFT",
        "RIGHT",
        "JJJ.SHARE",
        "JJJ.GROWTH",
        "JJJ.GAP",
        "JJJ.SIMILARITY",
      ]),
    );
  });
});
