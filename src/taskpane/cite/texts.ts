import type { Translated } from "../../language/translated";

/** What to cite. */
export interface CiteTexts {
  readonly title: string;
  readonly ofPaper: string;
  readonly ofFunction: string;
  readonly format: string;
  readonly copy: string;
}

const english: CiteTexts = {
  title: "How to cite",
  ofPaper: "This version of JJJ, and the paper:",
  ofFunction: "This version of JJJ, and the sources of the function:",
  format: "Format",
  copy: "Copy",
};

const chinese: CiteTexts = {
  title: "如何引用",
  ofPaper: "JJJ 的此版本和论文：",
  ofFunction: "JJJ 的此版本和该函数的文献：",
  format: "格式",
  copy: "复制",
};

export const citeTexts: Translated<CiteTexts> = { en: english, "zh-CN": chinese };
