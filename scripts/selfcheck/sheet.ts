import type {
  CellRange,
  CellStyle,
  ConditionLook,
  PlanCell,
  PlanCondition,
  SheetPlan,
  StyledRange,
} from "../../src/sheets/plan";
import { absoluteAddress, rangeAddress } from "../../src/sheets/references/address";
import { type Check, functionChecks, riskChecks } from "./checks";
import { checkRow, columns, firstOwnCell, notLoaded, verdicts } from "./row";
import { advice, factLabels, headers, inBoth, noInformation, risksTitle, sheetTitle } from "./texts";

const widths = [5, 16, 38, 52, 18, 18, 18, 12, 24, 3, 6, 6, 6];

const width = widths.length;
const factRows = 2 + advice.length;
const headerRow = factRows + factLabels.length + 1;
const firstFunction = headerRow + 1;

/** Among the facts. */
const versionPlace = { top: factRows + 3, bottom: factRows + 3, left: columns.formula, right: columns.formula };
const versionCell = absoluteAddress(versionPlace);

/** The sheet: what was opened where, a row for each function, and what versions of Excel do differently. */
export function selfCheckPlan(version: string): SheetPlan {
  const functions = functionChecks();
  const risksRow = firstFunction + functions.length + 1;
  const risks = riskChecks((row) =>
    rangeAddress({ top: risksRow + row, bottom: risksRow + row, left: firstOwnCell, right: firstOwnCell + 2 }),
  );
  const [ofFunctions, ofRisks] = [verdictsOf(firstFunction, functions), verdictsOf(risksRow + 1, risks)];
  const facts = factCells(version, ofFunctions, ofRisks);

  const rows: PlanCell[][] = [
    [{ value: `JJJ ${version}: ${inBoth(sheetTitle)}` }],
    ...advice.map((line) => [{ value: line }]),
    [],
    ...factLabels.map((label, index) => [{ value: inBoth(label) }, {}, {}, facts[index] ?? {}]),
    [],
    headers.map((header) => ({ value: inBoth(header, "\n") })),
    ...functions.map((check, index) => checkRow(check, index + 1, firstFunction + index, versionCell)),
    [],
    [{ value: inBoth(risksTitle) }],
    ...risks.map((check, index) => checkRow(check, index + 1, risksRow + 1 + index, versionCell)),
  ];
  const inputs = { top: headerRow - 3, bottom: headerRow - 2, left: columns.formula, right: columns.formula };
  return {
    sheetName: "JJJ self-check",
    cells: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? {})),
    columnWidths: widths,
    styles: [
      styled(wholeRow(0), "title"),
      styled({ ...inputs, top: factRows }, "label"),
      styled(inputs, "input"),
      styled(wholeRow(headerRow), "header"),
      ...[ofFunctions, ofRisks].map(({ top, bottom }) =>
        styled({ top, bottom, left: 0, right: columns.formula }, "text"),
      ),
      styled(wholeRow(risksRow), "section"),
    ],
    conditions: [...conditionsFor(ofFunctions), ...conditionsFor(ofRisks)],
    frozenRows: 0,
    frozenColumns: 0,
    notes: [],
    table: null,
    chart: null,
  };
}

const styled = (range: CellRange, style: CellStyle): StyledRange => ({ range, style });

const wholeRow = (row: number): CellRange => ({ top: row, bottom: row, left: 0, right: columns.verdict });

const verdictsOf = (top: number, checks: readonly Check[]): CellRange => ({
  top,
  bottom: top + checks.length - 1,
  left: columns.verdict,
  right: columns.verdict,
});

/** In the order of their labels; the last two are for the person to fill in. */
function factCells(version: string, ofFunctions: CellRange, ofRisks: CellRange): readonly PlanCell[] {
  const right = (range: CellRange): PlanCell => ({
    formula: `=COUNTIF(${absoluteAddress(range)},"${verdicts.ok}")&" / ${range.bottom - range.top + 1}"`,
  });
  const info = (type: string): PlanCell => ({
    formula: `=IFERROR(INFO("${type}"),"${inBoth(noInformation)}")`,
  });
  return [
    right(ofFunctions),
    right(ofRisks),
    { value: version },
    { formula: `=IFERROR(JJJ.VERSION(),"${notLoaded}")`, spill: versionPlace },
    info("system"),
    info("release"),
    info("osversion"),
    { formula: "=NOW()", format: "yyyy-mm-dd hh:mm" },
    {},
    {},
  ];
}

/** Green where it is right, red where it is not, yellow where nothing was calculated. */
function conditionsFor(range: CellRange): readonly PlanCondition[] {
  const first = `$${rangeAddress({ ...range, bottom: range.top })}`;
  const is = (verdict: string, look: ConditionLook): PlanCondition => ({
    range,
    formula: `=${first}="${verdict}"`,
    look,
  });
  return [
    is(verdicts.ok, "right"),
    is(verdicts.missing, "warning"),
    is(verdicts.differs, "wrong"),
    is(verdicts.error, "wrong"),
  ];
}
