import { useEffect, useState } from "preact/hooks";
import type { ViewProps } from "../services/view-props";
import { useStore } from "../ui/hooks/use-store";
import { Icon } from "../ui/icons";
import { useLanguage, useTextsOf } from "../ui/language";
import { messageTexts } from "../ui/messages/texts";
import { welcomeTexts } from "./texts";

export type WelcomeProps = Pick<ViewProps, "loader" | "memory" | "go">;

/** For a newcomer, above any view, until a table is loaded or the card is closed. */
export function WelcomeOnce(props: WelcomeProps) {
  const { loader, memory } = props;
  const texts = useTextsOf(messageTexts);
  const [isNew, setNew] = useState(() => memory.recall().experience === null);
  const isLoaded = useStore(loader.state).phase === "written";

  const step = () => {
    memory.remember("experience", "loaded");
    setNew(false);
  };
  useEffect(() => {
    if (isLoaded) step();
  }, [isLoaded]);

  return !isNew ? null : (
    <div class="welcome">
      <Welcome {...props} onCompute={step} />
      <button type="button" class="close" aria-label={texts.close} onClick={step}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** The quotients of three regions and three sectors, with figures that are always there. */
const firstFormula = '=JJJ.LOCQ(JJJ.DATA({"Beijing";"Tianjin";"Hebei"},{"primary","secondary","tertiary"},2013))';

/** What the add-in is, and two actions that succeed: an indicator in the wizard, and a table in the view of tables. */
export function Welcome({ loader, go, onCompute }: WelcomeProps & { readonly onCompute?: () => void }) {
  const texts = useTextsOf(welcomeTexts);
  const language = useLanguage();
  const isBusy = useStore(loader.state).phase === "writing";
  return (
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
            onCompute?.();
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
  );
}
