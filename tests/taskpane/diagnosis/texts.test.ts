import { diagnosisTexts } from "../../../src/taskpane/diagnosis/texts";
import { describeDictionary } from "../../support/dictionary-checks";

const { en, "zh-CN": zhCN } = diagnosisTexts;

/** The figures of the small tables are the same in both languages. */
const withoutFigures = ({ shapes, ...texts }: typeof en) => ({
  ...texts,
  shapes: shapes.map(({ name, rows }) => ({ name, words: rows.flat().filter((cell) => !/^\d+$/.test(cell)) })),
});

describeDictionary("the dictionary of the diagnosis", withoutFigures(en), withoutFigures(zhCN), {
  size: [
    [1, 1, 1],
    [31, 20, 15],
  ],
  toFix: [[1], [3]],
  useAsData: [
    ["region", "3"],
    ["sector", "3"],
  ],
  takeFigures: [["3"]],
  andMore: [[1], [4]],
  exclude: [["3"]],
  onlyUnit: [["%"]],
  excluded: [[["3"]], [["3", "4"]]],
  usedFrom: [["1"]],
  findingsMore: [[0], [1], [4]],
  unusable: [
    ["perHead", false, ["3", "4"]],
    ["perHead", true, []],
    ["exchanges", true, []],
  ],
  policyRange: [
    [2015, 2015],
    [2015, 2018],
  ],
  building: [
    [0, 8],
    [8, 8],
  ],
});
