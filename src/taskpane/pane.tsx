import { useEffect, useState } from "preact/hooks";
import type { Language } from "../locales/localized";
import { Settings } from "./settings";
import { useLanguage, useTexts } from "./texts";
import type { Appearance, Theme } from "./theme";
import { watchSystemTheme } from "./theme";
import type { View, ViewProps } from "./view";

export interface PaneProps extends ViewProps {
  readonly views: readonly View[];
  /** The theme of the host, where it has one. */
  readonly theme: Theme | null;
  readonly document: Document;
  readonly version: string;
  readonly onLanguage: (language: Language) => void;
}

/** The frame around the views: title, navigation, settings, language and colours of the page. */
export function Pane({ views, theme, document, version, onLanguage, ...viewProps }: PaneProps) {
  const texts = useTexts();
  const language = useLanguage();
  const [shown, show] = useState(views[0]);
  const [appearance, setAppearance] = useState<Appearance>(viewProps.memory.recall().appearance ?? "automatic");
  const chosenTheme = appearance === "automatic" ? theme : appearance;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [document, language]);

  useEffect(() => {
    const use = (one: Theme) => {
      document.documentElement.dataset["theme"] = one;
    };
    if (chosenTheme !== null) {
      use(chosenTheme);
      return;
    }
    return document.defaultView === null ? undefined : watchSystemTheme(document.defaultView, use);
  }, [document, chosenTheme]);

  const changeAppearance = (wished: Appearance) => {
    setAppearance(wished);
    viewProps.memory.keep("appearance", wished);
  };

  return (
    <div class="pane">
      <header class="head">
        <h1>{shown?.title(texts)}</h1>
        {views.length > 1 && (
          <nav aria-label={texts.pane.views}>
            <ul>
              {views.map((view) => (
                <li key={view.id}>
                  <button
                    type="button"
                    aria-current={view === shown ? "page" : undefined}
                    onClick={() => {
                      show(view);
                    }}
                  >
                    {view.title(texts)}
                  </button>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {/* All stay in the page, so that what was begun in one is still there after a look at another. */}
      {views.map((view) => (
        <main key={view.id} class="view" hidden={view !== shown}>
          <view.Content {...viewProps} />
        </main>
      ))}
      <Settings version={version} appearance={appearance} onAppearance={changeAppearance} onLanguage={onLanguage} />
    </div>
  );
}
