import { messageTexts } from "../../../../src/taskpane/ui/messages/texts";
import { describeDictionary } from "../../../support/dictionary-checks";

const { en, "zh-CN": zhCN } = messageTexts;

const samples = {
  "workbook.place": [["表4", "A1:G9"]],
  "workbook.missing": [["表4"]],
  "workbook.leftovers": [[["表2"]], [["表2", "表4"]]],
};

describeDictionary("the dictionary of the messages", en, zhCN, samples);

describe("the English texts", () => {
  it("distinguish one from several", () => {
    expect(en.workbook.leftovers(["A"])).toBe(
      "Sheet 'A' could not be removed: please delete it. Nothing else was changed.",
    );
    expect(en.workbook.leftovers(["A", "B"])).toBe(
      "Sheets 'A', 'B' could not be removed: please delete them. Nothing else was changed.",
    );
  });
});
