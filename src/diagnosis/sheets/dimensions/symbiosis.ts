import { text } from "../../../language/localized";
import { nameReference } from "../../../sheets/names/part-names";
import type { SheetPlan } from "../../../sheets/plan";
import type { Table } from "../block";
import { colocationChart } from "../charts/dimensions";
import type { ReportContext } from "../context";
import type { Draft } from "../draft";
import { symbiosisFindings } from "../findings/symbiosis";
import { writeFindings } from "../findings/write";
import { steady } from "../formula";
import { spanTexts } from "../texts";
import { dimensionDraft, finishDimension } from "./dimension";

const texts = {
  colocation: text("Co-location of industry and services", "第二产业与服务业协同集聚指数"),
  changes: text("Change of the co-location index, %", "协同集聚指数的变动（%）"),
  elasticity: text("Elasticity of the pressure to output", "环境压力对产出的弹性"),
  states: text("State of decoupling", "脱钩状态"),
  longestState: text("expansive negative decoupling", "扩张负脱钩"),
  network: text("Network of exchanges", "交换网络"),
  measures: [
    text("Links", "连接数"),
    text("Nodes", "节点数"),
    text("Density", "连接密度"),
    text("Reciprocity", "互惠度"),
    text("Across regions", "跨地区交换数"),
  ],
  industry: text("Location quotient of industry", "第二产业区位商"),
  services: text("Location quotient of services", "服务业区位商"),
};

export function symbiosisSheet(context: ReportContext): SheetPlan {
  const draft = dimensionDraft("S", context);
  writeColocation(draft, context);
  writePressure(draft, context);
  writeNetwork(draft, context);
  writeFindings(draft, context, "S", symbiosisFindings(context));
  return finishDimension(draft, "S", context, colocationChart(context));
}

function writeColocation(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { colocation, changes, industry, services } = layout.S;
  const { spans, sectors } = layout.shape;
  if (colocation === null || industry === null || services === null) return;
  const names = panel.regions.map((name) => [name]);
  const years = panel.years.map((value) => ({ value, format: "0" }));
  draft.table(colocation, {
    title: say(texts.colocation),
    corner: [""],
    heads: years,
    names,
    cell: (region, year) => {
      const quotients = `${industry.cell(region, year)},${services.cell(region, year)}`;
      return { formula: `=${steady(`JJJ.COAGGLOM(${quotients},"lq")`)}`, format: "0.00" };
    },
  });
  if (changes !== null)
    draft.table(changes, {
      title: say(texts.changes),
      corner: [""],
      heads: spanTexts.slice(0, spans.length).map(say),
      names,
      cell: (region, place) => {
        const { from, to } = spans[place] ?? { from: 0, to: 0 };
        const [start, end] = [colocation.cell(region, from), colocation.cell(region, to)];
        return { formula: `=ROUND(100*(${end}/${start}-1),1)`, format: "0.0" };
      },
    });
  const quotients = (table: Table, title: string, kind: 2 | 3) =>
    draft.table(table, {
      title,
      corner: [""],
      heads: years,
      names,
      cell: (region, year) => {
        const block = layout.data.years[year];
        if (block === undefined) return {};
        const part = (row: string) => `SUMIF(${nameReference("JJJ_kinds")},${kind},${row})`;
        const [own, all] = [part(block.figures.row(region)), part(block.against.part(0, 0, sectors - 1))];
        const [total, against] = [block.totals.cell(region, 0), block.against.cell(0, sectors)];
        return { formula: `=JJJ.LOCQ(${own},${all},"lq",${total},${against})`, format: "0.00" };
      },
    });
  quotients(industry, say(texts.industry), 2);
  quotients(services, say(texts.services), 3);
}

function writePressure(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { elasticity, states } = layout.S;
  const { spans } = layout.shape;
  const { pressure, years } = layout.data;
  if (elasticity === null || states === null || pressure === null) return;
  const names = panel.regions.map((name) => [name]);
  const call = (region: number, place: number, result: string) => {
    const { from, to } = spans[place] ?? { from: 0, to: 0 };
    const output = (year: number) => years[year]?.totals.cell(region, 0) ?? "";
    const pressures = `${pressure.cell(region, from)},${pressure.cell(region, to)}`;
    return `IF(COUNT(${pressures})=2,JJJ.DECOUPLE(${pressures},${output(from)},${output(to)},"${result}"),NA())`;
  };
  draft.table(elasticity, {
    title: say(texts.elasticity),
    corner: [""],
    heads: spanTexts.slice(0, spans.length).map(say),
    names,
    cell: (region, place) => ({ formula: `=${steady(call(region, place, "elasticity"))}`, format: "0.00" }),
  });
  draft.table(states, {
    title: say(texts.states),
    corner: [""],
    heads: [""],
    names,
    cell: (region) => ({ formula: `=${call(region, 0, "state")}` }),
  });
  draft.textColumn(states, 0, [say(texts.longestState)]);
}

function writeNetwork(draft: Draft, { layout, say }: ReportContext): void {
  const { network } = layout.S;
  const { exchanges } = layout.data;
  if (network === null || exchanges === null) return;
  const call = (measure: string) => `=JJJ.SYMBIOSIS(${exchanges.names.all},${exchanges.column(0)},"${measure}")`;
  const formulas = [
    ...["links", "nodes", "density", "reciprocity"].map(call),
    `=SUMPRODUCT(--(${exchanges.column(1)}<>${exchanges.column(2)}))`,
  ];
  draft.table(network, {
    title: say(texts.network),
    corner: [""],
    heads: [""],
    names: texts.measures.map((name) => [say(name)]),
    cell: (row) => ({ formula: formulas[row] ?? "", format: row === 2 || row === 3 ? "0.00" : "0" }),
  });
}
