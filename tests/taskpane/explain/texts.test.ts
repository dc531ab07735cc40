import { explainTexts } from "../../../src/taskpane/explain/texts";
import { describeDictionary } from "../../support/dictionary-checks";

const names = [["GINI"]];
const codes = [["#VALUE!"]];
const causes = [
  [{ where: "B2", others: 0, value: "3", isAbove: true, partner: "C2" }],
  [{ where: "B2", others: 2, value: "3", isAbove: false, partner: "C2" }],
];
const samples = {
  shows: [["B7", "0.25"]],
  placeIn: [
    [2, 1],
    [2, null],
    [null, 1],
  ],
  comesFrom: [["C2"]],
  goTo: [["C2"]],
  back: [["C2"]],
  named: [["B2", "Q1"]],
  span: [
    ["JJJ", null, null],
    ["JJJ", 1, null],
    ["JJJ", 1, 2],
  ],
  "causes.zero": causes,
  "causes.zero sum": causes,
  "causes.negative": causes,
  "causes.not positive": causes,
  "causes.outside": causes,
  "causes.constant": causes,
  "causes.unchanged": causes,
  "causes.blank": causes,
  "causes.few": causes,
  "causes.exact": causes,
  "totals.line": (["total", "subtotal", "average"] as const).flatMap((kind) =>
    [true, false].map((isSum) => ["B2", { kind, isSum }]),
  ),
  "totals.without": [
    [1, "3"],
    [2, "3"],
  ],
  distances: [["Q1"]],
  sides: [
    [{ table: "JJJ", vector: "Q1", side: "years", isDown: true, count: 5, isSquare: false }],
    [{ table: "JJJ", vector: "Q1", side: "years", isDown: false, count: 5, isSquare: true }],
  ],
  size: [
    [1, 1],
    [3, 2],
  ],
  stale: [["0.25"]],
  blanksAsZero: [["0.25"], [""]],
  wholeResult: [[3, 2]],
  partShown: [
    [
      [1, 8, 31],
      [1, 5, 5],
    ],
    [
      [1, 8, 8],
      [2, 6, 20],
    ],
  ],
  leftOut: [[["C2", "C3"]]],
  sumOf: [["B2:B4"]],
  clean: [["B2:B4"]],
  useRange: [["B3:B4"]],
  counts: [
    [3, 1, 0],
    [1, 0, 2],
  ],
  textCell: [["A2", "1"]],
  textCells: [
    ["B2:B3", ["1", "2"], false],
    ["B2:B4", ["1", "2"], true],
  ],
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
