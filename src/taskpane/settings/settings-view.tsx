import { useState } from "preact/hooks";
import type { Language } from "../../language/localized";
import { HowToCite } from "../cite/how-to-cite";
import { forgetAll } from "../services/memory";
import { appearances } from "../services/theme";
import type { ViewProps } from "../services/view-props";
import { useChoicesInWords } from "../tables/choices-panel";
import { Segments } from "../ui/fields/segments";
import { HelpLink, OutsideLink } from "../ui/help-link";
import { useLanguage, useTextsOf } from "../ui/language";
import "./settings.css";
import { settingsTexts } from "./texts";

/** Each in its own language, for a user who cannot read the present one; and so is the label. */
const languageLabel = "Language 语言";
const languages: readonly { readonly value: Language; readonly label: string; readonly lang: Language }[] = [
  { value: "en", label: "English", lang: "en" },
  { value: "zh-CN", label: "简体中文", lang: "zh-CN" },
];

/** What the user can choose for the whole pane, and information on the add-in. */
export function SettingsView({ appearance, loader, memory, go, onLanguage, onWelcome, reportContext }: ViewProps) {
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
      <h2 class="section-head">{texts.about}</h2>
      <p>{texts.what}</p>
      <dl class="about">
        <div>
          <dt>{texts.help}</dt>
          <dd>
            <p>
              <HelpLink name={null}>{texts.allFunctions}</HelpLink>
            </p>
            <p>
              <button type="button" class="link" onClick={onWelcome}>
                {texts.firstSteps}
              </button>
            </p>
          </dd>
        </div>
        <div>
          <dt>{texts.paper}</dt>
          <dd>
            <p>{texts.paperText}</p>
            <HowToCite name={null} reportContext={reportContext} />
          </dd>
        </div>
        <div>
          <dt>{texts.versions}</dt>
          <dd>
            <p>{texts.versionOfPane(reportContext.version)}</p>
            <p>
              {beforeFormula}
              <code class="code">=JJJ.VERSION()</code>
              {afterFormula}
            </p>
          </dd>
        </div>
        <div>
          <dt>{texts.privacy}</dt>
          <dd>{texts.privacyText}</dd>
        </div>
        <div>
          <dt>{texts.licences}</dt>
          <dd>
            <p>{texts.licence}</p>
            <p>
              <OutsideLink file="licences.txt">{texts.notices}</OutsideLink>
            </p>
          </dd>
        </div>
        <div>
          <dt>{texts.stored}</dt>
          <dd>
            <p>{texts.storedText}</p>
            <p class="row">
              <button type="button" class="button button-small" onClick={forget}>
                {texts.forget}
              </button>
              <span role="status">{isForgotten && texts.forgotten}</span>
            </p>
          </dd>
        </div>
      </dl>
    </div>
  );
}
