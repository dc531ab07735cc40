import { text } from "../../language/localized";
import { range } from "../define";

/** The arguments that GRADIENTCOEF and CPOR share, in this order. */
export function outputAndLabor() {
  return [
    range(
      "region_output",
      text(
        "Value added, not negative: regions in rows, sectors in columns; a single column as long as the nation's is one region",
        "地区增加值，不为负：地区按行，产业按列；与全国等长的单独一列为一个地区",
      ),
    ),
    range(
      "nation_output",
      text("The nation's value added, one for each sector, same unit", "全国各产业增加值，单位相同"),
    ),
    range(
      "region_labor",
      text("Employed persons in the layout of region_output", "地区就业人数，布局同 region_output"),
    ),
    range(
      "nation_labor",
      text("The nation's employed persons, one for each sector, same unit", "全国各产业就业人数，单位相同"),
    ),
  ] as const;
}
