import { Matrix } from "../../../core/matrix/matrix";
import { localMoran } from "../../../core/space/local-moran";
import { contiguityWeights, rowStandardized } from "../../../core/space/spatial-weights";
import { type Localized, reply, text } from "../../../language/localized";
import { defineExercise } from "../../define";
import { inventedFigures } from "../../drawing/names";
import type { Random } from "../../random";
import { compared, meanOf, shown, squares, sumOf } from "../../worked";

/** A map of three by three districts, row by row, and the one asked about. */
interface SmallMap {
  readonly values: Matrix;
  readonly unit: number;
}

const side = 3;
const places = Array.from({ length: side * side }, (_, place) => place);
const rowNames: readonly Localized[] = [text("North", "北部"), text("Middle", "中部"), text("South", "南部")];
const columnNames: readonly Localized[] = [text("West", "西侧"), text("Centre", "中间"), text("East", "东侧")];
const rowOfPlace = (place: number) => Math.floor(place / side);

/** Who touches whom, by sides only or by corners as well. */
const weightsOf = (withCorners: boolean) =>
  contiguityWeights(
    places.length,
    places.flatMap((a) =>
      places.flatMap((b) => {
        const [down, across] = [Math.abs(rowOfPlace(a) - rowOfPlace(b)), Math.abs((a % side) - (b % side))];
        const doTouch = withCorners ? Math.max(down, across) === 1 : down + across === 1;
        return a < b && doTouch ? [[a, b] as const] : [];
      }),
    ),
  ).matrix;

const bySides = weightsOf(false);
const meansBySides = rowStandardized(bySides);
const meansWithCorners = rowStandardized(weightsOf(true));

const local = ({ values }: SmallMap) => localMoran(values, bySides, true, { permutations: 0, seed: null });

/** The mean of the neighbours. */
function lagOf({ values, unit }: SmallMap, withCorners = false): number {
  const row = (withCorners ? meansWithCorners : meansBySides).row(unit);
  return places.reduce((sum, place) => sum + (row[place] ?? 0) * values.at(place), 0);
}

const neighbourCount = ({ unit }: SmallMap) => bySides.row(unit).filter((one) => one > 0).length;
const mean = ({ values }: SmallMap) => meanOf(values.values);
const statisticOf = (data: SmallMap) => local(data)[data.unit]?.statistic ?? NaN;
const globalOf = (data: SmallMap) => local(data).reduce((sum, { statistic }) => sum + statistic, 0) / places.length;

const quadrants = [
  { code: "HH", ...text("HH: high among high", "HH：高值被高值包围") },
  { code: "LL", ...text("LL: low among low", "LL：低值被低值包围") },
  { code: "LH", ...text("LH: low among high", "LH：低值被高值包围") },
  { code: "HL", ...text("HL: high among low", "HL：高值被低值包围") },
];

/** Values that fall from one corner, with noise; a district and neighbours whose deviations show. */
function draw(random: Random): SmallMap {
  const [down, across] = [random.integer(-9, 9), random.integer(-9, 9)];
  const slope = (place: number) => down * (rowOfPlace(place) - 1) + across * ((place % side) - 1);
  const values = Matrix.of(places.map((place) => [50 + slope(place) + random.integer(-15, 15)]));
  const clear = places.filter((unit) => {
    const data = { values, unit };
    const [own, around] = [values.at(unit) - mean(data), lagOf(data) - mean(data)];
    return Math.abs(own) > 2 && Math.abs(around) > 1 && Math.abs(lagOf(data, true) - lagOf(data)) > 0.2;
  });
  return { values, unit: clear.length === 0 ? 0 : random.pick(clear) };
}

const nameOf = ({ unit }: SmallMap) => {
  const [row, column] = [rowNames[rowOfPlace(unit)], columnNames[unit % side]] as [Localized, Localized];
  return text(`${row.en}, ${column.en}`, `${row.zh}${column.zh}`);
};

