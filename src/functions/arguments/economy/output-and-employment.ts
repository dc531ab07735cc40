import { text } from "../../../language/localized";
import { range } from "../../define";

/** The argument `output` of functions that compare output with employment. */
export function sectorOutput() {
  return range(
    "output",
    text(
      "Value added, not negative: regions in rows, sectors in columns; a single column is one region",
      "增加值，非负：地区按行，产业按列；单独一列为一个地区",
    ),
  );
}

/** The argument `employment` of functions that compare output with employment. */
export function sectorEmployment() {
  return range(
    "employment",
    text(
      "Employed persons, same shape, any unit (thousands, 10,000 persons)",
      "就业人数，大小相同，单位不限（千人、万人均可）",
    ),
  );
}
