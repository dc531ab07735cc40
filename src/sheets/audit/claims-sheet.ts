import { type Language, localize, type Localized, text } from "../../language/localized";
import type { Claim } from "../../paper/statement-types";
import { claims } from "../../paper/statements/claims";
import { years } from "../../paper/tables/figures";
import { regions } from "../../paper/tables/regions";
import { widestColumn } from "../column-width";
import { tablePrint } from "../layout/page";
import type { LoadOptions } from "../load-options";
import { formats } from "../number-formats";
import type { PlanCell, SheetPlan } from "../plan";
import { absoluteAddress, cellAddress } from "../references/address";
import { quoted } from "../sectors/look-up";
import { sectorNames } from "../sectors/tables";
import { SheetDraft } from "../sheet-draft";
import { type AuditContext, auditContext } from "./context";
import { figureRows, figures } from "./figures";
import { primaryAudits } from "./primary";
import { follows } from "./proportions-sheet";
import { auditRows, type AuditRows, columns, firstClaim, lookUp } from "./rows";
import { secondaryAudits } from "./secondary";
import { missingAmong, sheetRows, sheetsRead } from "./sheets-read";
import { type AuditedClaim, type AuditStep, sheetsOf } from "./steps";
import { structureRows } from "./structures";
import { tertiaryAudits } from "./tertiary";
import { textAudits } from "./text-figures";

const audits = new Map(
  [...primaryAudits, ...secondaryAudits, ...tertiaryAudits, ...textAudits].map((audit) => [audit.id, audit]),
);
const decided = claims.filter(({ id }) => audits.has(id));
const undecided = claims.filter(({ id }) => !audits.has(id));

const widths = [7, 20, 14, 8, widestColumn, widestColumn, 24, 60];

const headers: readonly Localized[] = [
  text("Id", "编号"),
  text("Verdict by formula", "公式得出的结论"),
  text("Stored verdict", "数据集中的结论"),
  text("Agree", "一致"),
  text("Claim, paraphrased", "论断（转述）"),
  text("What is computed", "计算内容"),
  text("Stored result", "数据集中的结果"),
  text("Note", "说明"),
];

const undecidedText = text("Cannot be decided. ", "无法判定。");
const openText = text(" of the verdicts cannot be decided. ", " 项论断无法判定。");
const figureMissingText = text("A figure that it rests on is missing.", "缺少所依据的数据。");

/**
 * The verdict on each claim that the paper's own figures decide, beside the stored one; below them the steps, the
 * figures that they read, and the sheets that these are in. All is found by name, so that any part can be sorted.
 */
export function claimsSheet(options: LoadOptions): SheetPlan {
  const { language } = options;
  const { context, rows, steps } = placed(options);
  const say = (en: string, zh: string): PlanCell => ({ value: localize(text(en, zh), language) });
  const draft = new SheetDraft(headers.length);
  draft.add([[say("The paper's claims, checked step by step", "逐步检验论文的论断")]], "title");
  draft.add(
    [
      [
        say(
          "Every formula reads the sheets loaded with this one: change a figure there and see which verdict changes. Proportions are as printed; Table 3 is reconstructed.",
          "所有公式均读取一并加载的工作表：修改其中的数据，即可看到结论如何变化。比重均为论文原值，其中表 3 为重建数据。",
        ),
      ],
    ],
    "source",
  );
  draft.add(countRows(rows, context), "section");
  draft.gap();
  draft.add([headers.map((header) => ({ value: localize(header, language) }))], "header");
  for (const [place, claim] of decided.entries())
    wrap(draft, draft.add([decidedCells(claim, steps[place] ?? [], rows, context)]).top);
  const verdicts = { ...rows.decided, left: columns.result, right: columns.agrees };
  draft.style(verdicts, "section");
  draft.gap();
  draft.add([[say("Claims that the paper's figures cannot decide", "论文数据无法判定的论断")]], "section");
  for (const claim of undecided) wrap(draft, draft.add([claimCells(claim, language)]).top);
  const add = (title: PlanCell, heads: readonly PlanCell[], body: readonly (readonly PlanCell[])[]) => {
    draft.gap();
    draft.add([[title]], "section");
    draft.add([heads], "header");
    const range = draft.add(body);
    draft.style(range, "top");
    draft.style({ ...range, left: columns.said, right: columns.said }, "text");
  };
  const result = say("Result", "结果");
  const computed = say("What is computed", "计算内容");
  add(say("Steps", "检验步骤"), [say("Step", "步骤"), result, {}, {}, computed], stepRows(steps, language));
  const figure = [{}, say("Figure", "数值"), {}, {}, say("What it is", "内容")];
  add(say("Figures that the steps read", "各步骤所用数据"), figure, figureRows(options));
  const last = years[years.length - 1] ?? NaN;
  const heads = Object.values(sectorNames).map((name) => ({ value: localize(name, language) }));
  add(
    say(`Value added of ${last} by sector`, `${last} 年各产业增加值`),
    [{}, ...heads, say("Region", "地区")],
    structureRows(context, last),
  );
  const sheet = [say("Id", "编号"), say("State", "状态"), {}, {}, say("Name when loaded", "加载时的名称")];
  add(say("Sheets that this one reads", "所引用的工作表"), sheet, sheetRows(rows.sheets.top, language));
  return {
    key: "audit",
    sheetName: localize(text("JJJ Audit", "JJJ 论断检验"), language),
    cells: draft.cells,
    columnWidths: widths,
    styles: draft.styles,
    frozenRows: firstClaim,
    frozenColumns: 1,
    notes: [],
    table: null,
    chart: null,
    print: tablePrint(localize(text("The paper's claims", "论文的论断"), language), firstClaim - 1, widths),
  };
}

