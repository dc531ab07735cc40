import type { ViewId } from "./destination";
import { useTexts } from "./texts";
import type { View } from "./view";

export interface NavigationProps {
  readonly views: readonly View[];
  readonly shown: ViewId;
  readonly onShow: (view: ViewId) => void;
}

/** The way from one view to another, as soon as there is a choice. */
export function Navigation({ views, shown, onShow }: NavigationProps) {
  const texts = useTexts();
  if (views.length < 2) return null;
  return (
    <nav aria-label={texts.pane.views}>
      <ul>
        {views.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === shown ? "page" : undefined}
              onClick={() => {
                onShow(id);
              }}
            >
              {label(texts)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
