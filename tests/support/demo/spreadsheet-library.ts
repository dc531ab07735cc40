export { library } from "../../../scripts/workbook/spreadsheet-library";
