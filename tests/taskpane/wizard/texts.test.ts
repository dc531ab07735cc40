import { wizardTexts } from "../../../src/taskpane/wizard/texts";
import { describeDictionary } from "../../support/dictionary-checks";

describeDictionary(
  "the dictionary of the wizard",
  wizardTexts.en,
  wizardTexts["zh-CN"],
  {
    changing: [["B2"]],
    didYouMean: [["JJJ"]],
    useInstead: [["JJJ"]],
    inserted: [["B2"]],
    changed: [["B2"]],
    partOnly: [["JJJ"]],
    back: [["JJJ"]],
    useSelection: [["B2:F4"]],
    useSelectionFor: [["B2:F4", "C"]],
    asText: [["B2"]],
    read: [
      [1, 1],
      [3, 5],
    ],
    calculated: [["JJJ"]],
    textCells: [
      [1, "B2", "C"],
      [2, "B2", "C"],
    ],
    blankCells: [[1], [2]],
    errorCells: [
      [1, "B2", "#N/A"],
      [2, "B2", "#N/A"],
    ],
    withoutHeaders: [["B2:F4"]],
    clean: [["B2:F4"]],
    "dealt.part": [["B2:B4", "C"]],
    "dealt.apart": [[["B2:B4"]], [["B2:B4", "C2:C4"]]],
    "dealt.unused": [[["B2:B4"]], [["B2:B4", "C2:C4"]]],
    "dealt.together": [["B2:F4", "C"]],
    "dealt.putTogether": [["C"]],
    "totals.says": (["total", "subtotal", "average"] as const).flatMap((kind) =>
      ["row", "column"].flatMap((side) => [
        ["B2:F2", side, { kind, name: null, isSum: true }],
        ["B2:F2", side, { kind, name: "C", isSum: false }],
      ]),
    ),
    "totals.leaveOutOf": [["B2:F2"]],
    leaveOutErrors: [
      ["row", 1],
      ["column", 2],
    ],
    "totals.useAs": [["C"]],
    "obstacles.function": [["C"]],
    "obstacles.variable": [["C"]],
    "obstacles.reference": [["C"]],
    "obstacles.outside": [["C"]],
    "obstacles.unknown function": [["C"]],
    "labels.rows": [["B2:F4"]],
    "labels.columns": [["B2:F4"]],
    fillIn: [[["C"]], [["C", "C"]]],
    fills: [
      [1, 1, "B2"],
      [2, 3, "B2:F4"],
    ],
    gives: [["#N/A"]],
    rowsLeft: [
      [1, 1],
      [2, 0],
      [0, 2],
    ],
    useActive: [["B2"]],
    insert: [["B2"]],
    change: [["B2"]],
    occupied: [
      [1, "B2"],
      [4, "B2:F4"],
    ],
  },
  /\b(LAMBDA|N\/A)\b/g,
);
