import { gradingTexts } from "../../../../src/taskpane/exercises/grading/texts";
import { describeDictionary } from "../../../support/dictionary-checks";

describeDictionary(
  "the dictionary of marking",
  gradingTexts.en,
  { ...gradingTexts["zh-CN"], points: (points: string) => `${points} 分` },
  {
    chosen: [[1], [2]],
    variantsFound: [["variants.csv", 1, 2]],
    notVariants: [["list.csv"]],
    noOwn: [["my-wage-gap.json"]],
    notOwn: [["my-wage-gap.json"]],
    earlierFound: [["results.xlsx"]],
    notEarlier: [["results.xlsx"]],
    reading: [[1, 2]],
    writing: [[1, 2]],
    done: [[3, 2, 2]],
    points: [["1", "2"]],
    more: [[1], [2]],
  },
  /variants\.csv|my-wage-gap\.json|list\.csv|results\.xlsx|Moodle|zip|xlsx|csv/g,
);
