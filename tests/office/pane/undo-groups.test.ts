import { wizardTexts } from "../../../src/taskpane/wizard/texts";
import { putContent } from "../../support/excel-double/cells";
import { contentOf, fillTable, insertFunction } from "../../support/office-pane/own-table";
import { newest, useOfficePane } from "../../support/office-pane/pane-suite";

const open = useOfficePane();

const quotients = [
  ["", "Farming", "Trade"],
  ["Beijing", 0.5, 1.5],
  ["Tianjin", 2 / 3, 4 / 3],
  ["Hebei", 1.4, 0.6],
];

describe.each(["UndoNotSupported", "GeneralException", "InternalServerError", "NotImplemented", "InvalidArgument"])(
  "an Excel that answers %s to an undo group",
  (code) => {
    it("has the table that is loaded all the same", async () => {
      const { page, excel } = await open(newest, "tables");
      excel.undoRefusal = code;
      await page.getByRole("button", { name: "Load Table 4", exact: true }).click();
      await page.locator(".message-done").waitFor();
      expect(excel.refusals).toEqual([code]);
      expect(excel.host.sheet("JJJ Table 4").cells.get("C3")).toEqual({ kind: "number", value: 9004.5 });
      expect(excel.host.sheet("JJJ Table 4").charts).toHaveLength(3);
      expect(excel.host.book.sheets).toHaveLength(2);
    });

    it("has the formula that is inserted, and one heat map of it", async () => {
      const pane = await open(newest, "functions");
      fillTable(pane);
      const { page, excel } = pane;
      excel.undoRefusal = code;
      putContent(excel.host.sheet("Sheet1"), "J9", { kind: "number", value: 3 });
      const formula = await insertFunction(pane, newest, "LOCQ", quotients);
      expect(contentOf(pane, "E2")).toEqual({ kind: "formula", formula });
      expect(excel.refusals).toEqual([code]);
      await page.getByRole("button", { name: wizardTexts.en.pictures.heatMap }).click();
      await page.getByText(wizardTexts.en.pictures.heatMapAdded).waitFor();
      expect(excel.host.sheet("Sheet1").heatMaps).toMatchObject([{ address: "F3:G5" }]);
      expect(excel.refusals).toEqual([code, code]);
      expect(contentOf(pane, "J9")).toEqual({ kind: "number", value: 3 });
    });
  },
);
