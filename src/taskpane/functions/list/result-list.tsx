import { useState } from "preact/hooks";
import type { FunctionEntry } from "../../../functions/describe/entry";
import { ResultRow } from "./result-row";

/** Functions below a heading; null for what a search found. */
export interface ResultGroup {
  readonly title: string | null;
  readonly members: readonly FunctionEntry[];
}

export interface ResultListProps {
  /** At least one function. */
  readonly groups: readonly ResultGroup[];
  /** The synonym by which each function was found, null where its name says it; none while nothing is searched for. */
  readonly synonyms: ReadonlyMap<string, string | null>;
  readonly onOpen: (name: string) => void;
  readonly onUse: (name: string) => void;
  /** Called with the function that the mouse points at or the keyboard has reached. */
  readonly onPoint: (entry: FunctionEntry) => void;
  /** Back to where the search is typed. */
  readonly onLeave: () => void;
}

/** The functions found. One stop for the Tab key: arrows, Home, End and page keys go from one to another. */
export function ResultList({ groups, synonyms, onOpen, onUse, onPoint, onLeave }: ResultListProps) {
  const [reached, setReached] = useState<string | null>(null);
  const keys = groups.flatMap((group) => group.members.map((entry) => keyOf(group, entry)));
  const stop = keys.find((key) => key === reached) ?? keys[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>("[data-name]")];
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
            <h2 class="section-head functions-family">
              {group.title} <span class="functions-count">{group.members.length}</span>
            </h2>
          )}
          <ul role="list">
            {group.members.map((entry) => {
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
