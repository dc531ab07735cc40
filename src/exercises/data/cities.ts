import { type Localized, text } from "../../locales/localized";

/** Places of the three regions, for figures that are invented. */
const cityNames: readonly Localized[] = [
  text("Beijing", "北京"),
  text("Tianjin", "天津"),
  text("Shijiazhuang", "石家庄"),
  text("Tangshan", "唐山"),
  text("Baoding", "保定"),
  text("Langfang", "廊坊"),
  text("Cangzhou", "沧州"),
  text("Zhangjiakou", "张家口"),
  text("Chengde", "承德"),
  text("Qinhuangdao", "秦皇岛"),
];

/** The name of a place by its number. */
export function cityName(place: number): Localized {
  return cityNames[place] ?? text("", "");
}
