import { functionsViewTexts } from "../../../src/taskpane/functions/texts";
import { describeDictionary } from "../../support/dictionary-checks";

describeDictionary(
  "the dictionary of the functions view",
  functionsViewTexts.en,
  functionsViewTexts["zh-CN"],
  { found: [[1], [59]], changeActive: [["B2"]], cleanSelection: [["B2"]], tryExample: [["B2"]] },
  /\bgini\b/g,
);
