import { picturesTexts } from "../../../src/taskpane/pictures/texts";
import { describeDictionary } from "../../support/dictionary-checks";

const samples = {
  sharesTitle: [["5"]],
  gapTitle: [["5"]],
  structureTitle: [[2013]],
  course: [["1", "75.8%", 2009, "76.9%", 2013]],
  parts: [["1", ["2", "3"]]],
  part: [["1", "75.8%"]],
  points: [["28.8"]],
  "flow.summary": [[13, 5, 1]],
  "flow.exchange": [["1", "2", "3"]],
  "flow.sentence": [["1", "2", "3", "4", "5"]],
};

/** Only their punctuation is the same in some. */
describeDictionary("the dictionary of the pictures", picturesTexts.en, picturesTexts["zh-CN"], samples, /\bGDP\b/g);
