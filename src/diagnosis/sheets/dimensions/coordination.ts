import { text } from "../../../language/localized";
import type { PlanCell, SheetPlan } from "../../../sheets/plan";
import { synergyChart } from "../charts/dimensions";
import type { ReportContext } from "../context";
import type { Draft } from "../draft";
import { coordinationFindings } from "../findings/coordination";
import { writeFindings } from "../findings/write";
import { steady } from "../formula";
import { dimensionDraft, finishDimension } from "./dimension";

const texts = {
  order: text(
    "Order degree: place of the service share between its lowest and highest",
    "有序度：服务业比重在其最低与最高之间的位置",
  ),
  synergy: text("Synergy degree by step", "各次变动的协同度"),
  policyYears: text("Policy years", "政策年份"),
  policyHeads: [
    text("Year", "年份"),
    text("Steps up to it", "此前变动次数"),
    text("In step among them", "其中同步次数"),
    text("Steps afterwards", "此后变动次数"),
    text("In step among them", "其中同步次数"),
    text("Two steps on each side", "前后各有两次"),
  ],
  degree: text("Coupling coordination degree", "耦合协调度"),
  scores: text("Levels over their highest", "水平与其最高值之比"),
};

export function coordinationSheet(context: ReportContext): SheetPlan {
  const draft = dimensionDraft("K", context);
  writeSteps(draft, context);
  writeDegree(draft, context);
  writeFindings(draft, context, "K", coordinationFindings(context));
  return finishDimension(draft, "K", context, synergyChart(context));
}

function writeSteps(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { order, synergy, policyYears } = layout.K;
  if (order === null || synergy === null) return;
  const years = panel.years.map((value) => ({ value, format: "0" }));
  draft.table(order, {
    title: say(texts.order),
    corner: [""],
    heads: years,
    names: panel.regions.map((name) => [name]),
    cell: (region, year) => {
      const shares = layout.G.services;
      const [share, all] = [shares.cell(region, year), shares.row(region)];
      return { formula: `=(${share}-MIN(${all}))/(MAX(${all})-MIN(${all}))`, format: "0.00" };
    },
  });
  draft.table(synergy, {
    title: say(texts.synergy),
    corner: [""],
    heads: years.slice(1),
    names: [[say(texts.synergy)]],
    cell: (_, step) => ({
      formula: `=${steady(`JJJ.SYNERGY(${order.column(step)},${order.column(step + 1)})`)}`,
      format: "0.000",
    }),
  });
  if (policyYears === null) return;
  const given = layout.data.policyYears;
  const [ends, steps] = [synergy.heads.all, synergy.all];
  draft.table(policyYears, {
    title: say(texts.policyYears),
    corner: [""],
    heads: texts.policyHeads.map(say),
    names: panel.policyYears.map(({ label }) => [label]),
    cell: (row, column): PlanCell => {
      const year = policyYears.cell(row, 0);
      const formulas = [
        `=${given?.cell(row, 0)}`,
        `=SUMPRODUCT(--(${ends}<=${year}))`,
        `=SUMPRODUCT((${ends}<=${year})*(${steps}>0))`,
        `=SUMPRODUCT(--(${ends}>${year}))`,
        `=SUMPRODUCT((${ends}>${year})*(${steps}>0))`,
        `=IF(AND(${policyYears.cell(row, 1)}>=2,${policyYears.cell(row, 3)}>=2),1,0)`,
      ];
      return { formula: formulas[column] ?? "", format: "0" };
    },
  });
}

function writeDegree(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { degree, scores } = layout.K;
  const { levels } = layout.G;
  if (degree === null || scores === null || levels === null) return;
  draft.table(degree, {
    title: say(texts.degree),
    corner: [""],
    heads: panel.years.map((value) => ({ value, format: "0" })),
    names: [[say(texts.degree)]],
    cell: (_, year) => ({ formula: `=JJJ.COORDINATION(${scores.row(year)},,"corrected","degree")`, format: "0.00" }),
  });
  draft.table(scores, {
    title: say(texts.scores),
    corner: [""],
    heads: panel.regions,
    names: panel.years.map((year) => [String(year)]),
    cell: (year, region) => ({ formula: `=${levels.cell(region, year)}/MAX(${levels.all})`, format: "0.000" }),
  });
}
