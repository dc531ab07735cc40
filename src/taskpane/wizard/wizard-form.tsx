import { useEffect, useMemo, useRef } from "preact/hooks";
import type { FunctionEntry } from "../../functions/describe/entry";
import { withoutTitle } from "../../functions/describe/without-title";
import type { RangeContent } from "../../hosts/cells";
import type { Side } from "../../sheets/own-table/table-cell";
import type { Runner } from "../formula/engine";
import type { Reading } from "../formula/evaluate";
import { omitted } from "../formula/expression";
import { formatCall } from "../formula/format-formula";
import { referenceText } from "../formula/reference-text";
import type { ViewProps } from "../services/view-props";
import { BackLink } from "../ui/back-link";
import { useWorkbook } from "../ui/hooks/use-workbook";
import { useTextsOf } from "../ui/language";
import { withoutHeadings } from "./arguments/findings";
import { CallSelect } from "./call-select";
import { beginningAt, expressionsOf, knownCalls, missingArguments, movedDrafts, withText } from "./drafts";
import { ArgumentFields } from "./fields/argument-fields";
import { InsertBar } from "./insert/insert-bar";
import { wholeFormula } from "./insert/insertion";
import { PlaceField } from "./insert/place-field";
import { useProposal } from "./insert/use-proposal";
import { LabelChoice } from "./labels/label-choice";
import { useLabels } from "./labels/use-labels";
import { referenceOf } from "./lines/references";
import { leaveOut, lineAddress } from "./lines/without-lines";
import { DealtLine } from "./notes/dealt-line";
import { useOrientation } from "./orientation/use-orientation";
import { NetworkPreview } from "./pictures/network-preview";
import { Preview } from "./preview";
import { useResults } from "./results/use-results";
import type { Session } from "./session";
import { wizardTexts } from "./texts";
import { useEvaluation } from "./use-evaluation";
import { useTotals } from "./use-totals";

export interface WizardFormProps extends ViewProps {
  readonly entry: FunctionEntry;
  readonly entries: readonly FunctionEntry[];
  readonly run: Runner;
  readonly session: Session;
  readonly onChange: (session: Session) => void;
  readonly onBack: () => void;
  readonly onClean: (range: RangeContent) => void;
}

const noReadings: readonly Reading[] = [];

