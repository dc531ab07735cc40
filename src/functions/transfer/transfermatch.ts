import { IndicatorError } from "../../core/indicator-error";
import { requireNonNegative } from "../../core/matrix/arguments";
import { Matrix } from "../../core/matrix/matrix";
import { transferPairs } from "../../core/transfer/transfer-pairs";
import { reply, text } from "../../language/localized";
import { namesOf } from "../arguments/names";
import { defineFunction, labels, number, range, rangeOrChoice } from "../define";
import { dai2003 } from "../references/gap";
import { sourceOf } from "../references/reference";
import { argumentError } from "../runtime/cell-errors";

export const transfermatch = defineFunction({
  name: "TRANSFERMATCH",
  family: "transfer",
  title: text("Transfer pairs", "产业转移配对"),
  summary: text(
    "Transfer pairs: for each industry, regions high in a coefficient beside regions low in it",
    "产业转移配对：各产业的高梯度（可转出）地区与低梯度（可承接）地区，按得分排列",
  ),
  args: [
    range(
      "coefficients",
      text(
        "Regions in rows, industries in columns: gradient coefficients, location quotients …",
        "地区按行、产业按列的产业梯度系数、区位商等",
      ),
    ),
    labels("regions", text("Names of the regions; if omitted, numbers", "地区名称；省略时用序号"), { optional: true }),
    labels("industries", text("Names of the industries; if omitted, numbers", "产业名称；省略时用序号"), {
      optional: true,
    }),
    range(
      "distance",
      text(
        "Distances between the regions, a square, from row to column: scores then fall with distance",
        "地区间距离方阵（由行到列）：给出后得分随距离递减",
      ),
      { optional: true },
    ),
    number(
      "top",
      text("How many pairs of each industry; 1 if omitted, 0 for all", "每个产业列出几对；省略时为 1，0 表示全部"),
      {
        optional: true,
      },
    ),
    rangeOrChoice(
      "threshold",
      text(
        "The sending coefficient is above it, the receiving one below; 1 if omitted",
        "转出地系数高于此值，承接地低于此值；省略时为 1",
      ),
      { all: text("every higher coefficient with every lower one", "凡较高者与较低者均配对") },
    ),
    number("decay", text("Power of the distance; 1 if omitted", "距离的幂次；省略时为 1"), { optional: true }),
  ],
  errors: "first",
  result: {
    numbers: "index",
    except: { industry: "count", from: "count", to: "count", distance: "amount", 距离: "amount" },
  },
  input: { tables: { coefficients: { rows: "units", columns: "sectors" } } },
  help: {
    keywords: text(
      `industrial transfer, who can send an industry to whom, sending region, receiving region, matching regions,
        pairs of regions, gradient transfer, where to move an industry, relocation partners, potential transfer,
        origin and destination of transfer, division of labour, candidates for relocation, transfer potential`,
      `产业转移配对, 转出地, 承接地, 转出地与承接地, 产业对接, 产业承接, 梯度转移, 转移方向, 转移潜力, 产业转移对接,
        匹配, 配对, 转移路径, 承接产业转移, 适合承接的地区, 产业向哪里转移`,
    ),
    formula: String.raw`c_{fj} > h > c_{tj},\qquad g_{ftj} = c_{fj} - c_{tj},\qquad r_{ftj} = \frac{g_{ftj}}{d_{ft}^{\,\beta}}`,
    where: text(
      String.raw`where $c_{fj}$ and $c_{tj}$ are the coefficients of industry $j$ in the sending region $f$ and the receiving region $t$, $h$ is the threshold, $g_{ftj}$ the gap, $d_{ft}$ the distance from $f$ to $t$, $\beta$ the decay and $r_{ftj}$ the score, without distances the gap`,
      String.raw`其中 $c_{fj}$、$c_{tj}$ 为产业 $j$ 在转出地区 $f$ 与承接地区 $t$ 的系数，$h$ 为阈值，$g_{ftj}$ 为差距，$d_{ft}$ 为由 $f$ 到 $t$ 的距离，$\beta$ 为衰减幂次，$r_{ftj}$ 为得分（未给距离时即差距）`,
    ),
    result: text(
      "A heading and one row for each pair: industry, from, to, coefficient_from, coefficient_to, gap, distance, score. Industries in the order of the input, the pairs of each by falling score",
      "表头之下每对一行：产业、转出地、承接地、转出地系数、承接地系数、差距、距离、得分。产业按输入顺序，各产业内按得分由高到低",
    ),
    missing: text(
      "A region with a blank coefficient takes no part in that industry, and two regions with a blank distance are no pair. A coefficient equal to the threshold (within 1e-9) neither sends nor receives. A distance of 0 within a pair gives #DIV/0!, a negative one #NUM!; no pair at all #N/A. Names of another count are #VALUE!. The first error value is the result.",
      "系数为空白的地区不参与该产业的配对，距离为空白的两地不配对。系数等于阈值（容差 1e-9）者既不转出也不承接。配对两地距离为 0 时返回 #DIV/0!，为负时返回 #NUM!；没有任何配对时为 #N/A。名称个数不符时为 #VALUE!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "A list of candidates: where a coefficient is high, the industry may leave for regions where it is low, the sooner the higher the score. It ranks potentials and does not say that anything moved; TRANSFER shows what did. A low coefficient may also mean that a region cannot host the industry.",
      "结果为候选清单：系数高的地区可能转出该产业，系数低的地区可能承接，得分越高越优先。它只对潜力排序，并不说明转移已经发生；实际的份额变化见 TRANSFER。系数低也可能意味着当地不具备承接条件。",
    ),
    elsewhere: text(
      "The pairs and the score are a construction of JJJ, after the usual reading of gradient coefficients; other software has none. The threshold is 1 for GRADIENTCOEF and LOCQ, 0 for LOCQ in mode symmetric.",
      "配对与得分为 JJJ 依梯度系数的通行解读自行构造，其他软件没有。GRADIENTCOEF 与 LOCQ 的阈值取 1，LOCQ 的 symmetric 取 0。",
    ),
    references: [sourceOf(dai2003, text("the reading of gradient coefficients", "梯度系数的解读"))],
    benchmark: { coefficients: "table", threshold: { mode: "all" } },
    examples: [
      {
        call: '=JJJ.TRANSFERMATCH({0.15,2.23,1.89;0.3,0.8,2.4;1.6,0.7,0.65},{"Beijing";"Tianjin";"Hebei"},{"primary","secondary","tertiary"})',
        returns: [
          ["industry", "from", "to", "coefficient_from", "coefficient_to", "gap", "distance", "score"],
          ["primary", "Hebei", "Beijing", 1.6, 0.15, 1.4500000000000002, null, 1.4500000000000002],
          ["secondary", "Beijing", "Hebei", 2.23, 0.7, 1.53, null, 1.53],
          ["tertiary", "Tianjin", "Hebei", 2.4, 0.65, 1.75, null, 1.75],
        ],
        shows: text("The widest gap of each industry; illustrative coefficients", "各产业差距最大的一对（系数为示意）"),
      },
      {
        call: '=JJJ.TRANSFERMATCH({0.15,2.23,1.89;0.3,0.8,2.4;1.6,0.7,0.65},{"Beijing";"Tianjin";"Hebei"},{"primary","secondary","tertiary"},{"",120,280;120,"",310;280,310,""},2)',
        returns: [
          ["industry", "from", "to", "coefficient_from", "coefficient_to", "gap", "distance", "score"],
          ["primary", "Hebei", "Beijing", 1.6, 0.15, 1.4500000000000002, 280, 0.005178571428571429],
          ["primary", "Hebei", "Tianjin", 1.6, 0.3, 1.3, 310, 0.004193548387096775],
          ["secondary", "Beijing", "Tianjin", 2.23, 0.8, 1.43, 120, 0.011916666666666666],
          ["secondary", "Beijing", "Hebei", 2.23, 0.7, 1.53, 280, 0.005464285714285714],
          ["tertiary", "Tianjin", "Hebei", 2.4, 0.65, 1.75, 310, 0.00564516129032258],
          ["tertiary", "Beijing", "Hebei", 1.89, 0.65, 1.2399999999999998, 280, 0.004428571428571428],
        ],
        shows: text("With distances: the nearer receiver comes first", "给出距离后，较近的承接地在前"),
      },
      {
        call: '=JJJ.TRANSFERMATCH({1.2;1.5;1.4},,,,1,"all")',
        returns: [
          ["industry", "from", "to", "coefficient_from", "coefficient_to", "gap", "distance", "score"],
          [1, 2, 1, 1.5, 1.2, 0.30000000000000004, null, 0.30000000000000004],
        ],
        shows: text("Without a threshold", "不设阈值"),
      },
      {
        call: "=JJJ.TRANSFERMATCH({2;0.5},,,{0,2;2,0},1,1,2)",
        returns: [
          ["industry", "from", "to", "coefficient_from", "coefficient_to", "gap", "distance", "score"],
          [1, 1, 2, 2, 0.5, 1.5, 2, 0.375],
        ],
        shows: text("With the square of the distance", "距离取平方"),
      },
      {
        call: "=JJJ.TRANSFERMATCH({1.2,1.1;1.4,1.3})",
        returns: { error: "#N/A", reason: "no-pair" },
        shows: text("No industry has a region above 1 and one below", "没有产业同时具备高于 1 与低于 1 的地区"),
      },
      {
        call: '=JJJ.TRANSFERMATCH({2;0.5},{"a"})',
        returns: { error: "#VALUE!", reason: "vector-length" },
        shows: text("One name for two regions", "两个地区只有一个名称"),
      },
    ],
    seeAlso: ["GRADIENTCOEF", "LOCQ", "TRANSFER", "DISTANCE"],
  },
  compute: ({ coefficients, regions, industries, distance, top, threshold, decay }) => {
    const regionNames = namesOf("regions", regions, coefficients.rows);
    const industryNames = namesOf("industries", industries, coefficients.columns);
    if (threshold instanceof Matrix && threshold.size !== 1)
      throw argumentError("one-value", { argument: "threshold", shape: threshold.shape });
    const pairs = transferPairs(coefficients, {
      threshold: threshold === null ? 1 : threshold === "all" ? null : threshold.at(0),
      distance,
      decay: requireNonNegative("decay", Matrix.scalar(decay ?? 1)).at(0),
      top: top ?? 1,
    });
    if (pairs.length === 0) throw new IndicatorError("notFound", "no-pair");
    return [
      [
        reply("industry", "产业"),
        reply("from", "转出地"),
        reply("to", "承接地"),
        reply("coefficient_from", "转出地系数"),
        reply("coefficient_to", "承接地系数"),
        reply("gap", "差距"),
        reply("distance", "距离"),
        reply("score", "得分"),
      ],
      ...pairs.map(({ industry, from, to, gap, distance: apart, score }) => [
        industryNames[industry] ?? null,
        regionNames[from] ?? null,
        regionNames[to] ?? null,
        coefficients.at(from * coefficients.columns + industry),
        coefficients.at(to * coefficients.columns + industry),
        gap,
        apart,
        score,
      ]),
    ];
  },
});
