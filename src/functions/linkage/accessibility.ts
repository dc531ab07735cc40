import { IndicatorError } from "../../core/indicator-error";
import { hansenAccessibility, placeOfZero } from "../../core/linkage/hansen-accessibility";
import { type OwnDistance, withOwnDistances } from "../../core/linkage/own-distance";
import { DIVISION_BY_ZERO, type Matrix } from "../../core/matrix/matrix";
import { text } from "../../language/localized";
import { FailedCell } from "../cells";
import { choice, defineFunction, number, range, rangeOrChoice } from "../define";
import { hansen1959 } from "../references/linkage";
import { cellsOf } from "../runtime/matrix-cells";

export const accessibility = defineFunction({
  name: "ACCESSIBILITY",
  family: "linkage",
  title: text("Accessibility", "可达性"),
  summary: text(
    "Accessibility (potential) of each place: attractions weighted by their distance",
    "各地的可达性（潜力）：按距离衰减加总的吸引力",
  ),
  args: [
    range(
      "attraction",
      text("Attraction of each destination, such as jobs or GDP, not negative", "各目的地的吸引力，如就业或产值，非负"),
    ),
    range(
      "distance",
      text(
        "Distance or travel time: origins in rows, destinations in columns; blank omits a pair",
        "距离或通行时间：起点按行，目的地按列；空白表示不计该对",
      ),
    ),
    choice("decay", text("How attraction falls with distance", "吸引力随距离衰减的方式"), {
      power: text("d^−λ", "d^−λ"),
      exponential: text("e^(−λd)", "e^(−λd)"),
    }),
    number(
      "parameter",
      text(
        "λ, not negative; 2 if omitted with power, needed with exponential",
        "λ，非负；power 省略时为 2，exponential 必须给出",
      ),
      { optional: true },
    ),
    rangeOrChoice(
      "self",
      text(
        "How far a place is from itself: a word, one number, or one for each place; needs square distances",
        "各地到自身的距离：选项、一个数，或每地一个数；距离须为方阵",
      ),
      {
        keep: text("the diagonal as it is", "按对角线原值"),
        skip: text("its own attraction is not counted", "不计自身吸引力"),
        half: text("half the distance to the nearest other place", "到最近的其他地点距离之半"),
      },
    ),
  ],
  errors: "first",
  result: { numbers: "plain" },
  input: { lines: ["attraction"], rest: "distance", isSquare: true, means: { attraction: "population" } },
  help: {
    keywords: text(
      `Hansen, market potential, Harris, potential model, REAT hansen, access, accessible, access to markets,
        market access, gravity-based accessibility, potential accessibility, Hansen accessibility,
        how accessible, access to jobs, job accessibility, economic potential, population potential,
        distance decay, transport access, spatial interaction potential, remoteness, peripherality,
        how well connected, reachable, reachability, how easy to reach, catchment, proximity to markets`,
      `可达性, 市场潜能, 市场潜力, 潜力模型, 汉森, 通达性, 可达性指数, 潜力, 市场可达性, 市场准入, 经济潜力,
        人口潜力, 交通可达性, 就业可达性, 可及性, 势能, 距离衰减, 区位优势度, 交通便利程度, 引力可达性, 可到达,
        通达程度, 邻近市场`,
    ),
    formula: String.raw`A_i = \sum_j O_j\,d_{ij}^{-\lambda}\qquad\text{or}\qquad A_i = \sum_j O_j\,e^{-\lambda d_{ij}}`,
    where: text(
      String.raw`where $O_j$ is the attraction of destination $j$, $d_{ij}$ the distance from origin $i$ and $\lambda$ the parameter; $A_i$ is the accessibility, $e$ the base of the natural logarithm`,
      String.raw`其中 $O_j$ 为目的地 $j$ 的吸引力，$d_{ij}$ 为起点 $i$ 到 $j$ 的距离，$\lambda$ 为衰减参数，$A_i$ 为可达性，$e$ 为自然对数的底`,
    ),
    result: text(
      "A column with one number for each origin; its scale depends on the unit of distance",
      "一列，每个起点一个值；其尺度取决于距离的单位",
    ),
    missing: text(
      "A blank attraction or distance omits the pair; an origin without any pair is blank. A distance of zero with power gives #DIV/0! in its row: give each place a distance to itself with self, or leave the diagonal blank. A blank in self omits that place's own pair. Distances that are not square with self give #VALUE!. A negative value gives #NUM!. The first error value is the result.",
      "吸引力或距离为空白的对不计入；没有任何一对的起点返回空白。power 下距离为零的行为 #DIV/0!：请用 self 给出各地到自身的距离，或将对角线留空。self 中为空白的地点不计自身。给出 self 而距离不是方阵时返回 #VALUE!。负值返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Only comparisons between places are meaningful. Large places far off count little with a large λ; with exponential, attraction halves every ln 2/λ units of distance. Whether a place's own attraction counts (the diagonal) often decides the ranking: report which you chose.",
      "数值只有在各地之间比较才有意义。λ 越大，远处的大目的地影响越小；exponential 下每 ln 2/λ 个距离单位吸引力减半。是否计入自身吸引力（对角线）常常决定排序，应予说明。",
    ),
    elsewhere: text(
      "REAT writes λ with its sign (−2 for d^−2) and has an exponent for the attraction too, 1 by default.",
      "REAT 的 λ 带负号（d^−2 写作 −2），并可给吸引力加指数，默认 1。",
    ),
    references: [hansen1959],
    benchmark: { attraction: "square column", distance: "square" },
    examples: [
      {
        call: "=JJJ.ACCESSIBILITY({14986.5;6905.03;10038.9},{15,137,292;137,12,307;292,307,20})",
        returns: [[67.09230115492517], [48.856582763041395], [25.34627955173903]],
        shows: text(
          "Tertiary value added 2013 of Beijing, Tianjin and Hebei within reach, with inner distances of 15, 12 and 20 km",
          "北京、天津、河北 2013 年第三产业增加值的可达性，内部距离取 15、12、20 千米",
        ),
      },
      {
        call: '=JJJ.ACCESSIBILITY({14986.5;6905.03;10038.9},{15,137,292;137,12,307;292,307,20},"exponential",0.01)',
        returns: [[15195.051161054545], [10398.403503981383], [9347.972828726544]],
        shows: text("With exponential decay, one per cent for each km", "指数衰减，每千米百分之一"),
      },
      {
        call: '=JJJ.ACCESSIBILITY({14986.5;6905.03;10038.9},{0,137,292;137,0,307;292,307,0},,,"half")',
        returns: [[3.679518019613397], [2.3765674045306184], [0.7199856410616077]],
        shows: text(
          "Each place half as far from itself as from the nearest other place",
          "各地到自身的距离取到最近其他地点距离之半",
        ),
      },
      {
        call: "=JJJ.ACCESSIBILITY({14986.5;6905.03;10038.9},{0,137,292;137,0,307;292,307,0},,,{15;12;20})",
        returns: [[67.09230115492517], [48.856582763041395], [25.34627955173903]],
        shows: text("Inner distances apart from the square", "内部距离单独给出"),
      },
      {
        call: '=JJJ.ACCESSIBILITY({10;20},{1,2;2,1},"exponential")',
        returns: { error: "#VALUE!", reason: "needs-argument" },
        shows: text("Exponential decay without λ", "指数衰减缺少 λ"),
      },
    ],
    seeAlso: ["DISTANCE", "GRAVITY"],
  },
  compute: ({ attraction, distance, decay, parameter, self }) => {
    if (decay === "exponential" && parameter === null)
      throw new IndicatorError("value", "needs-argument", { argument: "parameter", mode: decay });
    const distances = withOwnDistances(distance, attraction.size, self ?? "keep");
    const result = hansenAccessibility(attraction, distances, decay, parameter ?? 2);
    return result.states === null ? result : withNamedZeros(result, attraction, distances, self ?? "keep");
  },
});

/** The result with the cell that a division by zero comes from. */
function withNamedZeros(result: Matrix, attraction: Matrix, distances: Matrix, own: OwnDistance) {
  return cellsOf(result).map((row, origin) => {
    const zero = result.stateAt(origin) === DIVISION_BY_ZERO ? placeOfZero(attraction, distances, origin) : null;
    if (zero === null) return row;
    const isOwn = typeof own === "object" && zero.row === zero.column;
    const cell = isOwn ? { argument: "self", ...placeInVector(own, origin) } : { argument: "distance", ...zero };
    return [new FailedCell(new IndicatorError("division", "zero-cell", cell))];
  });
}

/** The row and the column, counted from 1, of a place in a vector that has one number for each, or for all. */
function placeInVector({ size, columns }: Matrix, place: number) {
  const index = size === 1 ? 0 : place;
  return { row: Math.floor(index / columns) + 1, column: (index % columns) + 1 };
}
