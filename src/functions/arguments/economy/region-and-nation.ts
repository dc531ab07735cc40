import { text } from "../../../language/localized";
import { range } from "../../define";

/** The arguments that GRADIENTCOEF and CPOR share, in this order. */
export function outputAndLabor() {
  return [
    range(
      "region_output",
      text(
        "Value added, not negative: regions in rows, sectors in columns, or the other way round if nation_output is a column",
        "地区增加值，非负：地区按行、产业按列；nation_output 表明方向相反时亦可",
      ),
    ),
    range(
      "nation_output",
      text(
        "The nation's value added, one for each sector, same unit: a row for sectors in columns, a column for sectors in rows",
        "全国各产业增加值，单位相同：产业按列时为一行，按行时为一列",
      ),
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
