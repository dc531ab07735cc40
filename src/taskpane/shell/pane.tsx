import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import type { Destination, ViewId } from "../services/destination";
import type { Appearance, Theme } from "../services/theme";
import { watchSystemTheme } from "../services/theme";
import type { ViewProps } from "../services/view-props";
import { useLanguage, useTextsOf } from "../ui/language";
import { Welcome } from "../welcome/welcome";
import { Navigation } from "./navigation";
import { shellTexts } from "./texts";
import { ViewHolder } from "./view-holder";
import type { View } from "./views";

export interface PaneProps extends Omit<
  ViewProps,
  "appearance" | "isShown" | "destination" | "go" | "viewIds" | "onWelcome"
> {
  readonly views: readonly View[];
  /** The view to begin with; null for the first. */
  readonly firstView: ViewId | null;
  /** The theme of the host, where it has one. */
  readonly theme: Theme | null;
  readonly document: Document;
}

/** The view shown, and the last destination within each view that was ever shown. */
interface Place {
  readonly shown: ViewId;
  readonly destinations: { readonly [V in ViewId]?: Destination | null };
}

/** The frame around the views: title, navigation, language and colours of the page. */
export function Pane({ views, firstView, theme, document, ...viewProps }: PaneProps) {
  const { memory } = viewProps;
  const viewIds = useMemo(() => views.map(({ id }) => id), [views]);
  const texts = useTextsOf(shellTexts);
  const language = useLanguage();
  const [place, setPlace] = useState<Place>(() => firstPlace(views, firstView));
  const [appearance, setAppearance] = useState<Appearance>(memory.recall().appearance ?? "automatic");
  const [isNew, setNew] = useState(() => memory.recall().experience === null);
  const chosenTheme = appearance === "automatic" ? theme : appearance;
  const shown = views.find(({ id }) => id === place.shown);

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

  const changeAppearance = (next: Appearance) => {
    setAppearance(next);
    memory.remember("appearance", next);
  };
  const go = useCallback(
    (destination: Destination) => {
      if (!viewIds.includes(destination.view)) return;
      setPlace((before) => afterGoing(before, destination.view, destination));
      memory.remember("view", destination.view);
    },
    [viewIds, memory],
  );
  const show = (id: ViewId) => {
    setPlace((before) => afterGoing(before, id, before.destinations[id] ?? null));
    memory.remember("view", id);
  };

  const closeWelcome = useCallback(() => {
    memory.remember("experience", "loaded");
    setNew(false);
  }, [memory]);

  return (
    <div class="pane">
      <header class="pane-header">
        {/* The navigation says it to the eye: a line of its own would take a tenth of a small pane. */}
        <h1 class="visually-hidden">{shown?.title(texts)}</h1>
        <Navigation views={views} shown={place.shown} onShow={show} />
      </header>
      {isNew && <Welcome loader={viewProps.loader} go={go} onClose={closeWelcome} />}
      {/* All that were shown stay in the page, so that what was begun in one is still there after a look at another. */}
      {views
        .filter(({ id }) => id in place.destinations)
        .map((view) => (
          <main key={view.id} class={`view view-${view.id}`} hidden={view !== shown}>
            <ViewHolder
              view={view}
              {...viewProps}
              appearance={{ chosen: appearance, choose: changeAppearance }}
              isShown={view === shown}
              destination={place.destinations[view.id] ?? null}
              viewIds={viewIds}
              onWelcome={() => {
                setNew(true);
              }}
              go={go}
            />
          </main>
        ))}
    </div>
  );
}

function firstPlace(views: readonly View[], desired: ViewId | null): Place {
  const shown = (views.find(({ id }) => id === desired) ?? views[0])?.id ?? "functions";
  return { shown, destinations: { [shown]: null } };
}

function afterGoing({ destinations }: Place, view: ViewId, destination: Destination | null): Place {
  return { shown: view, destinations: { ...destinations, [view]: destination } };
}
