import { text } from "../../language/localized";
import type { FocusLine } from "./types";

/** The lines about the region in focus. */
export const focusLines: readonly FocusLine[] = [
  {
    id: "F1",
    label: text("Level", "水平"),
    sentence: text("Rank {1} of {2} by {3} in {4}: {5}.", "{4} 年{3}为 {5}，居 {2} 个地区第 {1} 位。"),
  },
  {
    id: "F2",
    label: text("Strength", "优势产业"),
    sentence: text(
      "Strongest sector: {1}, location quotient {2} in {3} ({4} in {5}).",
      "最强产业为{1}，{3} 年区位商为 {2}（{5} 年为 {4}）。",
    ),
  },
  {
    id: "F3",
    label: text("Likeness", "结构相似"),
    sentence: text(
      "Most like {1} (similarity {2}), least like {3} ({4}).",
      "与{1}最相似（相似系数 {2}），与{3}差异最大（{4}）。",
    ),
  },
  {
    id: "F3b",
    label: text("Likeness", "结构相似"),
    sentence: text("Similarity with {1}: {2}.", "与{1}的产业结构相似系数为 {2}。"),
  },
  {
    id: "F4",
    label: text("Movement", "份额变动"),
    sentence: text(
      "Against equal growth, {1} to {2}: highest in {3} ({4}), lowest in {5} ({6}){7}.",
      "与各地区等速增长相比，{1}—{2} 年最高的产业为{3}（{4}），最低的为{5}（{6}）{7}。",
    ),
  },
];
