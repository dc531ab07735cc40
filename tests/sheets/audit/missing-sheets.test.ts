import type { Language } from "../../../src/language/localized";
import { defaultLoadOptions, loadPlans } from "../../../src/sheets/load-plans";
import { blocksOf, openMovable } from "../../support/moved-cells";

const open = async (language: Language = "en") => {
  const plans = loadPlans(["audit"], { ...defaultLoadOptions, language });
  return { plans, workbook: await openMovable(plans, language) };
};

describe("the audit where a sheet is deleted", () => {
  test.each([
    ["JJJ Table 2", "K01", "K11", 7],
    ["JJJ Table 4", "K11", "K02", 7],
    ["JJJ Facts", "K17", "K01", 11],
    ["JJJ Audit proportions", "K35", "K01", 1],
  ])(
    "says of %s in the verdicts that read it, and only there, that it is missing",
    async (sheet, one, other, count) => {
      const { workbook } = await open();
      const [[, verdict] = []] = workbook.rowsOf("JJJ Audit", other);
      workbook.remove(sheet);
      const said = `Cannot be decided. Sheet '${sheet}' is missing.`;
      expect(workbook.rowsOf("JJJ Audit", one)[0]?.slice(0, 2)).toEqual([one, said]);
      expect(workbook.rowsOf("JJJ Audit", other)[0]?.[1]).toBe(verdict);
      const verdicts = workbook.content("JJJ Audit").filter((row) => row.includes(said)).length;
      expect(verdicts).toBe(count);
      const counts = workbook.content("JJJ Audit").filter((row) => /^\["\d+ of the verdicts/.test(row));
      expect(counts).toEqual([`["${verdicts} of the verdicts cannot be decided. Sheet '${sheet}' is missing."]`]);
      expect(workbook.content("JJJ Audit")).toContain(`[${27 - verdicts},"of 27","verdicts agree with those stored"]`);
    },
  );

  test("names each of several", async () => {
    const { workbook } = await open("zh-CN");
    workbook.remove("JJJ 表2");
    workbook.remove("JJJ 表4");
    const said = "缺少工作表：JJJ 表2。缺少工作表：JJJ 表4。";
    expect(workbook.rowsOf("JJJ 论断检验", "K35")[0]?.[1]).toBe(`无法判定。${said}`);
    expect(workbook.content("JJJ 比重检验")).toContain(`["${said}"]`);
  });
});

describe("the audit where a figure is gone or is text", () => {
  test.each(["", "n/a"])("says so of the verdicts that need it (%j)", async (content) => {
    const { plans, workbook } = await open();
    const [table2] = plans;
    const top = table2 === undefined ? 0 : (blocksOf(table2)[0]?.top ?? 0);
    workbook.set("JJJ Table 2", top, 2, content);
    const said = "Cannot be decided. A figure that it rests on is missing.";
    expect(workbook.rowsOf("JJJ Audit", "K02")[0]?.[1]).toBe(said);
    expect(workbook.rowsOf("JJJ Audit", "K03")[0]?.[1]).toBe("true");
  });
});
