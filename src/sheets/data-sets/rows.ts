import type { DataSet } from "../../paper/data-set-types";
import { noticeText } from "./texts";

/** The row of a data set's first row in its sheet, counted from 0: below the title, the notice and the headers. */
export const firstDataRow = (dataSet: DataSet): number => (noticeText(dataSet) === null ? 2 : 3);
