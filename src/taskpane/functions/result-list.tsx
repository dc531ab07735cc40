import { useState } from "preact/hooks";
import type { FunctionEntry } from "../../functions/describe/entry";

export interface ResultListProps {
  /** At least one. */
  readonly found: readonly FunctionEntry[];
  /** Whether each family has its heading. */
  readonly isGrouped: boolean;
  readonly onOpen: (name: string) => void;
  /** Back to where the search is typed. */
  readonly onLeave: () => void;
}

/** The functions found. One stop for the Tab key: arrows, Home, End and page keys go from one to another. */
export function ResultList({ found, isGrouped, onOpen, onLeave }: ResultListProps) {
  const [reached, setReached] = useState<string | null>(null);
  const stop = found.find(({ name }) => name === reached) ?? found[0];
  const groups = isGrouped ? byFamily(found) : [{ title: null, members: found }];

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
    <div class="stack" onKeyDown={onKeyDown}>
      {groups.map(({ title, members }) => (
        <section key={title ?? ""} aria-label={title ?? undefined}>
          {title !== null && <h2 class="functions-family">{title}</h2>}
          <ul class="list functions-results" role="list">
            {members.map(({ name, summary }) => (
              <li key={name}>
                <button
                  type="button"
                  class="item"
                  data-name={name}
                  tabIndex={name === stop?.name ? 0 : -1}
                  onFocus={() => {
                    setReached(name);
                  }}
                  onClick={() => {
                    onOpen(name);
                  }}
                >
                  <strong>{name}</strong>
                  <span class="small">{summary}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface Group {
  readonly title: string;
  readonly members: readonly FunctionEntry[];
}

function byFamily(found: readonly FunctionEntry[]): readonly Group[] {
  const titles = [...new Set(found.map(({ familyTitle }) => familyTitle))];
  return titles.map((title) => ({ title, members: found.filter(({ familyTitle }) => familyTitle === title) }));
}

/** How many results a page key moves by. */
const page = 6;

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
