import { text } from "../../../language/localized";
import type { RegionYears } from "../../panel";
import { figureNames } from "../../rules/phrases";
import { hasAssignedRegions } from "../../rules/reconstructed";
import type { Table } from "../block";
import type { ReportContext } from "../context";
import type { Draft } from "../draft";
import { checkFigures, checkOrder } from "./checks";

const texts = {
  region: text("Region", "地区"),
  population: text("Population", "人口"),
  perUsd: text("Units of currency for one US$", "每 1 美元合本币"),
  policyYears: text("Policy years", "政策年份"),
  label: text("Label", "名称"),
  year: text("Year", "年份"),
  exchanges: text("Exchanges of products and by-products", "产品与副产品交换"),
  assigned: text("Exchanges of products and by-products, regions assigned", "产品与副产品交换（所在地区为认定）"),
  source: text("From", "供给方"),
  receiver: text("To", "接受方"),
  fromRegion: text("Region of the source", "供给方所在地区"),
  toRegion: text("Region of the receiver", "接受方所在地区"),
  employment: text("Employment by sector, last year", "分产业就业人数（末年）"),
  together: text("All regions", "各地区合计"),
  guards: text("What was checked", "检查结果"),
  guard: text("Check", "检查项"),
};

/** Levels, policy years, exchanges, pressure, employment and what was checked. */
export function writeTables(draft: Draft, context: ReportContext): void {
  const { panel, layout, say } = context;
  const { data } = layout;
  const { levels, policyYears, exchanges, pressure, employment, guards, perUsd } = data;
  if (levels !== null && panel.levels !== null) {
    const title = panel.levels.kind === "population" ? texts.population : figureNames["per head"];
    byYear(draft, context, levels, say(title), panel.levels.figures);
  }
  if (perUsd !== null) {
    draft.label(perUsd, say(texts.perUsd));
    draft.fill(perUsd, () => ({ value: panel.perUsd }));
    draft.style(perUsd.range, "input");
    draft.name("JJJ_per_usd", perUsd);
  }
  if (policyYears !== null)
    draft.table(policyYears, {
      title: say(texts.policyYears),
      corner: [say(texts.label)],
      heads: [say(texts.year)],
      names: panel.policyYears.map(({ label }) => [label]),
      cell: (row) => ({ value: panel.policyYears[row]?.year ?? null, format: "0" }),
      style: "input",
    });
  if (exchanges !== null)
    draft.table(exchanges, {
      title: say(hasAssignedRegions(panel) ? texts.assigned : texts.exchanges),
      corner: [say(texts.source)],
      heads: [say(texts.receiver), say(texts.fromRegion), say(texts.toRegion)],
      names: (panel.exchanges ?? []).map(({ source }) => [source]),
      cell: (row, column) => {
        const one = panel.exchanges?.[row];
        return { value: [one?.receiver, one?.from, one?.to][column] ?? "" };
      },
      style: "text",
    });
  if (pressure !== null && panel.pressure !== null)
    byYear(draft, context, pressure, panel.pressure.name, panel.pressure.figures);
  if (employment !== null && panel.employment !== null) {
    draft.table(employment, {
      title: say(texts.employment),
      corner: [say(texts.region)],
      heads: panel.sectors,
      names: [...panel.regions, say(texts.together)].map((name) => [name]),
      cell: (row, column) =>
        row < panel.regions.length
          ? { value: panel.employment?.[row]?.[column] ?? null }
          : { formula: `=SUM(${employment.above(row, column)})` },
    });
    draft.style({ ...employment.range, bottom: employment.top + panel.regions.length - 1 }, "input");
    checkOrder(draft, context, employment);
    checkFigures(draft, context, employment, panel.employment);
  }
  if (guards !== null)
    draft.table(guards, {
      title: say(texts.guards),
      corner: [say(texts.guard)],
      heads: [""],
      names: panel.guards.map(({ id }) => [id]),
      cell: (row) => ({ value: panel.guards[row] === undefined ? "" : say(panel.guards[row].text) }),
    });
}

function byYear(draft: Draft, context: ReportContext, table: Table, title: string, figures: RegionYears): void {
  const { panel, say } = context;
  draft.table(table, {
    title,
    corner: [say(texts.region)],
    heads: panel.years.map((value) => ({ value, format: "0" })),
    names: panel.regions.map((name) => [name]),
    cell: (region, year) => ({ value: figures[region]?.[year] ?? null }),
    style: "input",
  });
  checkOrder(draft, context, table);
  checkFigures(draft, context, table, figures);
}
