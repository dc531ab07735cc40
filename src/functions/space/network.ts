import { Matrix } from "../../core/matrix/matrix";
import { type LinkCut, linkMatrix, networkLinks } from "../../core/space/network-links";
import { networkMeasures, networkTable, nodeMeasures, nodeTable } from "../../core/space/network-measures";
import { text } from "../../language/localized";
import { choice, defineFunction, range, rangeOrChoice } from "../define";
import { sourceOf } from "../references/reference";
import { brandes2001, freeman1977, krackhardt1994, wassermanFaust1994 } from "../references/space";
import { argumentError } from "../runtime/cell-errors";
import { cellsOf, namedCells } from "../runtime/matrix-cells";
import { networkSteps } from "./results/network-steps";

export const network = defineFunction({
  name: "NETWORK",
  family: "space",
  title: text("Network of regions", "空间关联网络"),
  summary: text(
    "Network analysis of linkages: centrality of each node, density, hierarchy and efficiency of the whole",
    "社会网络分析：各节点的度数、接近、中介中心度，整体网络的密度、等级度与效率",
  ),
  args: [
    range(
      "matrix",
      text(
        "A square of linkages from row to column, such as the result of GRAVITY; blank for no link",
        "行指向列的联系强度方阵，如 GRAVITY 的结果；空白为无连接",
      ),
      { logical: true },
    ),
    rangeOrChoice(
      "cut",
      text("There is a link where the value is above this; 0 if omitted", "大于此值为有连接；省略时为 0"),
      {
        mean: text("the mean of all cells beside the diagonal", "对角线以外全部单元格的均值"),
        rowmean: text("the mean of the row", "所在行的均值"),
      },
    ),
    choice("output", text("What is returned", "返回的内容"), {
      nodes: text("a table with one row for each node", "每个节点一行的表"),
      outdegree: text("number of links out of each node", "出度：由该节点发出的连接数"),
      indegree: text("number of links into each node", "入度：指向该节点的连接数"),
      degree: text("links of each node over those that are possible", "度数中心度：连接数与可能连接数之比"),
      closeness_out: text("how near the others are, from the node", "接近中心度（发出）"),
      closeness_in: text("how near the node is, from the others", "接近中心度（接受）"),
      betweenness: text(
        "part of the shortest paths that lead through the node",
        "中介中心度：经过该节点的最短路径份额",
      ),
      network: text("a table of labels and values for the whole network", "整体网络指标的标签与数值"),
      links: text("number of links", "连接数"),
      density: text("links over those that are possible", "网络密度：连接数与可能连接数之比"),
      reciprocity: text("part of the links that are answered", "互惠度：有反向连接的份额"),
      connectedness: text(
        "part of the pairs that are joined, directions ignored",
        "网络关联度：不计方向时可达的节点对份额",
      ),
      hierarchy: text(
        "part of the joined pairs that reach each other in one direction only",
        "网络等级度：只能单向可达的节点对份额",
      ),
      efficiency: text(
        "1 if no link is more than needed, 0 if all are there",
        "网络效率：没有多余连接为 1，全部连接为 0",
      ),
      pathlength: text("mean length of the shortest paths", "平均最短路径长度"),
      binary: text("the links as a square of 1 and 0", "0-1 连接矩阵"),
    }),
  ],
  errors: "first",
  result: {
    numbers: "coefficient",
    except: { outdegree: "count", indegree: "count", links: "count", nodes: "count", binary: "count" },
    pairs: ["binary"],
  },
  help: {
    keywords: text(
      `network analysis, social network analysis, SNA, centrality, degree centrality, closeness centrality,
        betweenness centrality, network density, reciprocity, connectedness, hierarchy, network efficiency, Krackhardt,
        average path length, binary matrix, spatial correlation network, gravity network, igraph, networkx, UCINET, sna,
        which city is the hub of the network, who lies between the others, adjacency matrix from flows`,
      `社会网络分析, 空间关联网络, 空间关联网络结构, 网络密度, 网络关联度, 网络等级度, 网络效率, 中心性, 度数中心度, 点度中心度,
        接近中心度, 中介中心度, 中间中心度, 互惠性, 平均路径长度, 整体网络特征, 个体网络特征, 二值化, 引力矩阵二值化, UCINET, 哪个城市是枢纽`,
    ),
    formula: String.raw`D = \frac{L}{n(n-1)},\qquad C_i = \frac{r_i}{n-1} \cdot \frac{r_i}{\sum_j d_{ij}},\qquad B_i = \frac{1}{(n-1)(n-2)} \sum_{s,t} \frac{g_{sit}}{g_{st}}`,
    where: text(
      String.raw`where $n$ is the number of nodes, $L$ the number of links and $D$ the density; node $i$ reaches $r_i$ others $j$ at distances $d_{ij}$, counted in links, and $C_i$ is its closeness; $g_{st}$ is the number of shortest paths from $s$ to $t$, $g_{sit}$ of those through $i$, and $B_i$ the betweenness`,
      String.raw`其中 $n$ 为节点数，$L$ 为连接数，$D$ 为密度；节点 $i$ 可达 $r_i$ 个节点 $j$，距离 $d_{ij}$ 以连接数计，$C_i$ 为接近中心度；$g_{st}$ 为 $s$ 到 $t$ 的最短路径数，$g_{sit}$ 为其中经过 $i$ 的条数，$B_i$ 为中介中心度`,
    ),
    result: text(
      "nodes: a heading and one row for each node (outdegree, indegree, degree, closeness_out, closeness_in, betweenness), or one of these columns; network: rows of a label and a value, or one value; binary: node × node",
      "nodes：表头之下每个节点一行（出度、入度、度数中心度、两种接近中心度、中介中心度），可取其中一列；network：标签与数值（节点数、连接数、密度、互惠度、关联度、等级度、效率、平均路径长度），可取其中一项；binary：节点 × 节点",
    ),
    missing: text(
      "The diagonal is ignored; a blank is no link and in no mean. A value equal to the cut is no link. What a network does not have is #DIV/0!: reciprocity without links, the betweenness of two nodes. Fewer than two nodes, and networks that take too long, give #NUM!, a matrix that is not a square #VALUE!. The first error value is the result.",
      "对角线不计；空白为无连接，也不计入均值。等于 cut 的值不算连接。网络没有的指标为 #DIV/0!，如没有连接时的互惠度、只有两个节点时的中介中心度。节点不足两个或计算耗时过长返回 #NUM!，不是方阵返回 #VALUE!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "The cut decides what the network is: report it, and try another. Links have directions throughout; a symmetric square gives the undirected values. A node with a high betweenness is an intermediary. A hierarchy near 1 means that influence runs one way, a low efficiency that there are many redundant links, so that the network is stable. Links count alike, however strong; a distance is a number of links.",
      "cut 决定网络的形态，应注明取值，并换用其他取值检验。连接一律有方向；对称方阵得到无向网络的结果。中介中心度高的节点是中介。等级度接近 1 表示影响是单向的；效率低表示多余连接较多，网络较稳定。连接不论强弱一律等同，距离以连接数计。",
    ),
    elsewhere: text(
      "igraph and sna (R) give the same betweenness, path length, connectedness, hierarchy and efficiency; networkx divides the degree by n − 1 in place of 2(n − 1), and its closeness is closeness_in. Papers that make the links symmetric before they compute efficiency (UCINET) get another value.",
      "igraph 与 sna（R）的中介中心度、路径长度、关联度、等级度与效率相同；networkx 的度数中心度除以 n − 1 而非 2(n − 1)，其接近中心度为此处的 closeness_in。先将连接对称化再计算效率（UCINET）的论文，结果不同。",
    ),
    references: [
      sourceOf(wassermanFaust1994, text("closeness", "接近中心度")),
      sourceOf(freeman1977, text("betweenness", "中介中心度")),
      sourceOf(brandes2001, text("its computation", "中介中心度的算法")),
      sourceOf(krackhardt1994, text("connectedness, hierarchy, efficiency", "关联度、等级度、效率")),
    ],
    benchmark: { matrix: "links" },
    examples: [
      {
        call: "=JJJ.NETWORK({0,9,7,0,0;8,0,6,0,0;7,2,0,5,0;0,0,6,0,4;0,0,0,1,0},3)",
        returns: [
          [...nodeMeasures],
          [2, 2, 0.5, 0.5714285714285714, 0.5625, 0.16666666666666666],
          [2, 1, 0.375, 0.5714285714285714, 0.375, 0],
          [2, 3, 0.625, 0.6666666666666666, 0.75, 0.5],
          [2, 1, 0.375, 0.5714285714285714, 0.45, 0.25],
          [0, 1, 0.125, 0, 0.4444444444444444, 0],
        ],
        shows: text(
          "Five cities, linked where the flow is above 3; illustrative",
          "五个城市，流量大于 3 为有连接（示意数）",
        ),
      },
      {
        call: '=JJJ.NETWORK({0,9,7,0,0;8,0,6,0,0;7,2,0,5,0;0,0,6,0,4;0,0,0,1,0},,"network")',
        returns: [
          ["nodes", 5],
          ["links", 10],
          ["density", 0.5],
          ["reciprocity", 1],
          ["connectedness", 1],
          ["hierarchy", 0],
          ["efficiency", 0.625],
          ["pathlength", 1.7],
        ],
        shows: text("The whole network", "整体网络指标"),
      },
      {
        call: '=JJJ.NETWORK({0,9,7,0,0;8,0,6,0,0;7,2,0,5,0;0,0,6,0,4;0,0,0,1,0},"rowmean","binary")',
        returns: [
          [0, 1, 1, 0, 0],
          [1, 0, 1, 0, 0],
          [1, 0, 0, 1, 0],
          [0, 0, 1, 0, 1],
          [0, 0, 0, 1, 0],
        ],
        shows: text(
          "Links above the mean of their row, as papers on gravity networks have them",
          "按行均值二值化，引力网络研究常用",
        ),
      },
      {
        call: '=JJJ.NETWORK({0,0;0,0},,"reciprocity")',
        returns: { error: "#DIV/0!" },
        shows: text("No links to be answered", "没有连接，互惠度无意义"),
      },
      {
        call: "=JJJ.NETWORK({0,1,1;1,0,1})",
        returns: { error: "#VALUE!", reason: "not-square" },
        shows: text("Not a square", "不是方阵"),
      },
      {
        call: '=JJJ.NETWORK({0,1;1,0},"median")',
        returns: { error: "#VALUE!", reason: "unknown-mode" },
        shows: text("A word that is no cut", "cut 没有此选项"),
      },
    ],
    seeAlso: ["GRAVITY", "SYMBIOSIS", "WEIGHTS"],
  },
  compute: ({ matrix, cut, output }) => {
    if (cut instanceof Matrix && cut.size !== 1)
      throw argumentError("one-value", { argument: "cut", shape: cut.shape });
    const limit: LinkCut = cut instanceof Matrix ? cut.at(0) : (cut ?? 0);
    const links = networkLinks(matrix, limit);
    if (output === "binary") return linkMatrix(links);
    if (output === "nodes") return [[...nodeMeasures], ...cellsOf(nodeTable(links, nodeMeasures))];
    if (output === "network") return namedCells(networkMeasures, networkTable(links, networkMeasures), "table");
    const ofNode = nodeMeasures.some((name) => name === output);
    return ofNode ? nodeTable(links, [output]) : networkTable(links, [output]);
  },
  stepByStep: networkSteps,
});
