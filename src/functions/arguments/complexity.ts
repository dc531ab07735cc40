import { Matrix } from "../../core/matrix/matrix";
import { text } from "../../language/localized";
import { choice, range } from "../define";

/** The argument `values` of functions of regions × products. */
export const regionsByProducts = () =>
  range(
    "values",
    text(
      "Regions in rows, products or industries in columns, not negative; a blank is 0",
      "地区按行，产品或产业按列，非负；空白视为 0",
    ),
  );

/** The argument `input`: what the table holds. */
export const specialisationInput = () =>
  choice("input", text("What values holds", "values 的内容"), {
    values: text("amounts: a location quotient of 1 or more is a specialisation", "数量：区位商不小于 1 视为专业化"),
    binary: text("1 where a region is specialised, else 0", "专业化为 1，否则为 0"),
  });

/** How these functions treat blanks and bad input. */
export const complexityMissing = text(
  "A blank is 0. A negative number gives #NUM!, another number than 0 and 1 with binary #VALUE!. The first error value is the result. Very large tables take too long: #NUM!.",
  "空白视为 0。负数返回 #NUM!；binary 中有 0、1 以外的数返回 #VALUE!。输入中有错误值时返回其中第一个。表过大、耗时过长时返回 #NUM!。",
);

/** The cells of an argument as a table, blank where they are not numbers. */
export const matrixOf = (rows: readonly (readonly unknown[])[] | null): Matrix =>
  Matrix.of((rows ?? []).map((line) => line.map((cell) => (typeof cell === "number" ? cell : null))));
