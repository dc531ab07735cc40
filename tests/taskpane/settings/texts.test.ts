import { settingsTexts } from "../../../src/taskpane/settings/texts";
import { describeDictionary } from "../../support/dictionary-checks";

describeDictionary(
  "the dictionary of the settings",
  settingsTexts.en,
  settingsTexts["zh-CN"],
  { versionOfPane: [["0.1.0"]] },
  /\b(MIT|Jing-Jin-Ji)\b/g,
);
