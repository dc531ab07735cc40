import { text } from "../../../language/localized";
import { nameReference } from "../../../sheets/names/part-names";
import type { PlanCell, SheetPlan } from "../../../sheets/plan";
import { figureNames } from "../../rules/phrases";
import { transferChart } from "../charts/dimensions";
import { type ReportContext, filled } from "../context";
import type { Draft } from "../draft";
import { transferFindings } from "../findings/transfer";
import { writeFindings } from "../findings/write";
import { errorsOf, placeOf, steady, threshold, word } from "../formula";
import { shortName } from "../short-name";
import { spanTexts } from "../texts";
import { dimensionDraft, finishDimension } from "./dimension";
import { writeLedger } from "./ledger";

const texts = {
  flows: text("Against equal growth: {1}", "与各地区等速增长相比：{1}"),
  focus: text("Against equal growth: region in focus", "与各地区等速增长相比：关注地区"),
  moved: text("Share that changed hands, percentage points", "份额转移量（百分点）"),
  lower: text(
    "Change of the share of regions with a lower level, percentage points",
    "水平较低地区份额的变动（百分点）",
  ),
  byServices: text("Lower by the share of services", "按服务业比重划分"),
  change: text("Change of the shares, percentage points", "份额变动（百分点）"),
  chosen: text("Figures of the chart", "图中数据"),
  nation: text("The nation is the regions together.", "全国取各地区合计。"),
  coefficients: text("Industrial gradient coefficient, last year", "末年产业梯度系数"),
  potential: text("Potential for transfer", "转移潜力"),
  potentialNames: [
    text("Highest coefficient", "最高系数"),
    text("Lowest coefficient", "最低系数"),
    text("Region of the highest, by place", "最高系数地区序号"),
    text("Region of the lowest, by place", "最低系数地区序号"),
    text("Candidate", "候选"),
    text("Candidate, loosened", "候选（放宽）"),
    text("Candidate, tightened", "候选（收紧）"),
  ],
  shares: text("Shares of the regions, {1}", "{1} 年地区份额"),
  decimals: text("Number format of the amounts", "数额格式"),
};

export function transferSheet(context: ReportContext): SheetPlan {
  const draft = dimensionDraft("T", context);
  writeShares(draft, context);
  writeMovement(draft, context);
  writePotential(draft, context);
  writeLedger(draft, context);
  writeFindings(draft, context, "T", transferFindings(context));
  return finishDimension(draft, "T", context, transferChart(context));
}

function writeShares(draft: Draft, { panel, layout, say }: ReportContext): void {
  const names = panel.regions.map((name) => [name]);
  const unit = panel.unit === "" ? "" : filled(say(figureNames.unitNote), panel.unit);
  for (const [year, table] of layout.T.shares) {
    const block = layout.data.years[year];
    if (block === undefined) continue;
    draft.table(table, {
      title: filled(say(texts.shares), panel.years[year] ?? ""),
      corner: [""],
      heads: panel.sectors,
      names,
      cell: (region, sector) => ({
        formula: `=JJJ.SHARE(${block.figures.cell(region, sector)},${block.together.cell(0, sector)})`,
        format: "0.0%",
      }),
    });
  }
  const { change, chosen } = layout.T;
  const [start, end] = [layout.T.shares.get(0), layout.T.shares.get(layout.shape.years - 1)];
  if (change !== null && start !== undefined && end !== undefined)
    draft.table(change, {
      title: say(texts.change),
      corner: [""],
      heads: panel.sectors,
      names,
      cell: (region, sector) => ({
        formula: `=ROUND(100*(${end.cell(region, sector)}-${start.cell(region, sector)}),9)`,
        format: "+0.00;-0.00;0.00",
      }),
    });
  const { charted } = layout.shape;
  if (chosen !== null)
    draft.table(chosen, {
      title: say(texts.chosen),
      corner: [""],
      heads: charted.sectors.map((sector) => shortName(panel.sectors[sector] ?? "")),
      names: charted.regions.map((region) => [panel.regions[region] ?? ""]),
      cell: (region, sector) => ({
        formula: `=${layout.T.flows[0]?.cell(charted.regions[region] ?? 0, charted.sectors[sector] ?? 0)}`,
        format: "#,##0.0;-#,##0.0",
      }),
    });
  layout.T.flows.forEach((table, place) => {
    const { from, to } = layout.shape.spans[place] ?? { from: 0, to: 0 };
    const column = (year: number, sector: number) => layout.data.years[year]?.figures.column(sector) ?? "";
    draft.table(table, {
      title: filled(say(texts.flows), say(spanTexts[place] ?? texts.flows)) + unit,
      corner: [""],
      heads: panel.sectors,
      names,
      cell: (region, sector) => {
        const flow = `INDEX(JJJ.TRANSFER(${column(from, sector)},${column(to, sector)}),${region + 1},1)`;
        // Thirteen places after the first digit of the sector's total: in any unit, equal growth is no flow.
        const places = `13-INT(LOG(${layout.data.years[to]?.together.cell(0, sector)}))`;
        return { formula: `=ROUND(${flow},${places})`, format: "#,##0.0;-#,##0.0" };
      },
    });
  });
  const { decimals, flows, focus } = layout.T;
  const [flow] = flows;
  if (focus !== null && flow !== undefined)
    draft.table(focus, {
      title: say(texts.focus),
      corner: [""],
      heads: panel.sectors,
      names: [[say(spanTexts[0] ?? texts.focus)]],
      cell: (_, sector) => {
        const place = placeOf(nameReference("JJJ_focus"), flow.names);
        return { formula: `=INDEX(${flow.column(sector)},${place},1)`, format: "#,##0.0;-#,##0.0" };
      },
    });
  const all = flows[0]?.all ?? "";
  if (decimals === null) return;
  draft.label(decimals, say(texts.decimals));
  const most = `MAX(MAX(${all}),-MIN(${all}))`;
  draft.fill(decimals, () => ({
    formula: `=IF(${most}>=100,${word("JJJ_d0")},IF(${most}>=1,${word("JJJ_d1")},IF(${most}>=0.1,${word("JJJ_d2")},${word("JJJ_d3")})))`,
  }));
}

