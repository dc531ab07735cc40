import { useEffect, useState } from "preact/hooks";
import type { RangeContent, WorkbookCells } from "../../../hosts/cells";
import type { Reading } from "../../formula/evaluate";
import type { Place } from "../../formula/reference-text";
import type { ResultSize } from "../result-size";
import type { Session } from "../session";
import { findPlace } from "./find-place";

export interface ProposalRequest {
  readonly cells: WorkbookCells;
  readonly session: Session;
  readonly readings: readonly Reading[];
  readonly size: ResultSize;
  readonly tick: number;
}

/** A place for the result that covers nothing, as long as the user has not chosen one. */
export function useProposal({ cells, session, readings, size, tick }: ProposalRequest): Place {
  const { origin, place, edited } = session;
  const { rows, columns, headings, labels } = size;
  const [proposal, setProposal] = useState<Place>(origin);
  const sources = sourcesOf(readings);
  const key = sources.map(({ sheet, address }) => `${sheet}!${address}`).join();
  useEffect(() => {
    if (place !== null || edited !== null) return;
    let isWanted = true;
    findPlace({ start: origin, sources, rows, columns, headings, labels }, cells).then(
      (found) => {
        if (isWanted) setProposal((before) => (isSame(before, found) ? before : found));
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
    // The sources are new objects each time: `key` changes when they do.
  }, [cells, origin, place, edited, key, rows, columns, headings, labels, tick]);
  return proposal;
}

/** The ranges that a call reads. */
export function sourcesOf(readings: readonly Reading[]): readonly RangeContent[] {
  return readings.flatMap((one) => {
    if (one.kind !== "read") return [];
    const { range, inner, parts = [] } = one;
    return [...(range === null ? [] : [range]), ...sourcesOf(inner?.args ?? []), ...sourcesOf(parts)];
  });
}

const isSame = (a: Place, b: Place) => a.sheet === b.sheet && a.address === b.address;
