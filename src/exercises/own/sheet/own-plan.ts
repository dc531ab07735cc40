import { type Language, localize, type Localized, text } from "../../../language/localized";
import type { CellRange, PlanCell, PlanValidation, SheetPlan } from "../../../sheets/plan";
import { SheetDraft } from "../../../sheets/sheet-draft";
import { roundTo } from "../../rounding";
import type { OwnDefinition } from "../definition/types";
import { ownSheetName } from "../names";
import { aboutLabels, type AboutField, blockHeadings, columnRows, unitWords, yesNo } from "./headings";
import { ownSheetTexts } from "./texts";

/** Between hints and between words to choose; a line break does as well. */
const separator = " | ";

const width = 13;
/** The columns of the data before the numbers. */
const before = 3;

const cell = (value: string | number | null): PlanCell => ({ value: value === "" ? null : value });

/** The sheet of a definition, to edit; `readOwnSheet` reads it back. */
export function ownPlan(definition: OwnDefinition, language: Language): SheetPlan {
  const say = (one: Localized) => localize(one, language);
  const draft = new SheetDraft(Math.max(width, before + definition.columns.length + 5));
  const validations: PlanValidation[] = [];
  const choose = (range: CellRange, words: readonly Localized[]) =>
    validations.push({
      range,
      rule: { kind: "list", choices: words.map(say) },
      prompt: null,
      refusal: { title: say(ownSheetTexts.title), text: say(ownSheetTexts.choose) },
    });
  const heading = (headings: readonly Localized[]) => draft.add([headings.map((one) => cell(say(one)))], "header");

  draft.line(say(ownSheetTexts.title), "title");
  for (const line of ownSheetTexts.howTo) draft.line(say(line), "label");
  draft.gap();
  heading(Object.values(blockHeadings.about));
  draft.add(aboutRows(definition, say), "text");
  draft.gap();

  draft.line(say(ownSheetTexts.data), "section");
  const { name, en, zh, ...variation } = blockHeadings.lines;
  const columns = definition.columns.map(({ heading: one }) => text(one.en, one.en));
  heading([name, en, zh, ...columns, ...Object.values(variation)]);
  const side = (words: Localized, values: readonly string[]) => [
    cell(say(words)),
    cell(null),
    cell(null),
    ...values.map(cell),
  ];
  draft.add(
    [
      side(
        columnRows.zh,
        definition.columns.map(({ heading: one }) => one.zh),
      ),
      side(
        columnRows.names,
        definition.columns.map((column) => column.name),
      ),
    ],
    "label",
  );
  const lines = draft.add(lineRows(definition, say));
  const shown = before + columns.length + Object.keys(variation).length - 1;
  choose({ ...lines, left: shown, right: shown }, Object.values(yesNo));
  draft.gap();

  draft.line(say(ownSheetTexts.questions), "section");
  heading(Object.values(blockHeadings.questions));
  const questions = draft.add(questionRows(definition, say), "text");
  choose({ ...questions, left: 5, right: 5 }, Object.values(unitWords));
  draft.gap();

  draft.line(say(ownSheetTexts.mistakes), "section");
  heading(Object.values(blockHeadings.mistakes));
  draft.add(mistakeRows(definition), "text");
  return {
    sheetName: say(ownSheetTexts.sheet),
    cells: draft.cells,
    columnWidths: Array.from({ length: draft.cells[0]?.length ?? width }, (_, column) => widths[column] ?? 14),
    styles: draft.styles,
    frozenRows: 0,
    frozenColumns: 0,
    notes: [],
    table: null,
    chart: null,
    validations,
    names: [{ name: ownSheetName, range: { top: 0, left: 0, bottom: 0, right: 0 } }],
  };
}

const widths = [20, 40, 40, 34];

type Say = (one: Localized) => string;

function aboutRows(definition: OwnDefinition, say: Say): readonly (readonly PlanCell[])[] {
  const { objectives } = definition;
  const values: { readonly [F in AboutField]: readonly (string | number)[] } = {
    name: [definition.name],
    level: [definition.level],
    title: both(definition.title),
    intro: both(definition.intro),
    objectives: both(joined(objectives)),
    tableTitle: both(definition.tableTitle),
    tableUnit: both(definition.tableUnit),
    corner: both(definition.corner),
    source: both(definition.source),
  };
  return (Object.keys(aboutLabels) as AboutField[]).map((field) => [
    cell(say(aboutLabels[field])),
    ...values[field].map(cell),
  ]);
}

const both = ({ en, zh }: Localized): readonly string[] => [en, zh];

const joined = (all: readonly Localized[]): Localized =>
  text(all.map(({ en }) => en).join(separator), all.map(({ zh }) => zh).join(separator));

function lineRows({ lines, columns }: OwnDefinition, say: Say): readonly (readonly PlanCell[])[] {
  return lines.map(({ name, heading, values, percent, from, to, decimals, isShown }) => [
    cell(name),
    ...both(heading).map(cell),
    ...columns.map((_, column) => cell(values[column] ?? null)),
    percentCell(percent),
    ...[from, to, decimals].map(cell),
    cell(say(isShown ? yesNo.yes : yesNo.no)),
  ]);
}

/** Below 1 as a percentage: the number 0.5 in a cell means 50%. */
const percentCell = (percent: number | null): PlanCell =>
  percent !== null && percent > 0 && percent < 1
    ? { value: roundTo(percent / 100, 12), format: "0.##########%" }
    : cell(percent);

function questionRows({ questions }: OwnDefinition, say: Say): readonly (readonly PlanCell[])[] {
  return questions.map((question) => [
    cell(question.id),
    ...both(question.ask).map(cell),
    cell(question.answer),
    cell(question.points),
    cell(say(unitWords[question.unit])),
    cell(question.decimals),
    cell(question.tolerance),
    ...both(joined(question.hints)).map(cell),
    ...both(joined(question.choices)).map(cell),
    cell(question.help),
  ]);
}

function mistakeRows({ mistakes }: OwnDefinition): readonly (readonly PlanCell[])[] {
  return mistakes.map(({ question, name, value, credit, feedback }) => [
    cell(question),
    ...both(feedback).map(cell),
    cell(value),
    { value: credit, format: "0%" },
    cell(name),
  ]);
}
