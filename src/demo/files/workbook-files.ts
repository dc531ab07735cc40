/** All that reads and writes xlsx files, loaded when the first is opened or saved. */
export { readPlans } from "../../hosts/xlsx/plans";
export { withoutExtras } from "../../hosts/xlsx/unpack";
export { writeWorkbook } from "../../hosts/xlsx/writer";
