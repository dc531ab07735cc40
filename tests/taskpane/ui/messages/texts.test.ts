import { messageTexts } from "../../../../src/taskpane/ui/messages/texts";
import { describeDictionary } from "../../../support/dictionary-checks";

const { en, "zh-CN": zhCN } = messageTexts;

const samples = {
  "workbook.place": [["表4", "A1:G9"]],
  "workbook.missing": [["表4"]],
  "workbook.leftovers": [[["表2"]], [["表2", "表4"]]],
  "workbook.kept": [[["表2"]], [["表2", "表4"]]],
};

describeDictionary("the dictionary of the messages", en, zhCN, samples);

describe("the English texts", () => {
  it("distinguish one from several", () => {
    expect(en.workbook.leftovers(["A"])).toBe("Sheet 'A' could not be removed: please delete it.");
    expect(en.workbook.leftovers(["A", "B"])).toBe("Sheets 'A', 'B' could not be removed: please delete them.");
    expect(en.workbook.kept(["A"])).toBe("Sheet 'A' was kept, because something was typed into it.");
    expect(en.workbook.kept(["A", "B"])).toBe("Sheets 'A', 'B' were kept, because something was typed into them.");
  });
});
