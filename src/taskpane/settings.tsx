import type { Language } from "../locales/localized";
import { useLanguage, useTexts } from "./texts";
import { appearances, type Appearance } from "./theme";

export interface SettingsProps {
  readonly version: string;
  readonly appearance: Appearance;
  readonly onAppearance: (appearance: Appearance) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Each in its own language, for one who cannot read the present one. */
const languageNames: { readonly [L in Language]: string } = { en: "English", "zh-CN": "中文" };

/** The foot of the pane. */
export function Settings({ version, appearance, onAppearance, onLanguage }: SettingsProps) {
  const texts = useTexts().pane;
  const language = useLanguage();
  return (
    <footer class="settings">
      <select
        aria-label="Language 语言"
        value={language}
        onChange={(event) => {
          onLanguage(event.currentTarget.value as Language);
        }}
      >
        {(Object.keys(languageNames) as Language[]).map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
      <label>
        <span>{texts.appearance}</span>
        <select
          value={appearance}
          onChange={(event) => {
            onAppearance(event.currentTarget.value as Appearance);
          }}
        >
          {appearances.map((one) => (
            <option key={one} value={one}>
              {texts[one]}
            </option>
          ))}
        </select>
      </label>
      <span class="version">JJJ {version}</span>
    </footer>
  );
}
