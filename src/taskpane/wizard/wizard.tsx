import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { FunctionEntry } from "../../functions/describe/entry";
import type { RangeContent } from "../../hosts/cells";
import { loadRunner } from "../formula/load-runner";
import type { WizardStart } from "../services/destination";
import type { ViewProps } from "../services/view-props";
import { useLanguage } from "../ui/language";
import { WhenLoaded } from "../ui/messages/when-loaded";
import { readAround } from "./deal/read-around";
import { beginningOf } from "./drafts";
import { NotOpen, type Opening } from "./not-open";
import type { Session } from "./session";
import { WizardForm } from "./wizard-form";
import "./wizard.css";

export interface WizardProps extends ViewProps {
  readonly entries: readonly FunctionEntry[];
  readonly start: WizardStart;
  /** Holds what was done so far over a change of language. */
  readonly savedSession: { current: Session | null };
  readonly onList: () => void;
  readonly onPage: (name: string) => void;
  /** Opens it with something else. */
  readonly onStart: (start: WizardStart) => void;
  /** Opens the page that cleans a range. */
  readonly onClean: (range: RangeContent) => void;
}

/** Puts a function into a cell, or changes a formula that is there. */
export function Wizard({ entries, start, savedSession, onList, onPage, onStart, ...props }: WizardProps) {
  const language = useLanguage();
  const { host, reportContext } = props;
  const [session, setSession] = useState<Session | null>(
    savedSession.current?.start === start ? savedSession.current : null,
  );
  const [opening, setOpening] = useState<Opening>("reading");
  const load = useCallback(() => loadRunner(language), [language]);

  const change = useCallback(
    (next: Session) => {
      savedSession.current = next;
      setSession(next);
    },
    [savedSession],
  );
  const open = useCallback(() => {
    setOpening("reading");
    const read = async () => {
      const selection = await host.readSelection();
      return { selection, around: await readAround(host, selection.range) };
    };
    read().then(
      ({ selection, around }) => {
        const { sheet, address } = selection.active;
        const beginning = beginningOf(start, entries, selection, around);
        if (beginning === null) setOpening("no call");
        else
          change({ ...beginning, start, origin: { sheet, address }, place: null, kind: "formula", withLabels: null });
      },
      () => {
        setOpening("busy");
      },
    );
  }, [host, start, entries, change]);

  const isOpen = session?.start === start;
  const wanted = useRef<WizardStart | null>(null);
  useEffect(() => {
    if (isOpen || wanted.current === start) return;
    wanted.current = start;
    open();
  }, [isOpen, start, open]);

  const entry = isOpen ? entries.find(({ name }) => name === session.name) : undefined;
  if (!isOpen || entry === undefined) {
    return <NotOpen {...{ opening, start, entries, onList, onStart }} onRetry={open} />;
  }
  return (
    <WhenLoaded load={load} reportContext={reportContext}>
      {(run) => (
        <WizardForm
          key={`${entry.name} ${session.edited?.call.start ?? ""}`}
          {...props}
          entry={entry}
          entries={entries}
          run={run}
          session={session}
          onChange={change}
          onBack={() => {
            onPage(entry.name);
          }}
        />
      )}
    </WhenLoaded>
  );
}