/** Where each part is, and the steps of each decided claim, which refer to those places. */
function placed(options: LoadOptions) {
  const stepsOf = (context: AuditContext) => decided.map(({ id }) => audits.get(id)?.steps(context) ?? []);
  const counts = {
    decided: decided.length,
    undecided: undecided.length,
    figures: figures.length,
    structures: regions.length,
    sheets: sheetsRead.length,
  };
  // How many steps there are does not depend on the places that they refer to.
  const sketch = auditContext(options, auditRows({ ...counts, steps: 0 }), follows);
  const rows = auditRows({ ...counts, steps: stepsOf(sketch).flat().length });
  const context = auditContext(options, rows, follows);
  return { context, rows, steps: stepsOf(context) };
}

/** How many verdicts agree; and how many cannot be decided, with what is missing. */
function countRows({ decided: { top, bottom }, sheets }: AuditRows, { language, yes }: AuditContext) {
  const column = (place: number) => absoluteAddress({ top, left: place, bottom, right: place });
  const open = `COUNTIF(${column(columns.result)},${quoted(`${localize(undecidedText, language).trim()}*`)})`;
  const words = `${open}&${quoted(localize(openText, language))}`;
  const agreeing: PlanCell[] = [];
  agreeing[columns.result] = { formula: `=COUNTIF(${column(columns.agrees)},"${yes}")`, format: formats.whole };
  agreeing[columns.stored] = {
    value: localize(text(`of ${decided.length}`, `共 ${decided.length}`), language),
  };
  agreeing[columns.said] = {
    value: localize(text("verdicts agree with those stored", "项结论与数据集中的一致"), language),
  };
  const problem: PlanCell[] = [];
  problem[columns.result] = { formula: `=IF(${open}=0,"",${words}&TRIM(${missingAmong(sheetsRead, sheets)}))` };
  return [agreeing, problem];
}

/** What a step is looked up by. */
const stepId = (claim: string, place: number): string => `${claim}.${place + 1}`;

function stepRows(steps: readonly (readonly AuditStep[])[], language: Language): readonly (readonly PlanCell[])[] {
  return decided.flatMap(({ id }, claim) =>
    (steps[claim] ?? []).map(({ label, cell }, place) => {
      const row: PlanCell[] = [];
      row[columns.id] = { value: stepId(id, place) };
      row[columns.result] = cell;
      row[columns.said] = { value: localize(label, language) };
      return row;
    }),
  );
}

function decidedCells(
  claim: Claim,
  steps: readonly AuditStep[],
  rows: AuditRows,
  context: AuditContext,
): readonly PlanCell[] {
  const { language, yes, no } = context;
  const top = rows.decided.top + decided.indexOf(claim);
  const results = steps.map((_, place) =>
    lookUp(rows.steps, quoted(stepId(claim.id, place)), columns.id, columns.result),
  );
  const verdict = (audits.get(claim.id) as AuditedClaim).verdict(context, results);
  const [live, stored] = [columns.result, columns.stored].map((column) => cellAddress(top, column));
  const missing = missingAmong(sheetsOf(steps, context), rows.sheets);
  const problem =
    quoted(localize(undecidedText, language)) +
    `&TRIM(IF(${missing}="",${quoted(localize(figureMissingText, language))},${missing}))`;
  return claimCells(claim, language).map((cell, column) => {
    if (column === columns.computed) return asShown(cell, steps[0]?.cell);
    if (column === columns.result) return { formula: `=IFERROR(${verdict},${problem})` };
    return column === columns.agrees ? { formula: `=IF(${live ?? ""}=${stored ?? ""},"${yes}","${no}")` } : cell;
  });
}

/** A stored figure with the format of the first step, whose result it is. */
const asShown = (stored: PlanCell, { format }: PlanCell = {}): PlanCell =>
  typeof stored.value === "number" && format !== undefined ? { ...stored, format } : stored;

/** The row of a claim without its formulas. */
const claimCells = (
  { id, text: said, check, computed, verdictText, note }: Claim,
  language: Language,
): readonly PlanCell[] => [
  { value: id },
  {},
  { value: localize(verdictText, language) },
  {},
  { value: localize(said, language) },
  { value: localize(check, language) },
  { value: computed === null || typeof computed === "number" ? computed : localize(computed, language) },
  { value: note === null ? null : localize(note, language) },
];

/** All cells at the top of a row that is as high as its longest text. */
function wrap(draft: SheetDraft, row: number): void {
  draft.style({ top: row, left: 0, bottom: row, right: headers.length - 1 }, "text");
}
