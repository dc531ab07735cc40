import { useState } from "preact/hooks";
import type { Language } from "../../language/localized";
import { forgetAll } from "../services/memory";
import { appearances } from "../services/theme";
import type { ViewProps } from "../services/view-props";
import { useChoicesInWords } from "../tables/choices-panel";
import { HelpLink, OutsideLink } from "../ui/help-link";
import { useLanguage, useTextsOf } from "../ui/language";
import { Segments } from "../ui/segments";
import { Welcome } from "../welcome/welcome";
import "./settings.css";
import { settingsTexts } from "./texts";

/** Each in its own language, for a user who cannot read the present one; and so is the label. */
const languageLabel = "Language 语言";
const languages: readonly { readonly value: Language; readonly label: string; readonly lang: Language }[] = [
  { value: "en", label: "English", lang: "en" },
  { value: "zh-CN", label: "简体中文", lang: "zh-CN" },
];

/** What the user can choose for the whole pane, and information on the add-in. */
export function SettingsView({ appearance, loader, memory, go, onLanguage, reportContext }: ViewProps) {
  const texts = useTextsOf(settingsTexts);
  const language = useLanguage();
  const [isForgotten, setForgotten] = useState(false);
  const choices = useChoicesInWords(loader);
  const [beforeFormula, afterFormula] = texts.versionOfFunctions;

  const forget = () => {
    appearance.choose("automatic");
    forgetAll(memory);
    setForgotten(true);
  };

  return (
    <div class="scroll settings">
      <Segments label={languageLabel} choices={languages} chosen={language} onChoose={onLanguage} />
      <Segments
        label={texts.appearance}
        choices={appearances.map((value) => ({ value, label: texts[value] }))}
        chosen={appearance.chosen}
        onChoose={appearance.choose}
      />
      <section class="field">
        <h2 class="label">{texts.loading}</h2>
        <p>
          {choices}{" "}
          <button
            type="button"
            class="link"
            onClick={() => {
              go({ view: "tables" });
            }}
          >
            {texts.changeLoading}
          </button>
        </p>
      </section>
      <section class="card about">
        <h2>{texts.about}</h2>
        <p>{texts.what}</p>
        <Welcome loader={loader} memory={memory} go={go} />
        <p>{texts.paper}</p>
        <h3>{texts.help}</h3>
        <p>
          <HelpLink name={null}>{texts.allFunctions}</HelpLink>
        </p>
        <h3>{texts.versions}</h3>
        <p>{texts.versionOfPane(reportContext.version)}</p>
        <p>
          {beforeFormula}
          <code class="code">=JJJ.VERSION()</code>
          {afterFormula}
        </p>
        <h3>{texts.privacy}</h3>
        <p>{texts.privacyText}</p>
        <h3>{texts.licences}</h3>
        <p>{texts.licence}</p>
        <p>
          <OutsideLink file="licences.txt">{texts.notices}</OutsideLink>
        </p>
        <h3>{texts.stored}</h3>
        <p>{texts.storedText}</p>
        <p class="row">
          <button type="button" class="button" onClick={forget}>
            {texts.forget}
          </button>
          <span role="status">{isForgotten && texts.forgotten}</span>
        </p>
      </section>
    </div>
  );
}
