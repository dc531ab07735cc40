import { useRef } from "preact/hooks";
import type { ViewId } from "../services/destination";
import { neighbour } from "../ui/arrow-keys";
import { useTextsOf } from "../ui/language";
import { shellTexts } from "./texts";
import { ViewIcon } from "./view-icons";
import type { View } from "./views";

export interface NavigationProps {
  readonly views: readonly View[];
  readonly shown: ViewId;
  readonly onShow: (view: ViewId) => void;
}

/** The navigation between views, shown if there is more than one. Arrow keys move along it, besides Tab. */
export function Navigation({ views, shown, onShow }: NavigationProps) {
  const texts = useTextsOf(shellTexts);
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
    <nav aria-label={texts.navigation}>
      <ul ref={list} role="list" onKeyDown={onKeyDown}>
        {views.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              data-label={label(texts)}
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
