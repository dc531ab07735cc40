import type { IndicatorErrorReason } from "../core/indicator-error";
import type { Language } from "../locales/localized";

/** Why an argument could not be read. */
export type ArgumentErrorReason =
  | "text-cell"
  | "boolean-cell"
  | "text-value"
  | "boolean-value"
  | "missing-argument"
  | "one-value"
  | "unknown-mode"
  | "unknown-direction"
  | "ragged"
  | "unknown-name"
  | "unknown-name-near"
  | "unexpected";

export type ErrorReason = IndicatorErrorReason | ArgumentErrorReason;

/** Every error message of the worksheet functions; `{name}` is filled from the error's details. */
const texts: Readonly<Record<Language, Readonly<Record<ErrorReason, string>>>> = {
  en: {
    "text-cell": '{argument}: row {row}, column {column} is text ("{found}"), a number was expected',
    "boolean-cell": "{argument}: row {row}, column {column} is {found}, a number was expected",
    "text-value": '{argument} is text ("{found}"), a number was expected',
    "boolean-value": "{argument} is {found}, a number was expected",
    "missing-argument": "{argument} is missing",
    "one-value": "{argument} is a range of {shape}, one value was expected",
    "unknown-mode": '{argument}: "{found}" is unknown, use one of: {allowed}',
    "unknown-direction":
      '{argument}: cell {place} is "{found}", use 1 or "+" where more is better, -1 or "-" where less is better',
    ragged: "{argument}: row {row} has {found} columns, row 1 has {needed}",
    "unknown-name": '{argument}: "{found}" is unknown, known are: {known}',
    "unknown-name-near": '{argument}: "{found}" is unknown, did you mean "{nearest}"? Known are: {known}',
    unexpected: "unexpected failure: {found}",
    "shapes-differ":
      "{first} ({firstShape}) and {second} ({secondShape}) do not fit: use the same shape, a matching row, a matching column or one value",
    "vector-length": "{argument} has {found} cells, {needed} were expected",
    "same-shape": "{first} ({firstShape}) and {second} ({secondShape}) must have the same shape",
    "column-count": "{argument} has {found} columns, {needed} were expected",
    "whole-number-range": "{argument} is {value}, a whole number from {lowest} to {highest} was expected",
    "no-total": "values is one cell, whose share is always 1: give the total it belongs to",
    "needs-argument": "{argument} is needed for {mode}",
    "needs-either": "{first} or {second} is needed",
    "no-thresholds": "{argument}: there are no thresholds for {value}, the nearest year with some is {nearest}",
    "too-few": "{argument}: {found} numbers are too few, at least {needed} are needed",
    "too-large": "{rows} × {columns} cells are more than {most}: give a smaller range, not whole columns",
    negative: "{argument}: {value} is negative, the formula needs zero or more",
    "not-positive": "{argument}: {value} is not positive, the formula needs more than zero",
    "out-of-range": "{argument}: {value} is outside the range from {lowest} to {highest}",
    "not-square": "{argument} is {shape}, {needed} × {needed} was expected",
    "self-weight": "{argument}: row {row}, column {column} is {value}, a unit's weight with itself must be 0 or blank",
    "zero-denominator": "{argument}: the formula divides by zero",
    "region-without-size": 'plant_regions: "{found}" has no size among region_names and region_sizes',
    collinear: "{argument} is constant or follows from the other predictors, so its effect cannot be told apart",
    "weights-need-population": "weights go with mode population only: there is no agreed weighted sample form",
    "undefined-year": "{argument}: a year has no dispersion, so there is no trend",
    "one-for-each-region": "{argument} is {shape}, one row for each of the {needed} regions was expected",
  },
  "zh-CN": {
    "text-cell": "{argument}：第 {row} 行第 {column} 列是文本（“{found}”），应为数字",
    "boolean-cell": "{argument}：第 {row} 行第 {column} 列是 {found}，应为数字",
    "text-value": "{argument} 是文本（“{found}”），应为数字",
    "boolean-value": "{argument} 是 {found}，应为数字",
    "missing-argument": "缺少参数 {argument}",
    "one-value": "{argument} 是 {shape} 的区域，应为单个值",
    "unknown-mode": "{argument}：没有“{found}”这一选项，可用：{allowed}",
    "unknown-direction": "{argument}：第 {place} 个单元格是“{found}”，越大越好用 1 或“+”，越小越好用 -1 或“-”",
    ragged: "{argument}：第 {row} 行有 {found} 列，而第 1 行有 {needed} 列",
    "unknown-name": "{argument}：没有“{found}”，可用：{known}",
    "unknown-name-near": "{argument}：没有“{found}”，是否指“{nearest}”？可用：{known}",
    unexpected: "意外错误：{found}",
    "shapes-differ":
      "{first}（{firstShape}）与 {second}（{secondShape}）大小不匹配：应为相同形状、匹配的一行、匹配的一列或单个值",
    "vector-length": "{argument} 有 {found} 个单元格，应为 {needed} 个",
    "same-shape": "{first}（{firstShape}）与 {second}（{secondShape}）的形状必须相同",
    "column-count": "{argument} 有 {found} 列，应为 {needed} 列",
    "whole-number-range": "{argument} 为 {value}，应为 {lowest} 到 {highest} 的整数",
    "no-total": "values 只有一个单元格，其份额恒为 1：请给出所属的总量 total",
    "needs-argument": "{mode} 需要参数 {argument}",
    "needs-either": "需要参数 {first} 或 {second}",
    "no-thresholds": "{argument}：没有 {value} 年的门槛值，最近的年份是 {nearest}",
    "too-few": "{argument}：只有 {found} 个数字，至少需要 {needed} 个",
    "too-large": "{rows} × {columns} 个单元格超过上限 {most}：请选择较小的区域，不要选整列",
    negative: "{argument}：{value} 为负数，公式要求不小于零",
    "not-positive": "{argument}：{value} 不是正数，公式要求大于零",
    "out-of-range": "{argument}：{value} 超出 {lowest} 到 {highest} 的范围",
    "not-square": "{argument} 是 {shape} 的区域，应为 {needed} × {needed}",
    "self-weight": "{argument}：第 {row} 行第 {column} 列是 {value}，单元与自身的权重应为 0 或空白",
    "zero-denominator": "{argument}：公式的分母为零",
    "region-without-size": "plant_regions：region_names 与 region_sizes 中没有“{found}”的规模",
    collinear: "{argument} 为常数或可由其他解释变量线性表示，无法估计其影响",
    "weights-need-population": "weights 只能与 population 选项合用：加权的样本形式没有公认定义",
    "undefined-year": "{argument}：某年的离散程度无定义，无法计算趋势",
    "one-for-each-region": "{argument} 是 {shape} 的区域，应为 {needed} 个地区各占一行",
  },
};

/** The message for a reason, with its details filled in. */
export function errorText(
  reason: ErrorReason,
  details: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return texts[language][reason].replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? ""));
}

/** Every reason there is, for checks. */
export const errorReasons = Object.keys(texts.en) as readonly ErrorReason[];
