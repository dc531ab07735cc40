import { type Language, localize, type Localized, text } from "../../language/localized";
import { dataSets } from "../../paper/data-sets/data-sets";
import { packageVersion } from "../../paper/package-version";
import { runningTexts } from "../layout/running-text";
import { lineInPoints } from "../looks";
import type { PlanCell, SheetPlan } from "../plan";
import { SheetDraft } from "../sheet-draft";
import { textWidth } from "../text-width";

export const coverTitle = text(
  "Beijing-Tianjin-Hebei: the paper's tables, figures and claims",
  "京津冀：论文的表格、数据与论断",
);

const whatItIs = text(
  "The tables of the paper as printed, the figures and claims of its text, official series to compare them with, and an audit in which formulas check every claim that can be checked.",
  "论文各表（按原文）、正文中的数据与论断、供对照的官方数据，以及用公式逐条核对可检验论断的检验表。",
);
const toCite = text(
  "Each sheet ends with its source, vintage, licence and checksum. Cite the paper for its figures, and the data package with its version.",
  "每张表末尾列有来源、版本、许可与校验值。引用数据时请注明论文，以及数据包名称与版本。",
);

/** What the sheets of the audit are, by the keys of their plans. */
const auditSummaries: Readonly<Record<string, Localized>> = {
  audit: text(
    "Each claim that the paper's figures decide: its verdict by formulas, step by step, beside the stored one.",
    "逐条检验论文数据可判定的论断：公式得出的结论、各检验步骤，与数据集中的结论对照。",
  ),
  "audit-proportions": text(
    "Every printed proportion beside value added ÷ GDP.",
    "将论文中的每个比重与“增加值 ÷ 地区生产总值”比较。",
  ),
};

const widths = [26, 68];

/** The first sheet of a load of everything: what it is, where it comes from, and its sheets. Printed on one page. */
export function coverSheet(plans: readonly SheetPlan[], language: Language): SheetPlan {
  const say = (words: Localized): PlanCell => ({ value: localize(words, language) });
  const draft = new SheetDraft(widths.length);
  const title = localize(coverTitle, language);
  draft.line(title, "title");
  draft.line(localize(whatItIs, language), "label");
  draft.gap();
  const [first] = dataSets;
  const about: (readonly [Localized, PlanCell])[] = [
    ...(first === undefined ? [] : [[text("Paper", "论文"), say(withoutTable(first.source))] as const]),
    [text("Data package", "数据包"), { value: packageVersion }],
    [text("How to cite", "引用方式"), say(toCite)],
  ];
  const facts = draft.add(about.map(([label, said]) => [say(label), said]));
  draft.gap();
  draft.add([[say(text("Sheet", "工作表")), say(text("Content", "内容"))]], "header");
  const list = draft.add(
    plans.map(({ key = "", sheetName }) => [{ value: sheetName, link: key }, say(summaryOf(key))]),
  );
  for (const range of [facts, list]) {
    draft.style({ ...range, right: 0 }, "top");
    draft.style({ ...range, left: 1 }, "text");
  }
  draft.style({ ...list, right: 0 }, "link");
  const running = runningTexts(
    [0, 1].map((row) => ({
      row,
      column: 0,
      cell: draft.cells[row]?.[0] ?? {},
      font: row === 0 ? ("title" as const) : ("bold" as const),
    })),
    widths,
  );
  for (const range of running.merged) draft.style(range, "text");
  return {
    key: "cover",
    sheetName: localize(text("JJJ Contents", "JJJ 目录"), language),
    cells: draft.cells,
    columnWidths: widths,
    styles: draft.styles,
    merged: running.merged,
    rowHeights: [...running.rowHeights, ...[facts, list].flatMap(({ top, bottom }) => heights(draft, top, bottom))],
    hasNoGridLines: true,
    frozenRows: 0,
    frozenColumns: 0,
    notes: [],
    table: null,
    chart: null,
    print: { pages: "one", footer: title },
  };
}

/** The paper without the number of one of its tables. */
const withoutTable = ({ en, zh }: Localized): Localized =>
  text(en.replace(/, Table \d+$/, ""), zh.replace(/，表 \d+$/, ""));

function summaryOf(key: string): Localized {
  return dataSets.find(({ id }) => id === key)?.summary ?? auditSummaries[key] ?? text("", "");
}

/** The heights of rows whose text may wrap in its column. */
const heights = (draft: SheetDraft, top: number, bottom: number) =>
  draft.cells.slice(top, bottom + 1).map((row, place) => {
    const lines = Math.ceil(textWidth(String(row[1]?.value ?? "")) / (widths[1] ?? 1));
    return { row: top + place, points: Math.max(1, lines) * lineInPoints };
  });
