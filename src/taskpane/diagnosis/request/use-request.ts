import { useMemo, useRef, useState } from "preact/hooks";
import type { WorkbookCells } from "../../../hosts/cells";
import type { Language } from "../../../language/localized";
import { paperRequest } from "./paper-request";
import { type Read, readRequest } from "./read-request";
import { type Request, requestOn, type TakenTable, takenFrom } from "./request";

/** What the report is to be built on: read from the workbook, or the paper's figures. */
export interface RequestState {
  readonly request: Request | null;
  readonly read: Read | null;
  readonly isPaper: boolean;
  readonly isReading: boolean;
  /** Whether the workbook did not answer the last time. */
  readonly isUnreachable: boolean;
  readonly readSelection: () => Promise<void>;
  readonly usePaper: () => void;
  readonly change: (request: Request) => void;
  /** The selected table; null when the workbook does not answer. */
  readonly take: () => Promise<TakenTable | null>;
}

/** How long a workbook may take before the pane says that it is reading, and the time of a few frames, to show it. */
const patience = 300;
const frames = 50;

/** From how many cells on reading the table itself takes a moment, in which the pane does not respond. */
const large = 20_000;

/** @param onChange called before the request changes. */
export function useRequest(
  host: Pick<WorkbookCells, "readSelection">,
  language: Language,
  onChange: () => void,
): RequestState {
  const [request, setRequest] = useState<Request | null>(null);
  const [isPaper, setPaper] = useState(false);
  const [isReading, setReading] = useState(false);
  const isTaking = useRef(false);
  const [isUnreachable, setUnreachable] = useState(false);
  const read = useMemo(() => (request === null ? null : readRequest(request, language)), [request, language]);
  const change = (next: Request) => {
    onChange();
    setRequest(next);
  };
  const take = async (): Promise<TakenTable | null> => {
    if (isTaking.current) return null;
    isTaking.current = true;
    const late = setTimeout(() => {
      setReading(true);
    }, patience);
    try {
      const { range } = await host.readSelection();
      if (range.values.length * (range.values[0]?.length ?? 0) > large) {
        setReading(true);
        await new Promise((resolve) => setTimeout(resolve, frames));
      }
      setUnreachable(false);
      return takenFrom(range);
    } catch {
      setUnreachable(true);
      return null;
    } finally {
      clearTimeout(late);
      setReading(false);
      isTaking.current = false;
    }
  };
  return {
    request,
    read,
    isPaper,
    isReading,
    isUnreachable,
    readSelection: async () => {
      const table = await take();
      if (table === null) return;
      setPaper(false);
      change(requestOn(table));
    },
    usePaper: () => {
      setUnreachable(false);
      setPaper(true);
      change(paperRequest());
    },
    change,
    take,
  };
}
