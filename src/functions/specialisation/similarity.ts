import { structuralSimilarity } from "../../core/specialisation/structural-similarity";
import { text } from "../../language/localized";
import { missingInStructures, structureReference, structures } from "../arguments/economy/structures";
import { defineFunction } from "../define";
import { unido1979 } from "../references/specialisation";

export const similarity = defineFunction({
  name: "SIMILARITY",
  family: "specialisation",
  title: text("Structural similarity", "产业结构相似系数"),
  summary: text(
    "Structural similarity (UNIDO): 1 = same industrial structure",
    "产业结构相似系数（UNIDO）：1 表示结构相同",
  ),
  args: [structures(), structureReference()],
  errors: "first",
  result: { numbers: "index", pairs: ["pairs"] },
  input: {
    tables: { values: { rows: "units", columns: "sectors", toldBy: { argument: "reference", usual: "columns" } } },
    whole: { values: "reference" },
  },
  help: {
    keywords: text(
      `similarity, UNIDO, cosine similarity, isomorphism, convergence of industrial structure, Finger-Kreinin,
        similarity of structures, similar structures, similarity coefficient, same industrial structure,
        industrial isomorphism, convergence of structures, homogeneity of industry, isomorphic industries,
        how similar are two regions, industry duplication, redundant industries, overlap of structures,
        vector cosine, identical economies, alike economies, same structure, look alike`,
      `相似系数, 产业同构, 结构趋同, 产业结构相似度, 同构化, 产业结构相似系数, 结构相似, 结构相似性,
        产业结构趋同, 产业趋同, 同构, 产业同构系数, 产业同构化, 产业雷同, 结构雷同, 重复建设, 同质化,
        产业同质化, 联合国工发组织, 夹角余弦, 余弦相似, 像不像, 是否相像, 结构相像`,
    ),
    formula: String.raw`S_{ih} = \frac{\sum_j s_{ij} s_{hj}}{\sqrt{\sum_j s_{ij}^2 \cdot \sum_j s_{hj}^2}}`,
    where: text(
      String.raw`where $s_{ij}$ and $s_{hj}$ are the shares of sector $j$ in regions $i$ and $h$, and $S_{ih}$ is the similarity`,
      String.raw`其中 $s_{ij}$、$s_{hj}$ 为产业 $j$ 在地区 $i$、$h$ 的比重，$S_{ih}$ 为相似系数`,
    ),
    result: text(
      "Numbers from 0 to 1: a region × region matrix for pairs, otherwise a column with one for each region",
      "介于 0 与 1：pairs 返回地区 × 地区矩阵，其余返回一列，每个地区一个值",
    ),
    missing: missingInStructures,
    reading: text(
      "Chinese studies often call values above 0.85 (some 0.9) convergent structures and 0.6 to 0.85 medium. With only three sectors the value is always high: never compare values computed at different levels of detail.",
      "国内研究常以 0.85（或 0.9）以上为结构趋同，0.6～0.85 为中等。只分三次产业时数值总是偏高：不同产业细分程度下的数值不可比较。",
    ),
    bands: { "": { limits: [0.6, 0.85], names: [null, text("medium", "中等"), text("convergent", "结构趋同")] } },
    references: [unido1979],
    benchmark: { reference: { mode: "total" } },
    examples: [
      {
        call: "=JJJ.SIMILARITY({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9})",
        returns: [
          [1, 0.8633291322610169, 0.7581957854025275],
          [0.8633291322610169, 1, 0.9719100552625681],
          [0.7581957854025275, 0.9719100552625681, 1],
        ],
        shows: text("Beijing, Tianjin and Hebei in 2013, each with each", "北京、天津、河北 2013 年两两比较"),
      },
      {
        call: "=JJJ.SIMILARITY({188.45,7276.68,6905.03},{3500.4,14762.1,10038.9})",
        returns: [[0.9719100552625681]],
        shows: text("Tianjin with Hebei", "天津与河北"),
      },
      {
        call: '=JJJ.SIMILARITY({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"total")',
        returns: [[0.9148617210960523], [0.9900039337891132], [0.9560746461018726]],
        shows: text("Each region with the three together", "各地区与三地合计"),
      },
      {
        call: "=JJJ.SIMILARITY({188.45,7276.68,6905.03},{3500.4,14762.1})",
        returns: {
          error: "#VALUE!",
          reason: "sectors-length",
        },
        shows: text("A reference must have the same sectors", "参照的产业必须与 values 一致"),
      },
    ],
    seeAlso: ["KRUGMAN", "COMPLEMENT", "STRUCTCHANGE"],
  },
  compute: ({ values, reference }) => structuralSimilarity(values, reference),
});
