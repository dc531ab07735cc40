import { exercisesTexts } from "../../../src/taskpane/exercises/texts";
import { describeDictionary } from "../../support/dictionary-checks";

describeDictionary(
  "the dictionary of the exercises",
  exercisesTexts.en,
  exercisesTexts["zh-CN"],
  {
    "open.score": [["3.5", "6"]],
    "open.answered": [
      [1, 1],
      [2, 4],
    ],
    "open.question": [[1]],
    "open.points": [["1", "2"]],
    "open.help": [["JJJ.SHARE"]],
    "open.goTo": [[1]],
    "open.unknown": [["old"]],
    "open.cellsMissing": [[[1]], [[1, 2]]],
    "open.times": [[1]],
    size: [
      [1, 1],
      [4, 6],
    ],
    codeRefused: [["gap-1-04K7A7"]],
    ownHint: [["sectors"], ["years"]],
    selected: [
      ["A1:D3", 2, 3],
      ["A1:B2", 1, 1],
    ],
    points: [[1], [6]],
    options: [[["1", "2"]]],
    "own.toChange": [[1], [2]],
    "class.chosen": [
      [0, 0],
      [1, 1],
    ],
    "class.making": [[1, 2]],
    "class.done": [[1], [2]],
  },
  /\.[A-Z]+|gap-1-04K7A7|old|npm run grade|variants\.csv|key\.xlsx|students/g,
);
