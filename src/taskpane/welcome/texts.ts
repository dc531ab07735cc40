import type { Translated } from "../../language/translated";

/** What the add-in is, and the one thing to do first. */
export interface WelcomeTexts {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

const english: WelcomeTexts = {
  title: "New here?",
  text:
    "JJJ brings the indicators of regional economics into your cells, with the data of one paper on Beijing, Tianjin " +
    "and Hebei to try them on.",
  action: "Load Table 4 into a new sheet",
};

const chinese: WelcomeTexts = {
  title: "第一次使用？",
  text: "JJJ 把区域经济学指标带进单元格，并附一篇京津冀论文的数据供您演算。",
  action: "将表 4 加载到新工作表",
};

export const welcomeTexts: Translated<WelcomeTexts> = { en: english, "zh-CN": chinese };
