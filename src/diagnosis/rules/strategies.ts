import { text } from "../../language/localized";
import type { Strategy } from "./types";

/** What the paper proposes, and when the figures point to it. */
export const strategies: readonly Strategy[] = [
  {
    id: "P1",
    name: text("Divide the work along the gradient; transfer step by step", "按梯度分工，有序转移"),
    paper: text(
      "Strategies, 1: misplaced development, industrial division, regional gradient transfer",
      "对策一：错位发展、产业分工、区域梯度转移",
    ),
    condition: text(
      "g = G1, or G3 where G1 is not assessed. 0 if g = 0 or T2 = 0; 1 if g ≤ 2 and not every sector already moves towards lower levels; else 2",
      "g 取 G1，G1 未评估时取 G3。g = 0 或 T2 = 0 为 0；g ≤ 2 且并非每个产业都已移向水平较低地区为 1；否则为 2",
    ),
    basedOn: ["G1|G3", "T2"],
    because: [
      text(
        "Gap: {1}. Sectors that moved towards lower levels: {2} of {3}.",
        "地区差距：{1}。{3} 个产业中，份额移向水平较低地区的有 {2} 个。",
      ),
      text(
        "Gap: {1}. Sectors that moved towards lower levels: {2} of {3}.",
        "地区差距：{1}。{3} 个产业中，份额移向水平较低地区的有 {2} 个。",
      ),
    ],
  },
  {
    id: "P2",
    name: text("Let each region settle on its focus industries", "各地区明确主导产业"),
    paper: text("Strategies, 2: cities locate their focus industries first", "对策二：各城市先明确主导产业"),
    condition: text("0 if C1 = 0; 1 if C1 ≠ 1; else 2", "C1 = 0 为 0；C1 ≠ 1 为 1；否则为 2"),
    basedOn: ["C1"],
    because: [
      text("Regions without a specialised sector: {1} of {2}.", "{2} 个地区中，没有专业化产业的有 {1} 个。"),
      text("Every region has a specialised sector.", "各地区均有专业化产业。"),
    ],
  },
  {
    id: "P3",
    name: text("Divide the chain where structures are alike", "结构相似的地区按产业链分工"),
    paper: text(
      "Strategies, 3: gradient development in the industry chain; no blind expansion of parks",
      "对策三：产业链梯度发展，避免盲目扩建园区",
    ),
    condition: text("0 if C3 = 0; 1 if C3 ≤ 2; else 2", "C3 = 0 为 0；C3 ≤ 2 为 1；否则为 2"),
    basedOn: ["C3"],
    because: [
      text(
        "Pairs of regions alike in structure: {1} of {2}. Most alike: {3}.",
        "{2} 对地区中，产业结构相似的有 {1} 对，最相似的是{3}。",
      ),
      text("No pair of regions is alike.", "没有一对地区产业结构相似。"),
    ],
  },
  {
    id: "P4",
    name: text("Circular economy and docking of chains", "循环经济与产业链对接"),
    paper: text("Strategies, 4: circular economy strategy, orderly docking", "对策四：循环经济战略，有序对接"),
    condition: text(
      "0 if S2 = 0 and S3 = 0; 1 if S2 = 2 or S3 ≥ 2; else 2",
      "S2 = 0 且 S3 = 0 为 0；S2 = 2 或 S3 ≥ 2 为 1；否则为 2",
    ),
    basedOn: ["S2", "S3"],
    because: [
      text("Exchanges across borders: {1}; environment decoupled: {2}.", "交换范围：{1}；环境压力：{2}。"),
      text("Exchanges across borders: {1}; environment decoupled: {2}.", "交换范围：{1}；环境压力：{2}。"),
    ],
  },
  {
    id: "P5",
    name: text("Upgrade by innovation where strengths lose weight", "优势减弱的产业以创新促升级"),
    paper: text("Strategies, 5: technological innovation-driven development", "对策五：技术创新驱动发展"),
    condition: text(
      "0 if C1 = 0 or there is only one year; 1 if at least one specialised region lost weight in its strongest sector; else 2",
      "C1 = 0 或只有一个年份为 0；至少一个专业化地区的最强产业区位商下降为 1；否则为 2",
    ),
    basedOn: ["C1", "C2"],
    because: [
      text(
        "Specialised regions that lost weight in their strongest sector: {1} of {2}.",
        "拥有专业化产业的 {2} 个地区中，最强产业区位商下降的有 {1} 个。",
      ),
      text(
        "No specialised region lost weight in its strongest sector.",
        "拥有专业化产业的地区，其最强产业的区位商均未下降。",
      ),
    ],
  },
  {
    id: "P6",
    name: text("Common rules first: transport, environment, joint bodies", "政府先行：交通、环境与协调机制"),
    paper: text(
      "The priority: the first step is transport and environmental governance by government; Analysis: central and local consensus",
      "优先事项：由政府率先推进交通与环境治理；分析部分：中央与地方共识",
    ),
    condition: text(
      "k = K1, or K3 where K1 is not assessed. 0 if k = 0; 1 if k ≥ 2; else 2",
      "k 取 K1，K1 未评估时取 K3。k = 0 为 0；k ≥ 2 为 1；否则为 2",
    ),
    basedOn: ["K1|K3"],
    because: [
      text("The regions are {1}.", "各地区协同状况：{1}。"),
      text("The regions are {1}.", "各地区协同状况：{1}。"),
    ],
  },
];

/** The state of a strategy: 0, 1 or 2. */
export const strategyStates = [text("not assessed", "未评估"), text("yes", "是"), text("no", "否")];
