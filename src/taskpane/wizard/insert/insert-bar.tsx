import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { FunctionEntry } from "../../../functions/describe/entry";
import { findFunction } from "../../../functions/find-function";
import type { EntryOutcome } from "../../../hosts/cells";
import { WriteError, type WorkbookHost } from "../../../hosts/host";
import type { RunResult } from "../../formula/engine";
import type { Reading } from "../../formula/evaluate";
import type { Expression } from "../../formula/expression";
import { type Place, referenceText } from "../../formula/reference-text";
import { BusyButton } from "../../ui/busy-button";
import { Segments } from "../../ui/fields/segments";
import { useTextsOf } from "../../ui/language";
import { excelOnlyCells } from "../excel-only/cells";
import { DrawButton } from "../pictures/draw-button";
import type { Drawable } from "../pictures/drawable";
import { drawableOf } from "../pictures/picture-of";
import type { InsertionKind, Session } from "../session";
import { wizardTexts } from "../texts";
import { cellFormats, wordsOf } from "./cell-formats";
import { coversSources, findFreePlace } from "./find-place";
import { InsertOutcome, type Outcome } from "./insert-outcome";
import { insert, inside, sizeOf, valueCells, wholeFormula } from "./insertion";
import type { Labelled } from "./labelled";
import { NeededLink } from "./needed-link";
import { isThere, useInserted } from "./use-inserted";
import { sourcesOf } from "./use-proposal";

export interface InsertBarProps {
  readonly host: WorkbookHost;
  readonly entry: FunctionEntry;
  readonly session: Session;
  /** What is inserted, with labels or without. */
  readonly labelled: Labelled;
  /** The arguments that must still be filled in. */
  readonly missing: readonly string[];
  readonly isReady: boolean;
  readonly expressions: readonly (Expression | null)[];
  readonly readings: readonly Reading[];
  /** Of the call without labels. */
  readonly result: RunResult | null;
  readonly place: Place;
  /** Another number after each change of the workbook. */
  readonly tick: number;
  readonly onKind: (kind: InsertionKind) => void;
  readonly onPlace: (place: Place) => void;
  /** After a formula that was there has been changed, with what it is now. */
  readonly onChanged: (formula: string) => void;
  /** Opens the explanation of the selected cell. */
  readonly onExplain: () => void;
  /** The result, above the button, which begins or would begin at an address. */
  readonly children: (address: string) => ComponentChildren;
}