/** The arguments, what comes of them, and the button that puts it into the sheet. */
export function WizardForm({
  entry,
  entries,
  run,
  session,
  onChange,
  onBack,
  onClean,
  host,
  isShown,
  go,
  reportContext,
}: WizardFormProps) {
  const texts = useTextsOf(wizardTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const { drafts, edited } = session;
  const calls = useMemo(() => (edited === null ? [] : knownCalls(edited.formula, entries)), [edited, entries]);
  const { selection, tick } = useWorkbook(host, isShown);
  const expressions = useMemo(() => expressionsOf(entry, drafts), [entry, drafts]);
  const missing = missingArguments(entry, expressions);
  const isReady = missing.length === 0 && expressions.every((one) => one !== null);
  const call = formatCall(
    entry.name,
    expressions.map((one) => one ?? omitted),
  );
  const evaluated = useEvaluation({ cells: host, sheet: drafts.sheet, run, text: call, tick });
  const isCurrent = evaluated?.text === call;
  const readings = isCurrent ? evaluated.evaluation.args : noReadings;
  const result = isCurrent && isReady ? evaluated.evaluation.result : null;
  const labelled = useLabels({ cells: host, entry, session, run, call, readings, result, tick });
  const { size } = labelled;
  const totals = useTotals(host, entry, readings);
  const orientations = useOrientation(host, entry, drafts, readings);
  const proposal = useProposal({ cells: host, session, readings, size, tick });
  const place = edited ?? session.place ?? proposal;
  const shown = selection?.active.sheet ?? drafts.sheet;
  const results = useResults({ cells: host, home: drafts.sheet, shown, edited, tick });

  useEffect(() => {
    heading.current?.focus();
  }, []);

  const leaveOutLines = (argument: number, side: Side, lines: readonly number[], asReference: number | null) => {
    const bodies = readings.map((reading, index) => withoutHeadings(reading, entry.args[index]?.kind ?? "labels"));
    const body = bodies[argument];
    const range = body?.kind === "read" ? body.range : null;
    const name = referenceOf(entry.name, entry.args[argument]?.name ?? "");
    const place = entry.args.findIndex((one) => one.name === name);
    const without = leaveOut(drafts, bodies, { argument, side, lines });
    const isReference = range !== null && asReference !== null && place >= 0;
    const next = isReference
      ? withText(without, place, referenceText(range.sheet, lineAddress(range, side, asReference), drafts.sheet))
      : without;
    onChange({ ...session, drafts: next });
  };
  const setText = (index: number, text: string) => {
    onChange({ ...session, drafts: withText(drafts, index, text) });
  };

  return (
    <>
      <div class="scroll wizard">
        <BackLink label={texts.back(entry.name)} onBack={onBack} />
        <h2 ref={heading} tabIndex={-1}>
          {edited === null ? (
            <>
              {entry.title} <code class="chip">JJJ.{entry.name}</code>
            </>
          ) : (
            texts.changing(referenceText(edited.sheet, edited.address, selection?.active.sheet ?? edited.sheet))
          )}
        </h2>
        <p class="introduction">{withoutTitle(entry.summary, entry.title)}</p>
        {edited !== null && calls.length > 1 && (
          <CallSelect
            calls={calls}
            chosen={edited.call}
            onChoose={(next) => {
              onChange({ ...session, ...beginningAt(next, edited) });
            }}
          />
        )}
        {edited !== null && edited.call.source !== edited.formula.slice(1).trim() && (
          <p class="hint">{texts.partOnly(edited.call.source)}</p>
        )}
        {session.dealt !== null && (
          <DealtLine
            entry={entry}
            dealt={session.dealt}
            texts={drafts.texts}
            onTexts={(next) => {
              onChange({ ...session, drafts: { ...drafts, texts: next } });
            }}
          />
        )}
        <ArgumentFields
          entry={entry}
          drafts={drafts}
          expressions={expressions}
          readings={readings}
          totals={totals}
          orientations={orientations}
          selection={selection}
          results={results}
          onText={setText}
          onLeaveOut={leaveOutLines}
          onClean={onClean}
        />
        {labelled.labels !== null && (
          <LabelChoice
            labels={labelled.labels}
            isOn={labelled.isOn}
            onChange={(withLabels) => {
              onChange({ ...session, withLabels });
            }}
          />
        )}
        {entry.name === "NETWORK" && result?.kind === "rows" && (
          <NetworkPreview cells={host} readings={readings} reportContext={reportContext} />
        )}
        <section class="stack">
          <h3>{texts.formula}</h3>
          <code class="formula">{wholeFormula(labelled.call, edited)}</code>
        </section>
        {edited === null && (
          <PlaceField
            place={place}
            home={drafts.sheet}
            active={selection?.active ?? null}
            onPlace={(next) => {
              onChange({ ...session, place: next, drafts: movedDrafts(drafts, next.sheet) });
            }}
          />
        )}
      </div>
      <InsertBar
        host={host}
        entry={entry}
        session={session}
        labelled={labelled}
        missing={missing}
        isReady={isReady}
        expressions={expressions}
        readings={readings}
        result={result}
        place={place}
        tick={tick}
        onKind={(kind) => {
          onChange({ ...session, kind });
        }}
        onPlace={(next) => {
          onChange({ ...session, place: next });
        }}
        onChanged={(formula) => {
          const changed = knownCalls(formula, entries).find(({ start }) => start === edited?.call.start);
          if (edited !== null && changed !== undefined)
            onChange({ ...session, ...beginningAt(changed, { ...edited, formula }), withLabels: null });
        }}
        onExplain={() => {
          go({ view: "explain" });
        }}
      >
        {(address) => (
          <Preview
            missing={missing}
            isReady={isReady}
            evaluation={labelled.evaluation ?? (isCurrent ? evaluated.evaluation : null)}
            address={address}
          />
        )}
      </InsertBar>
    </>
  );
}
