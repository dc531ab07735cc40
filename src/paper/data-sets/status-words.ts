import type { Localized } from "../../language/localized";
import type { DataCellStatus } from "../data-set-types";
import type { DataStatus } from "../described-set";

/** A word for a status, and what it means in a sentence. */
export interface StatusWords {
  readonly label: Localized;
  readonly meaning: Localized;
}

const words = (label: readonly [string, string], meaning: readonly [string, string]): StatusWords => ({
  label: { en: label[0], zh: label[1] },
  meaning: { en: meaning[0], zh: meaning[1] },
});

/** How far a cell can be trusted, in words; from the most to the least certain. */
export const statusWords: Readonly<Record<DataCellStatus, StatusWords>> = {
  printed: words(["printed", "原文"], ["As in the paper.", "按论文原文。"]),
  consistent: words(["consistent", "相符"], ["Agrees with the rest of the paper.", "与论文其他内容相符。"]),
  confirmed: words(["confirmed", "已核实"], ["Found in a published release.", "见于公开发布。"]),
  derived: words(["derived", "推算"], ["Follows from other figures given here.", "由此处其他数推算。"]),
  unconfirmed: words(
    ["unconfirmed", "未核实"],
    [
      "As widely quoted, or from the accounting identity; not compared with a release.",
      "为常见引用数，或由恒等式推算，未与公开发布核对。",
    ],
  ),
  ambiguous: words(["ambiguous", "有歧义"], ["Can be read in more than one way.", "可作多种理解。"]),
  doubtful: words(["doubtful", "存疑"], ["Probably an error of unit or translation.", "可能为单位或翻译错误。"]),
  garbled: words(["garbled", "有缺失"], ["Something is missing in the paper.", "印刷或翻译中有缺失。"]),
};

/** Where a data set comes from, in words. */
export const originWords: Readonly<Record<DataStatus, StatusWords>> = {
  printed: words(["printed", "按原文"], ["A table of the paper, as printed.", "论文中的表，按原文。"]),
  reconstructed: words(
    ["reconstructed", "重建"],
    [
      "The paper cites this table without printing it; this is a reconstruction, not the paper's own table.",
      "论文引用但未刊出，由此处重建，并非论文原表。",
    ],
  ),
  collected: words(
    ["collected", "整理"],
    ["Gathered from the paper's text, in our own words.", "整理自论文正文，均为转述。"],
  ),
  external: words(["not from the paper", "非论文数据"], ["From other publications.", "取自其他公开资料。"]),
};
