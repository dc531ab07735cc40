import { type Language, localize, type Localized, text } from "../../language/localized";
import type { Claim } from "../../paper/statement-types";
import { claims } from "../../paper/statements/claims";
import { cellAddress, columnLetters } from "../address";
import { widestColumn } from "../column-width";
import type { LoadOptions } from "../load-options";
import { formats } from "../number-formats";
import type { PlanCell, SheetPlan } from "../plan";
import { SheetDraft } from "../sheet-draft";
import type { AuditContext } from "./context";
import { primaryAudits } from "./primary";
import { secondaryAudits } from "./secondary";
import type { AuditedClaim } from "./steps";
import { tertiaryAudits } from "./tertiary";
import { textAudits } from "./text-figures";

const audits = new Map(
  [...primaryAudits, ...secondaryAudits, ...tertiaryAudits, ...textAudits].map((audit) => [audit.id, audit]),
);

const columns = { live: 3, verdict: 6, agrees: 7 } as const;
/** Title, explanation, how many verdicts agree, a blank row and the headers. */
const firstRow = 5;
const widths = [6, widestColumn, widestColumn, 13, 24, 14, 14, 8, 36];

const headers: readonly Localized[] = [
  text("Id", "编号"),
  text("Claim, paraphrased", "论断（转述）"),
  text("What is computed", "计算内容"),
  text("Live formula", "公式结果"),
  text("Stored result", "数据集中的结果"),
  text("Stored verdict", "数据集中的结论"),
  text("Verdict by formula", "公式得出的结论"),
  text("Agree", "一致"),
  text("Note", "说明"),
];

/** Each claim that the paper's own figures decide, step by step, beside the stored verdict; then those that none decide. */
export function claimsSheet({ language }: LoadOptions, context: AuditContext): SheetPlan {
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
    "warning",
  );
  const decided = claims.filter(({ id }) => audits.has(id));
  const agrees = columnLetters(columns.agrees);
  draft.add([
    [
      {},
      say("Verdicts that agree", "一致的结论"),
      say(`of ${decided.length}`, `共 ${decided.length}`),
      {
        formula: `=COUNTIF(${agrees}${firstRow + 1}:${agrees}${firstRow + rowCount(decided, context)},"${context.yes}")`,
        format: formats.whole,
      },
    ],
  ]);
  draft.gap();
  draft.add([headers.map((header) => ({ value: localize(header, language) }))], "header");
  for (const claim of decided) addClaim(draft, claim, context);
  draft.gap();
  draft.add([[{}, say("Claims that the paper's figures cannot decide", "论文数据无法判定的论断")]], "section");
  for (const claim of claims.filter(({ id }) => !audits.has(id))) {
    const row = draft.add([claimCells(claim, language)]);
    wrap(draft, row.top);
  }
  return {
    key: "audit",
    sheetName: localize(text("JJJ Audit", "JJJ 论断检验"), language),
    cells: draft.cells,
    columnWidths: widths,
    styles: draft.styles,
    frozenRows: firstRow,
    frozenColumns: 1,
    notes: [],
    table: null,
    chart: null,
  };
}

/** The steps of a claim whose own row is `top`. */
const stepsOf = (id: string, context: AuditContext, top: number) => audits.get(id)?.steps(context, liveCell(top)) ?? [];

const liveCell = (top: number) => (index: number) => cellAddress(top + 1 + index, columns.live);

const rowCount = (decided: readonly Claim[], context: AuditContext): number =>
  decided.reduce((count, { id }) => count + 1 + stepsOf(id, context, 0).length, 0);

function addClaim(draft: SheetDraft, claim: Claim, context: AuditContext): void {
  const { language } = context;
  const top = draft.next;
  const steps = stepsOf(claim.id, context, top);
  const cells = steps.map((_, index) => liveCell(top)(index));
  const verdict = (audits.get(claim.id) as AuditedClaim).verdict(context, cells);
  const [stored, live] = [5, columns.verdict].map((column) => cellAddress(top, column));
  const row = claimCells(claim, language).map((cell, column) => {
    if (column === columns.verdict) return { formula: verdict };
    if (column !== columns.agrees) return cell;
    return { formula: `=IF(${live ?? ""}=${stored ?? ""},"${context.yes}","${context.no}")` };
  });
  draft.add([row]);
  wrap(draft, top);
  draft.style({ top, left: 0, bottom: top, right: 0 }, "section");
  draft.style({ top, left: 5, bottom: top, right: columns.agrees }, "section");
  const lines = steps.map(({ label, cell }): readonly PlanCell[] => [
    { value: claim.id },
    {},
    { value: localize(label, language) },
    cell,
  ]);
  const body = draft.add(lines);
  draft.style(body, "top");
  draft.style({ ...body, right: 0 }, "source");
  draft.style({ ...body, left: 2, right: 2 }, "text");
}

/** The row of a claim without its formulas. */
const claimCells = (
  { id, text: said, check, computed, verdictText, note }: Claim,
  language: Language,
): readonly PlanCell[] => [
  { value: id },
  { value: localize(said, language) },
  { value: localize(check, language) },
  {},
  { value: computed === null || typeof computed === "number" ? computed : localize(computed, language) },
  { value: localize(verdictText, language) },
  {},
  {},
  { value: note === null ? null : localize(note, language) },
];

/** All cells at the top of a row that is as high as its longest text. */
function wrap(draft: SheetDraft, row: number): void {
  draft.style({ top: row, left: 0, bottom: row, right: headers.length - 1 }, "text");
}
