import { text } from "../../language/localized";

/** Why a rule is not assessed. */
export const reasons = {
  N1: text("no value per head (add population or GDP per head)", "缺少人均值（请补充人口或人均地区生产总值）"),
  N2: text("no sector is marked as industry or as services", "未标明哪些产业属于第二产业或服务业"),
  N3: text("it needs more years", "年份不足"),
  N4: text("no employment by sector", "缺少分产业就业人数"),
  N5: text("no list of exchanges with regions", "缺少注明双方所在地区的交换清单"),
  N6: text("no energy or emission figures", "缺少能耗或排放数据"),
  N7: text(
    "no policy year, or fewer than two steps on one side of it",
    "未给出政策年份，或该年份之前（之后）不足两次相邻年份变动",
  ),
  N8: text("with more than six regions one of them decides the sign", "地区超过六个时，协同度的正负由个别地区决定"),
  N9: text("a figure it needs is missing or zero", "所需数据缺失或为零"),
  N10: text(
    "no GDP per head in US dollars for a year with World Bank bounds",
    "缺少人均地区生产总值（美元），或该年份没有世界银行分组标准",
  ),
  N11: text("no region has a specialised sector", "没有地区拥有专业化产业"),
  N12: text("all regions have the same level", "各地区水平相同"),
} as const;

export type ReasonId = keyof typeof reasons;

export const notAssessed = text("Not assessed: {1}.", "未评估：{1}。");

/** What a verdict is called by how it stands the tests. */
export const robustness = {
  firm: text("firm", "稳健"),
  fragile: text("fragile", "不稳健"),
  partly: text("firm to thresholds; too few years to test", "对阈值稳健；年份过少，无法检验"),
} as const;
