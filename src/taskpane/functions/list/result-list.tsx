import { useState } from "preact/hooks";
import type { FunctionEntry } from "../../../functions/describe/entry";
import type { FoldedGroups } from "./folded-groups";
import { GroupHead } from "./group-head";
import { ResultRow } from "./result-row";

/** Functions below a heading; null for what a search found. */
export interface ResultGroup {
  readonly title: string | null;
  /** By which it is folded; null where it cannot be. */
  readonly foldId: string | null;
  readonly members: readonly FunctionEntry[];
}

export interface ResultListProps {
  /** At least one function. */
  readonly groups: readonly ResultGroup[];
  readonly folded: FoldedGroups;
  /** The synonym by which each function was found, null where its name says it; none while nothing is searched for. */
  readonly synonyms: ReadonlyMap<string, string | null>;
  readonly onOpen: (name: string) => void;
  readonly onUse: (name: string) => void;
  /** Called with the function that the mouse points at or the keyboard has reached. */
  readonly onPoint: (entry: FunctionEntry) => void;
  /** Back to where the search is typed. */
  readonly onLeave: () => void;
}

/**
 * The functions found. One stop for the Tab key: arrows, Home, End and page keys go from one to another, and to the
 * headings that fold a group, which Left and Right fold and open.
 */
export function ResultList({ groups, folded, synonyms, onOpen, onUse, onPoint, onLeave }: ResultListProps) {
  const [reached, setReached] = useState<string | null>(null);
  const isFolded = ({ foldId }: ResultGroup) => foldId !== null && folded.isFolded(foldId);
  const keys = groups.flatMap((group) => [
    ...(group.foldId === null ? [] : [group.foldId]),
    ...(isFolded(group) ? [] : group.members.map((entry) => keyOf(group, entry))),
  ]);
  const stop = keys.find((key) => key === reached) ?? keys[0];

  const foldingOf = ({ foldId }: ResultGroup) =>
    foldId === null
      ? null
      : {
          isFolded: folded.isFolded(foldId),
          isStop: foldId === stop,
          onReach: () => {
            setReached(foldId);
          },
          onFold: (areFolded: boolean) => {
            folded.fold([foldId], areFolded);
          },
        };

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[data-name], [data-fold]")];
    const place = items.findIndex((item) => item === event.target);
    if (place < 0) return;
    if (event.key === "Escape" || (event.key === "ArrowUp" && place === 0)) onLeave();
    else {
      const next = nextPlace(event.key, place, items.length);
      if (next === null) return;
      items[next]?.focus();
    }
    event.preventDefault();
  };

  return (
    <div class="functions-results" onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <section key={group.title ?? ""} aria-label={group.title ?? undefined}>
          {group.title !== null && (
            <GroupHead title={group.title} count={group.members.length} fold={foldingOf(group)} />
          )}
          <ul role="list" hidden={isFolded(group)}>
            {(isFolded(group) ? [] : group.members).map((entry) => {
              const key = keyOf(group, entry);
              return (
                <ResultRow
                  key={key}
                  entry={entry}
                  synonym={synonyms.get(entry.name) ?? null}
                  isStop={key === stop}
                  onReach={() => {
                    setReached(key);
                    onPoint(entry);
                  }}
                  onPoint={() => {
                    onPoint(entry);
                  }}
                  onOpen={() => {
                    onOpen(entry.name);
                  }}
                  onUse={() => {
                    onUse(entry.name);
                  }}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A function may be both among the recent ones and in its family. */
const keyOf = ({ title }: ResultGroup, { name }: FunctionEntry) => `${title ?? ""}:${name}`;

/** How many results a page key moves by. */
const page = 12;

function nextPlace(key: string, place: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(place + 1, last);
    case "ArrowUp":
      return Math.max(place - 1, 0);
    case "PageDown":
      return Math.min(place + page, last);
    case "PageUp":
      return Math.max(place - page, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
