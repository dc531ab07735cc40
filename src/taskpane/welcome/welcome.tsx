import { useEffect, useState } from "preact/hooks";
import type { ViewProps } from "../services/view-props";
import { BusyButton } from "../ui/busy-button";
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
      <Welcome {...props} />
      <button type="button" class="close" aria-label={texts.close} onClick={step}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** What the add-in is, and one action that succeeds; its outcome is shown in the view of tables. */
export function Welcome({ loader, go }: WelcomeProps) {
  const texts = useTextsOf(welcomeTexts);
  const language = useLanguage();
  const isBusy = useStore(loader.state).phase === "writing";
  return (
    <section>
      <p>
        <strong>{texts.title}</strong> {texts.text}
      </p>
      <BusyButton
        label={texts.action}
        isBusy={isBusy}
        isSmall
        onPress={() => {
          void loader.load(["table-4"], language);
          go({ view: "tables" });
        }}
      />
    </section>
  );
}
