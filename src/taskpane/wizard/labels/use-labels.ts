import { useEffect, useMemo, useState } from "preact/hooks";
import type { FunctionEntry } from "../../../functions/describe/entry";
import { findFunction } from "../../../functions/find-function";
import type { RangeContent, WorkbookCells } from "../../../hosts/cells";
import type { Runner, RunResult } from "../../formula/engine";
import type { Reading } from "../../formula/evaluate";
import { labelledCall } from "../../formula/labelled-call";
import { parseFormula } from "../../formula/parse-formula";
import { wordsOf } from "../insert/cell-formats";
import { headingsOf, placedSize } from "../insert/insertion";
import type { Labelled } from "../insert/labelled";
import { sourcesOf } from "../insert/use-proposal";
import type { Session } from "../session";
import { useEvaluation } from "../use-evaluation";
import { findHeadings, type Headed } from "./headings";
import { labelsFor } from "./labels-for";

export interface LabelsRequest {
  readonly cells: WorkbookCells;
  readonly entry: FunctionEntry;
  readonly session: Session;
  readonly run: Runner;
  /** The call without labels, what it reads, and its result. */
  readonly call: string;
  readonly readings: readonly Reading[];
  readonly result: RunResult | null;
  readonly tick: number;
}

/** Offers names of rows and columns for a result, from the headings of the data that it is computed from. */
export function useLabels({ cells, entry, session, run, call, readings, result, tick }: LabelsRequest): Labelled {
  const { drafts, edited } = session;
  const data = useHeadings(cells, rangesOf(entry, readings, call), tick);
  const found = useMemo(() => {
    const form = findFunction(entry.name)?.result;
    if (form === undefined || result?.kind !== "rows") return null;
    const words = wordsOf(entry.args, readings);
    return labelsFor({ form, words, data, result: result.rows, headings: headingsOf(result), home: drafts.sheet });
  }, [entry, readings, result, data, drafts.sheet]);
  const isAsOpened = edited !== null && edited.texts.join() === drafts.texts.join();
  const labels = isAsOpened ? (session.labels ?? found) : (found ?? session.labels);
  const isOn = labels !== null && (session.withLabels ?? (edited === null || session.labels !== null));
  const whole = isOn ? labelledCall(call, labels) : null;
  const evaluated = useEvaluation({ cells, sheet: drafts.sheet, run, text: whole, tick });
  const evaluation = whole !== null && evaluated?.text === whole ? evaluated.evaluation : null;
  const shown = evaluation?.result ?? null;
  const size = placedSize(result);
  if (whole === null) return { labels, isOn, call, evaluation: null, result, size };
  const outer = placedSize(shown);
  return {
    labels,
    isOn,
    call: whole,
    evaluation,
    result: shown,
    size:
      shown?.kind === "rows"
        ? { ...outer, headings: outer.rows - size.rows + size.headings, labels: outer.columns - size.columns }
        : outer,
  };
}

/** A range of numbers that a call reads, and whether with its rows as columns. */
interface ReadRange {
  readonly range: RangeContent;
  readonly isTurned: boolean;
}

function rangesOf({ args }: FunctionEntry, readings: readonly Reading[], call: string): readonly ReadRange[] {
  const expressions = parseFormula(`=${call}`)?.whole?.args ?? [];
  return readings.flatMap((reading, place) => {
    const kind = args[place]?.kind;
    if (kind !== "range" && kind !== "range-or-choice") return [];
    const expression = expressions[place];
    const isTurned = expression?.kind === "arranged" && expression.how === "TRANSPOSE";
    return sourcesOf([reading]).map((range) => ({ range, isTurned }));
  });
}

/** The names of a table whose rows are read as columns. */
const turned = ({ sheet, rows, columns, left, above }: Headed): Headed => ({
  sheet,
  rows: columns,
  columns: rows,
  left: above,
  above: left,
});

const nothing: readonly Headed[] = [];

function useHeadings(cells: WorkbookCells, ranges: readonly ReadRange[], tick: number): readonly Headed[] {
  const key = ranges.map(({ range, isTurned }) => `${range.sheet}!${range.address} ${String(isTurned)}`).join();
  const [found, setFound] = useState<{ readonly key: string; readonly data: readonly Headed[] }>({ key: "", data: [] });
  useEffect(() => {
    let isWanted = true;
    const asked = ranges.map(async ({ range, isTurned }) => {
      const headed = await findHeadings(range, cells);
      return isTurned ? turned(headed) : headed;
    });
    Promise.all(asked).then(
      (data) => {
        if (isWanted) setFound((before) => (isSame(before, { key, data }) ? before : { key, data }));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
    // The ranges are new objects each time: `key` changes when they do.
  }, [cells, key, tick]);
  return found.key === key ? found.data : nothing;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
