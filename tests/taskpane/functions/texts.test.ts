import { functionsViewTexts } from "../../../src/taskpane/functions/texts";
import { describeDictionary } from "../../support/dictionary-checks";

describeDictionary(
  "the dictionary of the functions view",
  functionsViewTexts.en,
  functionsViewTexts["zh-CN"],
  {
    searchHint: [[60]],
    found: [[1], [59]],
    alsoCalled: [["B2"]],
    useNamed: [["B2"]],
    moreExamples: [[1], [2]],
    changeActive: [["B2"]],
    cleanSelection: [["B2"]],
    tryExample: [["B2"]],
  },
  /\bgini\b|\bzipf\b|\bduncan\b/g,
);
