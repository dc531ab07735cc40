import type { Style } from "@odoo/o-spreadsheet";
import { addRowHeightsPlugin } from "../../../../src/hosts/grid/plugins/row-heights";
import { library } from "../../../support/demo/spreadsheet-library";

addRowHeightsPlugin(library);
addRowHeightsPlugin(library);

/** The height of the row in which a text is entered, in pixels. */
function entered(content: string, style: Style = {}) {
  const model = new library.Model({ sheets: [{ name: "S", id: "s" }] });
  model.dispatch("SET_FORMATTING", { sheetId: "s", target: [{ top: 1, left: 1, bottom: 1, right: 1 }], style });
  model.dispatch("UPDATE_CELL", { sheetId: "s", col: 1, row: 1, content });
  return model.getters.getRowSize("s", 1);
}

describe("the height of a row", () => {
  it.each(["12.5", "text", "=1+1", "2013-12-31"])("is the usual one for %j in one line", (content) => {
    expect(entered(content)).toBe(23);
    expect(entered(content, { bold: true })).toBe(23);
  });
});