/** The button that writes into the sheet, and the outcome. */
export function InsertBar(props: InsertBarProps) {
  const {
    host,
    entry,
    session,
    labelled,
    missing,
    isReady,
    expressions,
    readings,
    result,
    place,
    tick,
    onKind,
    onPlace,
    onChanged,
  } = props;
  const texts = useTextsOf(wizardTexts);
  const bar = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [drawable, setDrawable] = useState<Drawable | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [inserted, setInserted] = useInserted(host, tick);
  const { edited, drafts, origin } = session;
  const { call, size } = labelled;
  const sources = sourcesOf(readings);
  const excelOnly =
    edited === null && result?.kind === "rows"
      ? excelOnlyCells({ name: entry.name, args: entry.args, readings, home: place.sheet, size: sizeOf(result) })
      : null;
  const kinds: readonly InsertionKind[] = [
    "formula",
    ...(edited === null && result?.kind === "rows" ? (["values"] as const) : []),
    ...(excelOnly === null ? [] : (["excelOnly"] as const)),
  ];
  const kind = kinds.includes(session.kind) ? session.kind : "formula";
  const isAwaited = labelled.isOn && labelled.result === null && result?.kind === "rows";
  const isCircular = coversSources(place, { sources, ...size });
  const shownPlace = referenceText(place.sheet, place.address, drafts.sheet);

  const isDone = isThere(inserted, `${call} ${kind}`, session.place);

  // The outcome of the last attempt does not apply to another formula or place.
  const attempt = `${call} ${kind} ${shownPlace}`;
  const lastAttempt = useRef(attempt);
  useEffect(() => {
    if (lastAttempt.current !== attempt) setOutcome((before) => (before?.kind === "entered" ? before : null));
    lastAttempt.current = attempt;
  }, [attempt]);

  const contents = () => {
    const values = labelled.result?.kind === "rows" ? valueCells(labelled.result.rows) : null;
    if (kind === "values" && values !== null) return values;
    if (kind === "excelOnly" && excelOnly !== null && values !== null) return inside(values, excelOnly);
    return [[{ formula: wholeFormula(call, edited) }]];
  };
  /** A formula that was there keeps the formats that the user has given its cells. */
  const formats = () => {
    const form = findFunction(entry.name)?.result;
    if (edited !== null || form === undefined || result?.kind !== "rows") return null;
    const own = cellFormats(form, wordsOf(entry.args, readings), result.rows, readings);
    const around = Array.from({ length: size.rows }, () => Array.from({ length: size.columns }, () => null));
    return inside<string | null>(around, own);
  };
  const picture = () => {
    const form = findFunction(entry.name)?.result;
    if (form === undefined || labelled.result?.kind !== "rows") return null;
    const { rows } = labelled.result;
    return drawableOf({
      form,
      words: wordsOf(entry.args, readings),
      readings,
      rows,
      place,
      size,
      texts: texts.pictures,
    });
  };
  const tryInsert = async (mayReplace: boolean) => {
    setBusy(true);
    try {
      const isEdit = edited !== null;
      const cells = contents();
      const entered: EntryOutcome = await insert(host, { place, cells, formats: formats(), size, isEdit, mayReplace });
      setOutcome(entered);
      if (entered.kind === "entered") {
        setDrawable(edited === null ? picture() : null);
        setInserted({ ...place, what: `${call} ${kind}`, shown: shownPlace });
        if (edited !== null) onChanged(wholeFormula(call, edited));
      }
    } catch (error) {
      const reason = error instanceof WriteError ? error.failure : "host";
      setOutcome({ kind: "failed", reason: reason === "protected" || reason === "editing" ? reason : "host" });
    }
    setBusy(false);
  };
  const findFree = () => {
    findFreePlace({ start: { ...origin, sheet: place.sheet }, sources, ...size }, host).then(
      (free) => {
        onPlace(free);
        button.current?.focus();
      },
      () => {
        setOutcome({ kind: "failed", reason: "host" });
      },
    );
  };

  const explain = () => {
    const { sheet, address } = session.place ?? inserted ?? place;
    host.select(sheet, address).then(props.onExplain, () => undefined);
  };

  const doneAt = isDone ? (session.place === null ? inserted.shown : shownPlace) : "";
  const label = isDone
    ? (edited === null ? texts.inserted : texts.changed)(doneAt)
    : (edited === null ? texts.insert : texts.change)(shownPlace);

  return (
    <div class="foot wizard-foot" ref={bar}>
      {props.children(isDone ? (session.place ?? inserted).address : place.address)}
      <InsertOutcome
        outcome={outcome}
        canMove={edited === null}
        onShow={(sheet, address) => host.select(sheet, address)}
        onReplace={() => void tryInsert(true)}
        onFindFree={findFree}
        onClose={() => {
          setOutcome(null);
          button.current?.focus();
        }}
      >
        {isDone && (
          <button type="button" class="button button-small button-primary" onClick={explain}>
            {texts.explain}
          </button>
        )}
        {drawable !== null && <DrawButton key={JSON.stringify(drawable)} cells={host} drawable={drawable} />}
      </InsertOutcome>
      {isCircular && edited === null && (
        <p class="row">
          <span class="warning">{texts.coversSources}</span>
          <button type="button" class="button button-small" onClick={findFree}>
            {texts.placeRight}
          </button>
        </p>
      )}
      {kinds.length > 1 && (
        <Segments
          label={texts.kind}
          isLabelHidden
          choices={kinds.map((value) => ({ value, label: texts.kinds[value] }))}
          chosen={kind}
          onChoose={onKind}
          hint={texts.kindHints[kind]}
        />
      )}
      <p class="row">
        <BusyButton
          label={label}
          isPrimary={!isDone}
          isBusy={isBusy || isDone || !isReady || expressions.includes(null) || isCircular || isAwaited}
          buttonRef={button}
          describedBy="wizard-not-ready"
          onPress={() => void tryInsert(false)}
        />
        <span class="hint" id="wizard-not-ready">
          {!isReady && <NeededLink entry={entry} expressions={expressions} missing={missing} />}
        </span>
      </p>
    </div>
  );
}
