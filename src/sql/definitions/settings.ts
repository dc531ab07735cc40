import { text } from "../../language/localized";
import type { Setting } from "../define";

export const periods: Setting = {
  kind: "number",
  isPositive: true,
  says: text("number of years from the start to the end", "起点至终点的年数"),
};

/** A region of the table that the others are compared with, which has no result of its own. */
export const referenceRegion = (usual?: null): Setting => ({
  kind: "label",
  of: "region",
  ...(usual === null && { usual }),
  says: text("the region of the table that is the reference", "表中作为参照的地区"),
});

export const primarySector: Setting = {
  kind: "label",
  of: "sector",
  usual: null,
  isSorted: true,
  says: text("the primary sector; the first in order if omitted", "第一产业；省略时为排序的首个产业"),
};

export const orderOfSectors: Setting = {
  kind: "labels",
  of: "sector",
  usual: null,
  isSorted: true,
  says: text(
    "the sectors from primary to tertiary, with commas between them; in their own order if omitted",
    "由第一产业至第三产业的产业名称，以逗号分隔；省略时按产业列排序",
  ),
};

export const aversion: Setting = {
  kind: "number",
  isPositive: true,
  says: text("aversion to inequality, greater than 0", "不平等厌恶参数，大于 0"),
};

/** The sector whose rows are the totals of the regions, and of the reference, where others are missing. */
export const sectorOfTotals: Setting = {
  kind: "label",
  of: "sector",
  usual: null,
  says: text(
    "the sector of the table that is each region's whole economy, when not all sectors are listed",
    "表中代表各地区全部产业合计的产业，用于未列全产业时",
  ),
};

export const totalOfReference: Setting = {
  kind: "number",
  usual: null,
  isNotNegative: true,
  says: text(
    "the whole economy of the reference, when not all sectors are listed",
    "参照区全部产业合计，用于未列全产业时",
  ),
};
