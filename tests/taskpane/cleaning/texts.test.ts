import { cleaningTexts } from "../../../src/taskpane/cleaning/texts";
import { describeDictionary } from "../../support/dictionary-checks";

const counts = [
  [1, 0],
  [0, 1],
  [2, 3],
];

/** Without what is the same in every language: figures and signs. */
function said(texts: (typeof cleaningTexts)["en"]) {
  const { decimals, dashChoices, bracketChoices, ...rest } = texts;
  return {
    ...rest,
    mixed: decimals.mixed,
    isMissing: dashChoices.blank,
    isKept: bracketChoices.keep,
  };
}

describeDictionary(
  "the dictionary of cleaning",
  said(cleaningTexts.en),
  said(cleaningTexts["zh-CN"]),
  {
    title: [["B2"]],
    changes: counts,
    kept: [[1], [2]],
    showAll: [[40]],
    showMore: [[1000]],
    goTo: [["B2"]],
    write: counts,
    done: [[1], [2]],
    undone: [[1], [2]],
    changedSince: [[1], [2]],
    tooLarge: [[50_000]],
  },
  /N\/A/g,
);
