import { reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import {
  degreeOf,
  distinctLinks,
  drawExchanges,
  endsOf,
  type Exchanges,
  exchangesTable,
  linkName,
  listed,
  measure,
  plantName,
  suppliedBy,
} from "../drawing/exchanges";
import { inventedFigures } from "../drawing/names";
import { shown } from "../worked";

const exactly = { decimals: 0, unit: "number", tolerance: { absolute: 0 } } as const;

export const networkExercise = defineExercise<Exchanges>({
  id: "network",
  version: 1,
  level: 2,
  draw: drawExchanges,
  questions: [
    {
      id: "nodes",
      points: 1,
      range: [2, 1000],
      ...exactly,
      expected: (data) => measure(data, 0),
      mistakes: [],
      sheet: {
        ask: () => text("How many plants take part in the network?", "网络中共有多少家企业（节点）？"),
        hints: [text("Count every name once, as source or as receiver.", "每个名称（供给方或接受方）只计一次。")],
        working: (data) => listed([...new Set(endsOf(data).flat())].map(plantName)),
        help: "SYMBIOSIS",
      },
    },
    {
      id: "links",
      points: 1,
      range: [0, 1000],
      ...exactly,
      expected: (data) => measure(data, 1),
      mistakes: [
        {
          name: "flows",
          value: ({ chosen }) => chosen.length,
          credit: 0.5,
          feedback: reply(
            "You counted flows; two by-products from one plant to the same receiver are one link.",
            "这里数的是物流条数；同一供给方与同一接受方之间的多种副产品只算一条连接。",
          ),
        },
      ],
      sheet: {
        ask: () => text("How many directed links are there?", "有向连接共有多少条？"),
        hints: [
          text("Look for pairs that occur twice.", "注意重复出现的供给方与接受方组合。"),
          text("A link from A to B and one from B to A are two.", "A 到 B 与 B 到 A 算两条。"),
        ],
        working: (data) => listed(distinctLinks(data).map(linkName)),
        help: "SYMBIOSIS",
      },
    },
    {
      id: "connectance",
      points: 2,
      unit: "fraction",
      decimals: 4,
      uses: ["nodes", "links"],
      expected: (_, earlier) => {
        const nodes = earlier.number("nodes");
        return earlier.number("links") / (nodes * (nodes - 1));
      },
      mistakes: [
        {
          name: "undirected",
          value: (_, earlier) => {
            const nodes = earlier.number("nodes");
            return (2 * earlier.number("links")) / (nodes * (nodes - 1));
          },
          credit: 0.5,
          feedback: reply(
            "You divided by the undirected pairs n(n − 1)/2; the links have a direction: n(n − 1).",
            "这里除以了无向组合数 n(n − 1)/2；连接有方向，应除以 n(n − 1)。",
          ),
        },
        {
          name: "with-itself",
          value: (_, earlier) => earlier.number("links") / earlier.number("nodes") ** 2,
          credit: 0.5,
          feedback: reply(
            "You divided by n², which counts each plant with itself.",
            "这里除以了 n²，其中包含企业与自身的组合。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "What share of the possible directed links exists (connectance)?",
            "实际连接数与可能的有向连接数之比（连接度）是多少？",
          ),
        hints: [
          text("How many other plants can each plant supply?", "每家企业最多可以供应多少家其他企业？"),
          text("L / (n(n − 1))", "L / (n(n − 1))"),
        ],
        working: (_, earlier) =>
          `${shown(earlier.number("links"))} / (${shown(earlier.number("nodes"))} × (${shown(earlier.number("nodes"))} − 1))`,
        help: "SYMBIOSIS",
      },
    },
    {
      id: "density",
      points: 1,
      unit: "number",
      decimals: 3,
      uses: ["nodes", "links"],
      expected: (_, earlier) => earlier.number("links") / earlier.number("nodes"),
      mistakes: [
        {
          name: "inverted",
          value: (_, earlier) => earlier.number("nodes") / earlier.number("links"),
          credit: 0.5,
          feedback: reply("The ratio is inverted: links per plant.", "比值颠倒了：应为每家企业的连接数。"),
        },
      ],
      sheet: {
        ask: () => text("How many links are there per plant (link density)?", "平均每家企业有多少条连接（连接密度）？"),
        hints: [text("L / n", "L / n")],
        working: (_, earlier) => `${shown(earlier.number("links"))} / ${shown(earlier.number("nodes"))}`,
        help: "SYMBIOSIS",
      },
    },
    {
      id: "receivers",
      points: 1,
      ...exactly,
      expected: (data) => degreeOf(data, "outgoing"),
      mistakes: [
        {
          name: "incoming",
          value: (data) => degreeOf(data, "incoming"),
          credit: 0.25,
          feedback: reply(
            "These are the plants that supply it; the question asks for those that it supplies.",
            "这是向它供应的企业数；题目问的是它供应的企业数。",
          ),
        },
      ],
      sheet: {
        ask: ({ plant }) =>
          text(
            `How many other plants does this one supply: ${plantName(plant).en}?`,
            `${plantName(plant).zh}向多少家其他企业供应副产品（出度）？`,
          ),
        hints: [
          text(
            "Read the rows in which it is the source; count each receiver once.",
            "查看以它为供给方的各行，每个接受方只计一次。",
          ),
        ],
        working: (data) => listed(suppliedBy(data).map(plantName)),
        help: "SYMBIOSIS",
      },
    },
    {
      id: "reciprocity",
      points: 1,
      unit: "fraction",
      decimals: 4,
      expected: (data) => measure(data, 4),
      mistakes: [
        {
          name: "pairs",
          value: (data) => measure(data, 4) / 2,
          credit: 0.5,
          feedback: reply(
            "You counted each pair once; both links of a pair are reciprocated.",
            "这里每对只计了一次；相互供应的两条连接都应计入。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "What share of the links is reciprocated by a link back?",
            "有反向连接的连接数与全部连接数之比（互惠度）是多少？",
          ),
        hints: [
          text("Find pairs that supply each other: both their links count.", "找出相互供应的企业：两条连接都计入。"),
        ],
        working: (data) => {
          const links = distinctLinks(data);
          const mutual = links.filter(([a, b]) => links.some(([c, d]) => a === d && b === c));
          return `${mutual.length} / ${links.length}`;
        },
        help: "SYMBIOSIS",
      },
    },
  ],
  sheet: {
    title: text("A network of by-products", "副产品交换网络"),
    shortTitle: text("By-products", "副产品网络"),
    intro: () =>
      text(
        "In an eco-industrial park one plant's waste is another's raw material, as around the steelworks of Caofeidian. The table lists exchanges. Describe the network: who takes part, how dense it is, and who depends on whom.",
        "在生态工业园区，一家企业的废弃物是另一家的原料，曹妃甸围绕钢铁厂即是如此。下表列出若干交换，请描述这一网络：有哪些企业，连接是否紧密，谁依赖谁。",
      ),
    objectives: [
      text("Count nodes, links and degrees", "统计节点、连接与出度"),
      text("Compute connectance, density and reciprocity", "计算连接度、连接密度与互惠度"),
    ],
    tables: (data) => [exchangesTable(data)],
    source: () => inventedFigures,
  },
});
