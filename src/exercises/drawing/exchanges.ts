import { symbiosisNetwork } from "../../core/linkage/symbiosis-network";
import { type Localized, text } from "../../language/localized";
import type { Random } from "../random";
import type { DataTable } from "../types";

/** Exchanges of by-products among plants, which are known by their numbers. */
export interface Exchanges {
  /** Positions in the list of possible exchanges. */
  readonly chosen: readonly number[];
  /** The plant asked about. */
  readonly plant: number;
}

const plants: readonly Localized[] = [
  text("Steelworks", "钢铁厂"),
  text("Power plant", "发电厂"),
  text("Desalination plant", "海水淡化厂"),
  text("Soda works", "纯碱厂"),
  text("Cement works", "水泥厂"),
  text("Residue recycler", "固废综合利用企业"),
  text("Refinery", "炼油厂"),
  text("Oil field", "油田"),
  text("Brickworks", "砖厂"),
];

/** Source, receiver and by-product; some pairs exchange more than one thing, some exchange both ways. */
const possible: readonly (readonly [source: number, receiver: number, byProduct: Localized])[] = [
  [0, 2, text("waste heat", "余热")],
  [0, 4, text("slag", "炉渣")],
  [0, 5, text("slag", "炉渣")],
  [0, 5, text("metallurgical dust", "冶金粉尘")],
  [0, 6, text("hydrogen of coke-oven gas", "焦炉煤气制氢")],
  [0, 1, text("blast-furnace gas", "高炉煤气")],
  [1, 0, text("steam", "蒸汽")],
  [1, 2, text("steam", "蒸汽")],
  [1, 2, text("waste heat", "余热")],
  [1, 4, text("fly ash", "粉煤灰")],
  [1, 8, text("fly ash", "粉煤灰")],
  [1, 4, text("gypsum", "脱硫石膏")],
  [2, 3, text("brine", "浓盐水")],
  [2, 0, text("fresh water", "淡水")],
  [2, 1, text("fresh water", "淡水")],
  [3, 4, text("lime sludge", "碱渣")],
  [5, 0, text("iron powder", "铁粉")],
  [6, 7, text("carbon dioxide", "二氧化碳")],
  [6, 1, text("petroleum coke", "石油焦")],
  [7, 6, text("associated gas", "伴生气")],
  [5, 8, text("tailings", "尾渣")],
];

/** The numbers of source and receiver of each exchange. */
export const endsOf = ({ chosen }: Exchanges): readonly (readonly [number, number])[] =>
  chosen.flatMap((place) => {
    const exchange = possible[place];
    return exchange === undefined ? [] : [[exchange[0], exchange[1]] as const];
  });

/** Each pair of source and receiver once. */
export const distinctLinks = (data: Exchanges): readonly (readonly [number, number])[] =>
  endsOf(data).filter(([a, b], place, all) => all.findIndex(([c, d]) => a === c && b === d) === place);

const networkOf = (data: Exchanges) => {
  const ends = endsOf(data);
  return symbiosisNetwork(
    ends.map(([source]) => String(source)),
    ends.map(([, receiver]) => String(receiver)),
  );
};

/** Nodes, links, connectance, density, reciprocity. */
export const measure = (data: Exchanges, place: number): number => networkOf(data).measures.at(place);

/** How many plants the one asked about supplies, or is supplied by. */
export const degreeOf = (data: Exchanges, end: "outgoing" | "incoming"): number =>
  networkOf(data).degrees.find(({ node }) => node === String(data.plant))?.[end] ?? NaN;

/** The plants that the one asked about supplies. */
export const suppliedBy = (data: Exchanges): readonly number[] =>
  distinctLinks(data).flatMap(([source, receiver]) => (source === data.plant ? [receiver] : []));

/** Eight to twelve of the possible exchanges, and a plant that takes part. */
export function drawExchanges(random: Random): Exchanges {
  const places = possible.map((_, place) => place);
  const chosen = random.sample(places, random.integer(8, 12));
  return { chosen, plant: random.pick(endsOf({ chosen, plant: 0 }))[0] };
}

/** The name of a plant. */
export const plantName = (plant: number): Localized => plants[plant] ?? text("", "");

/** A pair of source and receiver. */
export function linkName([source, receiver]: readonly [number, number]): Localized {
  const [from, to] = [plantName(source), plantName(receiver)];
  return text(`${from.en} → ${to.en}`, `${from.zh} → ${to.zh}`);
}

/** Names one after another. */
export const listed = (names: readonly Localized[]): Localized =>
  text(names.map(({ en }) => en).join(", "), names.map(({ zh }) => zh).join("、"));

/** What the sheet shows: one exchange in each row. */
export function exchangesTable({ chosen }: Exchanges): DataTable {
  return {
    title: text("Exchanges of by-products in an industrial park", "某工业园区的副产品交换"),
    unit: text("one flow in each row", "每行一项物流"),
    corner: text("Exchange", "交换"),
    columns: [text("From", "供给方"), text("By-product", "副产品"), text("To", "接受方")],
    rows: chosen.flatMap((place, index) => {
      const exchange = possible[place];
      if (exchange === undefined) return [];
      const [source, receiver, byProduct] = exchange;
      const number = String(index + 1);
      return [{ name: { en: number, zh: number }, cells: [plantName(source), byProduct, plantName(receiver)] }];
    }),
    decimals: 0,
  };
}
