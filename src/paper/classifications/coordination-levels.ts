import type { Localized } from "../../language/localized";

/** What the ten levels of coupling coordination are called, from the first. Objects, because cells show them. */
export const coordinationLevels: readonly Localized[] = [
  { en: "extreme imbalance", zh: "极度失调" },
  { en: "severe imbalance", zh: "严重失调" },
  { en: "moderate imbalance", zh: "中度失调" },
  { en: "mild imbalance", zh: "轻度失调" },
  { en: "near imbalance", zh: "濒临失调" },
  { en: "bare coordination", zh: "勉强协调" },
  { en: "primary coordination", zh: "初级协调" },
  { en: "intermediate coordination", zh: "中级协调" },
  { en: "good coordination", zh: "良好协调" },
  { en: "quality coordination", zh: "优质协调" },
];
