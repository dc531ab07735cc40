import { text } from "../../../language/localized";
import { nameReference } from "../../../sheets/names/part-names";
import type { SheetPlan } from "../../../sheets/plan";
import { gradientChart } from "../charts/dimensions";
import type { ReportContext } from "../context";
import type { Draft } from "../draft";
import { gradientFindings } from "../findings/gradient";
import { writeFindings } from "../findings/write";
import { steady } from "../formula";
import { longestGroup } from "../longest";
import { dimensionDraft, finishDimension } from "./dimension";

const texts = {
  belowTop: text("Below the highest, last year", "末年与最高地区的差距"),
  rate: text("Part of the highest", "占最高水平"),
  variation: text("Coefficient of variation", "变异系数"),
  services: text("Share of services", "服务业比重"),
  income: text("World Bank income groups, last year", "末年世界银行收入组别"),
  incomeHeads: [text("Group", "组别"), text("US$ per head", "人均美元")],
  codes: text("Codes of the income groups", "收入组别代码"),
  codeHeads: [
    text("Code", "代码"),
    text("Code, thresholds −10%", "代码，阈值 −10%"),
    text("Code, thresholds +10%", "代码，阈值 +10%"),
  ],
};

export function gradientSheet(context: ReportContext): SheetPlan {
  const draft = dimensionDraft("G", context);
  writeLevels(draft, context);
  writeFindings(draft, context, "G", gradientFindings(context));
  return finishDimension(draft, "G", context, gradientChart(context));
}

function writeLevels(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { G, data, shape } = layout;
  const last = shape.years - 1;
  const years = panel.years.map((value) => ({ value, format: "0" }));
  const names = panel.regions.map((name) => [name]);
  const { levels, belowTop, variation, services, income, codes } = G;
  const given = data.levels;
  if (levels !== null && given !== null && belowTop !== null && variation !== null) {
    draft.table(levels, {
      title: "",
      corner: [""],
      heads: years,
      names,
      cell: (region, year) => ({
        formula:
          shape.levels === "population"
            ? `=${data.years[year]?.totals.cell(region, 0) ?? ""}/${given.cell(region, year)}`
            : `=IF(ISNUMBER(${given.cell(region, year)}),${given.cell(region, year)},NA())`,
        format: "#,##0.##",
      }),
    });
    draft.put(levels.title.top, 0, { formula: `=${data.levelName.all}` });
    draft.table(belowTop, {
      title: say(texts.belowTop),
      corner: [""],
      heads: [say(texts.rate)],
      names,
      cell: (region) => ({
        formula: `=JJJ.GAP(${levels.cell(region, last)},MAX(${levels.column(last)}),"rel")`,
        format: "0.0%",
      }),
    });
    draft.table(variation, {
      title: say(texts.variation),
      corner: [""],
      heads: years,
      names: [[say(texts.variation)]],
      cell: (_, year) => ({ formula: `=JJJ.COEFVAR(${levels.column(year)})`, format: "0.000" }),
    });
  }
  draft.table(services, {
    title: say(texts.services),
    corner: [""],
    heads: years,
    names,
    cell: (region, year) => {
      const block = data.years[year];
      const part = `SUMIF(${nameReference("JJJ_kinds")},3,${block?.figures.row(region) ?? ""})`;
      return { formula: `=${steady(`${part}/${block?.totals.cell(region, 0) ?? ""}`)}`, format: "0.0%" };
    },
  });
  if (income !== null && codes !== null && levels !== null) {
    const dollars = (region: number) => income.cell(region, 1);
    const year = levels.heads.cell(0, last);
    const group = (amount: string, output: string) => `=JJJ.INCOMEGROUP(${amount},${year},"${output}")`;
    draft.table(income, {
      title: say(texts.income),
      corner: [""],
      heads: texts.incomeHeads.map(say),
      names,
      cell: (region, column) =>
        [
          { formula: group(dollars(region), "label") },
          { formula: `=${levels.cell(region, last)}/${nameReference("JJJ_per_usd")}`, format: "#,##0" },
        ][column] ?? {},
    });
    draft.textColumn(income, 0, [say(longestGroup)]);
    draft.table(codes, {
      title: say(texts.codes),
      corner: [""],
      heads: texts.codeHeads.map(say),
      names,
      cell: (region, column) => ({ formula: group(dollars(region) + (["", "/0.9", "/1.1"][column] ?? ""), "code") }),
    });
  }
}
