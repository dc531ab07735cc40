import { useEffect, useRef } from "preact/hooks";
import type { ViewProps } from "../services/view-props";
import { useStore } from "../ui/hooks/use-store";
import { Icon } from "../ui/icons";
import { useLanguage, useTextsOf } from "../ui/language";
import { messageTexts } from "../ui/messages/texts";
import { welcomeTexts } from "./texts";

/** The quotients of three regions and three sectors, with figures that are always there. */
const firstFormula = '=JJJ.LOCQ(JJJ.DATA({"Beijing";"Tianjin";"Hebei"},{"primary","secondary","tertiary"},2013))';

export interface WelcomeProps extends Pick<ViewProps, "loader" | "go"> {
  readonly onClose: () => void;
}

/**
 * For a newcomer, above any view, until a table is loaded or the card is closed: what the add-in is, and two actions that
 * succeed, an indicator in the wizard and a table in the view of tables.
 */
export function Welcome({ loader, go, onClose }: WelcomeProps) {
  const texts = useTextsOf(welcomeTexts);
  const { close } = useTextsOf(messageTexts);
  const language = useLanguage();
  const { phase } = useStore(loader.state);
  const isBusy = phase === "writing";

  // Asked for: what was loaded before does not close it.
  const loadedBefore = useRef(phase === "written");
  useEffect(() => {
    if (phase !== "written") loadedBefore.current = false;
    else if (!loadedBefore.current) onClose();
  }, [phase, onClose]);

  return (
    <div class="welcome">
      <section>
        <p>
          <strong>{texts.title}</strong> {texts.text}
        </p>
        <p class="row">
          <button
            type="button"
            class="button button-small"
            onClick={() => {
              go({ view: "functions", wizard: { kind: "new", name: "LOCQ", formula: firstFormula } });
              onClose();
            }}
          >
            {texts.compute}
          </button>
          <button
            type="button"
            class="link small"
            aria-disabled={isBusy}
            onClick={() => {
              if (isBusy) return;
              void loader.load(["table-4"], language);
              go({ view: "tables" });
            }}
          >
            {texts.load}
          </button>
        </p>
      </section>
      <button type="button" class="close" aria-label={close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
