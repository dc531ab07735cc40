import type { ArgumentEntry } from "../../../functions/describe/entry";
import { isCellError, type RangeContent } from "../../../hosts/cells";
import { hasFiguresAsText } from "../../../sheets/own-table/cleaning/clean-table";
import type { CellRows } from "../../formula/engine";
import type { Reading } from "../../formula/evaluate";
import type { Expression } from "../../formula/expression";
import { formatConstant } from "../../formula/format-formula";
import { obstacleText } from "../../formula/obstacle";
import { referenceText } from "../../formula/reference-text";
import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";
import type { WizardTexts } from "../texts.types";
import { findingsOf } from "./findings";

export interface ArgumentStatusProps {
  readonly argument: ArgumentEntry;
  readonly home: string;
  readonly expression: Expression;
  readonly reading: Reading | null;
  readonly onText: (text: string) => void;
  readonly onClean: (range: RangeContent) => void;
}

/** How many values are shown before the rest is cut off. */
const most = 4;

/** Where an argument is, its shape and its first values, and what may be wrong with it. */
export function ArgumentStatus({ argument, home, expression, reading, onText, onClean }: ArgumentStatusProps) {
  const texts = useTextsOf(wizardTexts);
  const language = useLanguage();
  if (reading === null || reading.kind === "omitted") return null;
  if (reading.kind === "unreadable")
    return <Unreadable argument={argument} expression={expression} reading={reading} onText={onText} />;
  const { rows, range } = reading;
  const height = range?.rows ?? rows.length;
  const width = range?.columns ?? rows[0]?.length ?? 1;
  const where = range === null ? originOf(expression, texts) : referenceText(range.sheet, range.address, "");
  const shape = height * width === 1 ? texts.oneValue : texts.read(height, width);
  return (
    <>
      <p class="hint wizard-read">
        {where} · {shape} · {firstValues(rows, (value) => formatNumber(value, language), texts.more)}
      </p>
      <Warnings argument={argument} home={home} reading={reading} onText={onText} onClean={onClean} />
    </>
  );
}

function originOf(expression: Expression, texts: WizardTexts): string {
  if (expression.kind === "call") return texts.calculated(`JJJ.${expression.call.name}`);
  return expression.kind === "arranged" ? texts.together : texts.constants;
}

function firstValues(rows: CellRows, format: (value: number) => string, more: string): string {
  const first = rows
    .flat()
    .slice(0, most)
    .map((value) => {
      if (typeof value === "number") return format(value);
      if (value === null || value === "") return "–";
      return isCellError(value) ? value.code : String(value);
    });
  return [...first, ...(rows.length * (rows[0]?.length ?? 0) > most ? [more] : [])].join(" ");
}

type UnreadableProps = Pick<ArgumentStatusProps, "argument" | "expression" | "onText"> & {
  readonly reading: Extract<Reading, { kind: "unreadable" }>;
};

function Unreadable({ argument, expression, reading: { obstacle }, onText }: UnreadableProps) {
  const texts = useTextsOf(wizardTexts);
  const isName = obstacle.kind === "reference" && expression.kind === "reference";
  return (
    <>
      <p class="warning">{obstacleText(obstacle, texts.obstacles)}</p>
      {isName && argument.kind === "labels" && (
        <p>
          <button
            type="button"
            class="button button-small"
            onClick={() => {
              onText(formatConstant(expression.text));
            }}
          >
            {texts.asText(expression.text)}
          </button>
        </p>
      )}
    </>
  );
}

type WarningsProps = Pick<ArgumentStatusProps, "argument" | "home" | "onText" | "onClean"> & {
  readonly reading: Extract<Reading, { kind: "read" }>;
};

function Warnings({ argument, home, reading, onText, onClean }: WarningsProps) {
  const texts = useTextsOf(wizardTexts);
  const found = findingsOf(reading, argument.kind);
  const { headers, errors, blanks, isSeveral } = found;
  const { range } = reading;
  const canClean = range !== null && found.texts !== null && hasFiguresAsText(range.values);
  const says = [
    ...(isSeveral ? [texts.severalCells] : []),
    // Headers explain the text that they are.
    ...(found.texts !== null && headers === null
      ? [texts.textCells(found.texts.count, found.texts.place ?? argument.name, found.texts.text)]
      : []),
    ...(errors === null ? [] : [texts.errorCells(errors.count, errors.place ?? argument.name, errors.text)]),
    ...(blanks > 0 ? [texts.blankCells(blanks)] : []),
  ];
  return (
    <>
      {headers !== null && range !== null && (
        <div class="wizard-headers">
          <p class="warning">
            {headers.hasRow && headers.hasColumn
              ? texts.headers.both
              : headers.hasRow
                ? texts.headers.row
                : texts.headers.column}
          </p>
          <button
            type="button"
            class="button button-small"
            onClick={() => {
              onText(referenceText(range.sheet, headers.address, home));
            }}
          >
            {texts.withoutHeaders(headers.address)}
          </button>
        </div>
      )}
      {says.map((text) => (
        <p key={text} class="warning">
          {text}
        </p>
      ))}
      {canClean && (
        <p>
          <button
            type="button"
            class="button button-small"
            onClick={() => {
              onClean(range);
            }}
          >
            {texts.clean(range.address)}
          </button>
        </p>
      )}
    </>
  );
}
