import { symbiosisNetwork } from "../../core/linkage/symbiosis-network";
import { reply, text } from "../../language/localized";
import { output } from "../arguments/economy/output";
import { defineFunction, labels } from "../define";
import { chertow2000, hardyGraedel2002 } from "../references/linkage";
import { namedCells } from "../runtime/matrix-cells";

const measures = ["nodes", "links", "connectance", "density", "reciprocity"];

export const symbiosis = defineFunction({
  name: "SYMBIOSIS",
  family: "linkage",
  title: text("Industrial symbiosis network", "产业共生网络"),
  summary: text(
    "Network of an industrial symbiosis: size, connectance, density, reciprocity, degrees",
    "产业共生网络：规模、连接度、连接密度、互惠度与各节点度数",
  ),
  args: [
    labels("sources", text("The source of each exchange, by name", "供给方，每项交换一个名称")),
    labels("receivers", text("The receiver of each exchange, by name", "接受方，每项交换一个名称")),
    output({
      nodes: text("number of nodes n", "节点数 n"),
      links: text("number of links L: ordered pairs of different nodes", "连接数 L：不同节点的有序对"),
      connectance: text("L/(n(n − 1)), part of the possible links", "L/(n(n − 1))，连接度：占可能连接的份额"),
      density: text("L/n, links for each node", "连接密度：L/n，每个节点的连接数"),
      reciprocity: text("part of the links that go both ways", "互惠度：互有往来的连接所占份额"),
      degrees: text("a table of each node with its links out and in", "各节点的出度与入度表"),
    }),
  ],
  errors: "first",
  result: {
    numbers: "index",
    except: { nodes: "count", links: "count", out: "count", in: "count", 出度: "count", 入度: "count" },
  },
  input: { lines: ["sources", "receivers"] },
  help: {
    keywords: text(
      `industrial symbiosis, industrial ecology, eco-industrial park, network density, degree, symbiotic,
        symbiosis network, industrial symbiosis network, exchanges between firms, by-product exchange,
        byproducts, waste exchange, waste exchanges, circular economy, material flow, material exchange,
        industrial park, network of exchanges, network analysis, connectance, reciprocity, in-degree,
        out-degree, links and nodes, Kalundborg, density of a network, graph`,
      `共生, 产业共生, 工业共生, 生态工业园, 网络密度, 连通度, 共生网络, 产业共生网络, 工业共生网络, 循环经济,
        废物交换, 废弃物交换, 废物利用, 副产品交换, 副产品, 物质交换, 物质流, 企业间交换, 产业园区, 园区,
        生态园区, 网络分析, 节点, 连接度, 互惠性, 入度, 出度, 关联度, 网络结构, 卡伦堡`,
    ),
    formula: String.raw`C = \frac{L}{n(n-1)},\qquad D = \frac{L}{n}`,
    where: text(
      String.raw`where $n$ is the number of nodes, $L$ the number of links, $C$ the connectance and $D$ the density`,
      String.raw`其中 $n$ 为节点数，$L$ 为连接数，$C$ 为连接度，$D$ 为连接密度`,
    ),
    result: text(
      "table: five rows of a name and a number, then a heading and one row for each node with its links out and in; an entry: that number, or the table of nodes, alone",
      "table：五行名称与数值（nodes 节点数、links 连接数、connectance 连接度、density 连接密度、reciprocity 互惠度），其后为表头及每个节点的出度与入度；指定一项时只返回该数值或节点表",
    ),
    missing: text(
      "An exchange with a blank source or receiver is omitted; without any exchange the result is #NUM!. An exchange listed twice is one link; a node that supplies itself counts as a node, but not as a link. A single node gives #DIV/0! for connectance, a network without links for reciprocity. The first error value is the result.",
      "供给方或接受方为空白的交换不计入；没有任何交换返回 #NUM!。重复列出的交换只算一条连接；自我循环的节点计入节点数但不算连接。只有一个节点时连接度为 #DIV/0!，没有连接时互惠度为 #DIV/0!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "A network in which one node has most of the links out depends on that node. Names have to be written alike: case matters, spaces around a name do not.",
      "若多数连接出自同一节点，整个网络便依赖该节点。名称写法须一致：区分大小写，首尾空格不计。",
    ),
    elsewhere: text(
      "Ecologists also write connectance as L/n²; Hardy and Graedel (2002) take links without direction, 2L/(n(n − 1)), which is twice the value here.",
      "生态学中连接度也写作 L/n²；Hardy 与 Graedel（2002）不计连接的方向，取 2L/(n(n − 1))，是此处的两倍。",
    ),
    references: [chertow2000, hardyGraedel2002],
    examples: [
      {
        call: '=JJJ.SYMBIOSIS({"Shougang Jingtang";"Desalination plant";"Shougang Jingtang";"Shougang Jingtang";"Shougang Jingtang";"Shougang Jingtang";"Sinopec refinery"},{"Desalination plant";"Tangshan Sanyou";"Jidong Cement";"Huixinjade";"Carbon project";"Sinopec refinery";"Oil field"})',
        returns: [
          ["nodes", 8, ""],
          ["links", 7, ""],
          ["connectance", 0.125, ""],
          ["density", 0.875, ""],
          ["reciprocity", 0, ""],
          ["node", "out", "in"],
          ["Shougang Jingtang", 5, 0],
          ["Desalination plant", 1, 1],
          ["Tangshan Sanyou", 0, 1],
          ["Jidong Cement", 0, 1],
          ["Huixinjade", 0, 1],
          ["Carbon project", 0, 1],
          ["Sinopec refinery", 1, 1],
          ["Oil field", 0, 1],
        ],
        shows: text(
          "Exchanges of by-products between firms in Caofeidian (Tang et al. 2018)",
          "曹妃甸企业间的副产品交换（Tang 等，2018）",
        ),
      },
      {
        call: '=JJJ.SYMBIOSIS({"a";"b";"b"},{"b";"a";"c"},"reciprocity")',
        returns: [[0.6666666666666666]],
        shows: text("Two of three links go both ways", "三条连接中有两条互为往来"),
      },
      {
        call: '=JJJ.SYMBIOSIS({"a";"a";"b"},{"b";"c"})',
        returns: { error: "#VALUE!", reason: "vector-length" },
        shows: text("A source without receiver", "供给方多于接受方"),
      },
    ],
    seeAlso: ["GRAVITY"],
  },
  compute: ({ sources, receivers, output }) => {
    const network = symbiosisNetwork(sources.cells, receivers.cells);
    const degrees = [
      [reply("node", "节点"), reply("out", "出度"), reply("in", "入度")],
      ...network.degrees.map(({ node, outgoing, incoming }) => [node, outgoing, incoming]),
    ];
    if (output === "degrees") return degrees;
    const named = namedCells(measures, network.measures, output);
    return output === "table" ? [...named.map((row) => [...row, null]), ...degrees] : named;
  },
});
