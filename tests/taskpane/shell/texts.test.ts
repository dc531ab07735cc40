import { shellTexts } from "../../../src/taskpane/shell/texts";
import { describeDictionary } from "../../support/dictionary-checks";

describeDictionary("the dictionary of the frame", shellTexts.en, shellTexts["zh-CN"]);
