import { text } from "../../../language/localized";
import { range, rangeOrChoice } from "../../define";

/** The argument `values` of functions that compare structures. */
export function structures() {
  return range(
    "values",
    text(
      "Output, employment or shares, not negative: regions in rows, sectors in columns, or the other way round if reference is a column",
      "产出、就业或比重，非负：地区按行、产业按列；reference 表明方向相反时亦可",
    ),
  );
}

/** The argument `reference` of functions that compare structures. */
export function structureReference() {
  return rangeOrChoice(
    "reference",
    text(
      "What each region is compared with: a structure in a row (in a column: the sectors of values are in rows), a block of the same shape (row by row), or one of the words; if omitted, pairs",
      "比较对象：一行结构（为一列时 values 的产业按行）、大小相同的区域（逐行比较），或下列选项之一；省略时为 pairs",
    ),
    {
      pairs: text("every region with every other: a matrix", "两两比较：返回矩阵"),
      total: text("all regions together", "全部地区合计"),
      rest: text("the other regions together", "其他地区合计"),
      mean: text("the mean of the other regions' shares", "其他地区比重的均值"),
    },
  );
}

/** What happens to blanks where structures are compared. */
export const missingInStructures = text(
  "A sector blank in one of the two structures is omitted from their comparison. A region that adds up to zero gives #DIV/0! in its cells; a region of blanks alone gives blanks. A negative value gives #NUM!. Against a reference in a column the regions are in columns, and so are the results: one row.",
  "两者之一为空白的产业不参与该次比较。合计为零的地区相应单元格为 #DIV/0!；全为空白的地区返回空白。负值返回 #NUM!。参照为一列时地区按列，结果也为一行。",
);
