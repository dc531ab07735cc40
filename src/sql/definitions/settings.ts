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
  ...(usual === null && { usual }),
  says: text("the region of the table that is the reference", "表中作为参照的地区"),
});
