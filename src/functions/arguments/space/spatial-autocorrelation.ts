import type { Matrix } from "../../../core/matrix/matrix";
import { text } from "../../../language/localized";
import type { Rows } from "../../cells";
import { choice, range } from "../../define";
import { cliffOrd1981 } from "../../references/linkage";
import type { Citation } from "../../references/reference";
import { namedCells } from "../../runtime/matrix-cells";

/** The argument `values` of MORAN and GEARY. */
export const unitValues = () =>
  range("values", text("One value for each unit, any unit of measurement", "每个空间单元一个值，单位任意"));

/** The argument `weights` of MORAN and GEARY. */
export const spatialWeights = () =>
  range(
    "weights",
    text(
      "A square with a row and a column for each unit: 1 (or a weight, or TRUE) for neighbours, 0, FALSE or blank for the others and on the diagonal",
      "每个空间单元一行一列的方阵：相邻为 1（或权重、TRUE），不相邻及对角线为 0、FALSE 或空白",
    ),
    { logical: true },
  );

/** The entries of MORAN and GEARY. */
export const autocorrelationEntries = <const Statistic extends string>(statistic: Statistic) =>
  ({
    ...({ [statistic]: text("the measure itself", "指标本身") } as {
      readonly [S in Statistic]: ReturnType<typeof text>;
    }),
    expected: text("its expected value without autocorrelation", "无自相关时的期望值"),
    variance_norm: text("variance when the values are normal", "正态假设下的方差"),
    z_norm: text("(measure − expected)/standard deviation, normal values", "（指标 − 期望）/标准差，正态假设"),
    p_norm: text("two-sided p value, normal values", "双侧 p 值，正态假设"),
    variance_rand: text("variance over all permutations of the values", "随机化（全部排列）下的方差"),
    z_rand: text("(measure − expected)/standard deviation, permutations", "（指标 − 期望）/标准差，随机化"),
    p_rand: text("two-sided p value, permutations", "双侧 p 值，随机化"),
  }) as const;

/** The argument `standardize` of MORAN and GEARY. */
export const standardize = () =>
  choice("standardize", text("What is done to the weights first", "是否先对权重作标准化"), {
    none: text("taken as they are", "不作处理"),
    row: text("each row divided by its sum", "行标准化：每行除以其合计"),
    true: text("the same as row", "同 row"),
    false: text("the same as none", "同 none"),
  });

/** Whether a choice of {@link standardize} asks for rows that add up to 1. */
export const isStandardized = (choice: string) => choice === "row" || choice === "true";

/** The results of a test with their names, or the requested one. */
export function autocorrelationCells(statistic: string, test: Matrix, output: string): Rows {
  const names = ["expected", "variance_norm", "z_norm", "p_norm", "variance_rand", "z_rand", "p_rand"];
  return namedCells([statistic, ...names], test, output);
}

/** What MORAN and GEARY do with blanks. */
export const autocorrelationMissing = text(
  "A unit with a blank value is omitted, with its row and column of weights; a blank weight omits its pair. Values that are all equal and weights that are all zero give #DIV/0!. A negative weight gives #NUM!, a weight on the diagonal #VALUE!. With three units the entries for permutations are #NUM!; with fewer everything is. The first error value is the result.",
  "值为空白的空间单元连同其权重的行列不参与计算；权重为空白的对不计入。各值全部相等或权重全为零返回 #DIV/0!。权重为负返回 #NUM!，对角线上有权重返回 #VALUE!。三个空间单元时随机化各项为 #NUM!，不足三个时全部为 #NUM!。输入中有错误值时返回其中第一个。",
);

/** The source of both tests. */
export const autocorrelationReferences: readonly Citation[] = [cliffOrd1981];
