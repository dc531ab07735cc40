import { useRef } from "preact/hooks";
import type { ViewId } from "../services/destination";
import type { View } from "../services/view-props";
import { useTexts } from "./texts";
import { ViewIcon } from "./view-icons";

export interface NavigationProps {
  readonly views: readonly View[];
  readonly shown: ViewId;
  readonly onShow: (view: ViewId) => void;
}

/** The way from one view to another, as soon as there is a choice. Arrow keys move along it, beside Tab. */
export function Navigation({ views, shown, onShow }: NavigationProps) {
  const texts = useTexts();
  const list = useRef<HTMLUListElement>(null);
  if (views.length < 2) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const next = neighbour(
      buttons.findIndex((one) => one === event.target),
      buttons.length,
      event.key,
    );
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };

  return (
    <nav aria-label={texts.pane.views}>
      <ul ref={list} role="list" onKeyDown={onKeyDown}>
        {views.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === shown ? "page" : undefined}
              onClick={() => {
                onShow(id);
              }}
            >
              <ViewIcon view={id} />
              {label(texts)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The place in a row that a key leads to from another, round its ends; null for any other key. */
export function neighbour(from: number, count: number, key: string): number | null {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % count;
    case "ArrowLeft":
      return (from + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
