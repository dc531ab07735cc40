import { welcomeTexts } from "../../../src/taskpane/welcome/texts";
import { describeDictionary } from "../../support/dictionary-checks";

describeDictionary("the dictionary of the welcome", welcomeTexts.en, welcomeTexts["zh-CN"]);