function writeMovement(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { moved, towardsLower, shares } = layout.T;
  const { spans } = layout.shape;
  const { levels, services } = layout.G;
  const spanNames = spanTexts.slice(0, spans.length).map((name) => [say(name)]);
  const ends = (place: number, sector: number) => {
    const { from, to } = spans[place] ?? { from: 0, to: 0 };
    return [to, from].map((year) => shares.get(year)?.column(sector) ?? "");
  };
  const change = (place: number, sector: number) => `(${ends(place, sector).join("-")})`;
  const errors = (place: number, sector: number) => errorsOf(...ends(place, sector));
  if (moved !== null)
    draft.table(moved, {
      title: say(texts.moved),
      corner: [""],
      heads: panel.sectors,
      names: spanNames,
      cell: (place, sector) => ({
        formula: `=${steady(`50*SUMPRODUCT(ABS(${change(place, sector)}))+${errors(place, sector)}`)}`,
        format: "0.00",
      }),
    });
  if (towardsLower === null || levels === null) return;
  draft.table(towardsLower, {
    title: say(texts.lower),
    corner: [""],
    heads: panel.sectors,
    names: [...spanNames, [say(texts.byServices)]],
    cell: (place, sector): PlanCell => {
      const isByServices = place === spans.length;
      const by = isByServices ? services.column(0) : levels.column(spans[place]?.from ?? 0);
      const span = isByServices ? 0 : place;
      const isLower = `(ROUND(${by}/AVERAGE(${by}),9)<1)`;
      const sum = steady(`100*SUMPRODUCT(${isLower}*${change(span, sector)})+${errors(span, sector)}+${errorsOf(by)}`);
      // Without a lower region there is nothing to test; of the first row the finding says so.
      const formula = place === 0 ? `=${sum}` : `=IF(SUMPRODUCT(--${isLower})>0,${sum},"")`;
      return { formula, format: "+0.00;-0.00;0.00" };
    },
  });
}

function writePotential(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { coefficients, potential, flows } = layout.T;
  const { employment, years } = layout.data;
  const { spans, regions, sectors } = layout.shape;
  const block = years[years.length - 1];
  if (coefficients === null || potential === null || employment === null || block === undefined) return;
  // Employment of a reference is not asked for, so both quotients compare with the regions together.
  draft.table(coefficients, {
    title: say(texts.coefficients),
    note: say(texts.nation),
    corner: [""],
    heads: panel.sectors,
    names: panel.regions.map((name) => [name]),
    cell: (region, sector) => {
      const output = `${block.figures.row(region)},${block.together.part(0, 0, sectors - 1)}`;
      const labor = `${employment.row(region)},${employment.row(regions)}`;
      return { formula: `=${steady(`INDEX(JJJ.GRADIENTCOEF(${output},${labor}),1,${sector + 1})`)}`, format: "0.00" };
    },
  });
  draft.table(potential, {
    title: say(texts.potential),
    corner: [""],
    heads: panel.sectors,
    names: [...texts.potentialNames, ...spanTexts.slice(0, spans.length)].map((name) => [say(name)]),
    cell: (row, sector): PlanCell => {
      const column = coefficients.column(sector);
      const [high, low] = [potential.cell(0, sector), potential.cell(1, sector)];
      const edge = (test: "as is" | "lower" | "higher") => threshold("JJJ_T3_edge", test);
      const candidate = (above: string, below: string) =>
        `=IF(AND(ROUND(${high},2)>${above},ROUND(${low},2)<${below}),1,0)`;
      const rows = [
        `=MAX(${column})`,
        `=MIN(${column})`,
        `=MATCH(${high},${column},0)`,
        `=MATCH(${low},${column},0)`,
        candidate(nameReference("JJJ_T3_edge"), nameReference("JJJ_T3_edge")),
        candidate(edge("lower"), edge("higher")),
        candidate(edge("higher"), edge("lower")),
      ];
      const flow = flows[row - rows.length]?.column(sector) ?? "";
      const [from, to] = [potential.cell(2, sector), potential.cell(3, sector)];
      return {
        formula: rows[row] ?? `=IF(AND(INDEX(${flow},${from},1)<0,INDEX(${flow},${to},1)>0),1,0)`,
        format: row < 2 ? "0.00" : "0",
      };
    },
  });
}
