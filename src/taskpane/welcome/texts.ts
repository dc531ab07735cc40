import type { Translated } from "../../language/translated";

/** What the add-in is, and what to do first. */
export interface WelcomeTexts {
  readonly title: string;
  readonly text: string;
  readonly compute: string;
  readonly load: string;
}

const english: WelcomeTexts = {
  title: "New here?",
  text:
    "Indicators of regional economics as worksheet functions, with the data of a paper on Beijing, Tianjin and Hebei " +
    "for practice.",
  compute: "Compute location quotients",
  load: "Load Table 4 into a new sheet",
};

const chinese: WelcomeTexts = {
  title: "第一次使用？",
  text: "以工作表函数计算区域经济学指标，并附一篇京津冀论文的数据供演算。",
  compute: "计算区位商",
  load: "将表 4 加载到新工作表",
};

export const welcomeTexts: Translated<WelcomeTexts> = { en: english, "zh-CN": chinese };