export const localMoranExercise = defineExercise<SmallMap>({
  id: "local-moran",
  version: 1,
  level: 3,
  draw,
  questions: [
    {
      id: "lag",
      points: 1,
      unit: "number",
      decimals: 2,
      expected: (data) => lagOf(data),
      mistakes: [
        {
          name: "sum",
          value: (data) => lagOf(data) * neighbourCount(data),
          credit: 0.5,
          feedback: reply(
            "This is the sum; with weights that add up to 1 it is the mean.",
            "这是合计；权重行标准化后应为均值。",
          ),
        },
        {
          name: "corners",
          value: (data) => lagOf(data, true),
          credit: 0.5,
          feedback: reply(
            "Districts that touch at a corner only are no neighbours here.",
            "仅在角上相接的区不是邻居。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `What is the mean of the neighbours of ${nameOf(data).en}?`,
            `${nameOf(data).zh}的邻居均值（空间滞后）是多少？`,
          ),
        hints: [
          text("Neighbours have a side in common: two, three or four districts.", "有公共边的为邻居，共二至四个区。"),
        ],
        working: (data) => {
          const around = bySides.row(data.unit);
          return `${sumOf(data.values.values.filter((_, place) => (around[place] ?? 0) > 0))} / ${neighbourCount(data)}`;
        },
        help: "WEIGHTS",
      },
    },
    {
      id: "local",
      points: 2,
      unit: "number",
      decimals: 3,
      expected: statisticOf,
      mistakes: [
        {
          name: "sample",
          value: (data) => (statisticOf(data) * (places.length - 1)) / places.length,
          credit: 0.75,
          feedback: reply("Here the mean square divides by n, not by n − 1.", "均方应除以 n，而非 n − 1。"),
        },
      ],
      sheet: {
        ask: (data) =>
          text(`What is local Moran's I of ${nameOf(data).en}?`, `${nameOf(data).zh}的局部莫兰指数是多少？`),
        hints: [
          text(
            "Deviation of the district times deviation of its neighbours' mean, over the mean square of all deviations.",
            "本区离差乘以邻居均值的离差，再除以全部离差的均方。",
          ),
          text("(x − x̄)(lag − x̄) / (Σ(x − x̄)²/9)", "(x − x̄)(滞后 − x̄) / (Σ(x − x̄)²/9)"),
        ],
        working: (data) =>
          `(${shown(data.values.at(data.unit))} − ${shown(mean(data))}) × (${shown(lagOf(data))} − ${shown(mean(data))}) / (${squares(data.values.values, mean(data))} / ${places.length})`,
        help: "LOCALMORAN",
      },
    },
    {
      id: "quadrant",
      points: 1,
      unit: "choice",
      decimals: 0,
      options: quadrants,
      expected: (data) => quadrants.findIndex(({ code }) => code === local(data)[data.unit]?.quadrant),
      mistakes: [],
      sheet: {
        ask: (data) =>
          text(
            `In which quadrant of the Moran scatter is ${nameOf(data).en}?`,
            `${nameOf(data).zh}位于莫兰散点图的哪个象限？`,
          ),
        hints: [
          text(
            "First its own value, then its neighbours' mean, against the mean of all.",
            "先看本区，再看邻居均值，均与总均值比较。",
          ),
        ],
        working: (data) =>
          [data.values.at(data.unit), lagOf(data)].map((value) => compared(value, mean(data))).join("; "),
        help: "LOCALMORAN",
      },
    },
    {
      id: "global",
      points: 2,
      unit: "number",
      decimals: 3,
      expected: globalOf,
      mistakes: [
        {
          name: "total",
          value: (data) => globalOf(data) * places.length,
          credit: 0.5,
          feedback: reply(
            "This is the sum of the local values; divide by the number of districts.",
            "这是局部指数之和，还应除以区数。",
          ),
        },
      ],
      sheet: {
        ask: () => text("What is Moran's I of the whole map?", "全图的莫兰指数是多少？"),
        hints: [text("With such weights it is the mean of the nine local values.", "在此权重下为九个局部指数的均值。")],
        working: (data) => `${sumOf(local(data).map(({ statistic }) => statistic))} / ${places.length}`,
        help: "MORAN",
      },
    },
  ],
  sheet: {
    title: text("Local Moran", "局部莫兰指数"),
    intro: () =>
      text(
        "The table is a map: nine districts with their output per km². Districts with a common side are neighbours, and the weights of each district add up to 1. Where do high values lie among high ones?",
        "下表即地图：九个区的每平方千米产出。有公共边的区互为邻居，每个区的权重合计为 1。高值在何处集聚？",
      ),
    objectives: [
      text("Compute a spatial lag and local Moran's I", "计算空间滞后与局部莫兰指数"),
      text("Read the quadrants, and the global index as a mean", "判读象限，理解全局指数是均值"),
    ],
    tables: ({ values }) => [
      {
        title: text("Output per km² by district", "各区每平方千米产出"),
        unit: text("million yuan", "100 万元"),
        corner: text("Map", "位置"),
        columns: columnNames,
        rows: rowNames.map((name, row) => ({
          name,
          cells: columnNames.map((_, column) => values.at(row * side + column)),
        })),
        decimals: 0,
      },
    ],
    source: () => inventedFigures,
  },
});
