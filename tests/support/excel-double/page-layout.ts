import type { PageState, SheetState } from "./book";
import { OfficeError } from "./error";
import { action } from "./methods";
import { hostObject, type Members } from "./object";
import { refuseIfProtected } from "./protection";
import { rangeArgument } from "./range";

/** Sets a part of the page's layout that passes the check. */
const part =
  (key: keyof PageState, isValid: (value: unknown) => boolean) =>
  (sheet: SheetState, value: unknown, location: string) => {
    if (!isValid(value)) throw new OfficeError("InvalidArgument", location);
    refuseIfProtected(sheet, location);
    sheet.page[key] = value;
  };

const isText = (value: unknown) => typeof value === "string" && value.length <= 255;

const footers: Members<Excel.HeaderFooter, SheetState> = {
  kind: "HeaderFooter",
  sets: { leftFooter: part("leftFooter", isText), rightFooter: part("rightFooter", isText) },
};

const headersFooters: Members<Excel.HeaderFooterGroup, SheetState> = {
  kind: "HeaderFooterGroup",
  parts: { defaultForAllPages: (context, resolve) => hostObject(context, footers, resolve) },
};

export const pageLayout: Members<Excel.PageLayout, SheetState> = {
  kind: "PageLayout",
  sets: {
    paperSize: part("paperSize", (value) => value === "A4" || value === "Letter"),
    orientation: part("orientation", (value) => value === "Portrait" || value === "Landscape"),
    zoom: part("zoom", (value) => typeof value === "object" && value !== null),
  },
  parts: { headersFooters: (context, resolve) => hostObject(context, headersFooters, resolve) },
  calls: {
    setPrintArea: action("change", (sheet, [area], name) => {
      rangeArgument(area, sheet, name);
      part("printArea", () => true)(sheet, area, name);
    }),
    setPrintTitleRows: action("change", (sheet, [rows], name) => {
      part("printTitleRows", (value) => /^\$\d+:\$\d+$/.test(String(value)))(sheet, rows, name);
    }),
  },
};
