import { explainTexts } from "../../../src/taskpane/explain/texts";
import { describeDictionary } from "../../support/dictionary-checks";

const names = [["GINI"]];
const codes = [["#VALUE!"]];
const samples = {
  shows: [["B7", "0.25"]],
  spilled: [[2, 1, "C2"]],
  goTo: [["C2"]],
  back: [["C2"]],
  size: [
    [1, 1],
    [3, 2],
  ],
  stale: [["0.25"]],
  omittedMode: [["1"]],
  counts: [
    [3, 1, 0],
    [1, 0, 2],
  ],
  first: [["1, 2"]],
  textCell: [["A2", "1"]],
  errorCell: [["A2", "#N/A"]],
  more: [[1], [2]],
  why: codes,
  inputError: [["#VALUE!", "A2"]],
  workbookSays: codes,
  inTheWay: [["C3"]],
  "obstacles.function": names,
  "obstacles.variable": names,
  "obstacles.reference": [["Q1"]],
  "obstacles.outside": [["Q1"]],
  "obstacles.unknown function": names,
  mixed: [[1], [2]],
  editCall: names,
  didYouMean: names,
  useInstead: names,
  innerCall: names,
  about: names,
  frozen: [["C2"]],
  notFrozen: [["C2"]],
};

/** Names of functions, keys and codes. */
const more = /\b(SHARE|GINI|LAMBDA|Alt|F9|row|Office)\b|#[A-Z/0]+[!?]?/g;

describeDictionary("the explanations", explainTexts.en, explainTexts["zh-CN"], samples, more);
