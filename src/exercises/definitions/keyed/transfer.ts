import { Matrix } from "../../../core/matrix/matrix";
import { industrialTransfer, type TransferMode, type TransferOutput } from "../../../core/transfer/industrial-transfer";
import { type Localized, reply, text } from "../../../language/localized";
import { defineExercise } from "../../define";
import { cellAt, columnAt, rowOf } from "../../drawing/cells";
import { changedFigures, threeRegions, threeSectors } from "../../drawing/names";
import { disturbed, sectorTable, valueAdded } from "../../drawing/value-added";
import type { Random } from "../../random";
import { added, shown } from "../../worked";

/** Regions × sectors at two dates, and the region and the sector that the questions ask about. */
interface TwoDates {
  readonly years: readonly [number, number];
  readonly base: Matrix;
  readonly current: Matrix;
  readonly region: number;
  readonly sector: number;
}

const transferOf = (
  { base, current }: Pick<TwoDates, "base" | "current">,
  mode: TransferMode,
  output: TransferOutput,
) => industrialTransfer({ base, current, referenceBase: null, referenceCurrent: null }, mode, output);

/** Two years apart enough, and a region whose share of a sector has moved so far that it shows. */
function draw(random: Random): TwoDates {
  const first = random.integer(2009, 2010);
  const years = [first, random.integer(first + 2, 2013)] as const;
  const [base, current] = years.map((year) => disturbed(valueAdded(year), random, 0.12, 1)) as [Matrix, Matrix];
  const [flows, points] = (["flow", "pp"] as const).map((mode) => transferOf({ base, current }, mode, "matrix"));
  const places = Array.from({ length: 9 }, (_, place) => place);
  const moved = places.filter((place) => Math.abs(flows?.at(place) ?? 0) > 5 && Math.abs(points?.at(place) ?? 0) > 0.5);
  const place = moved.length === 0 ? 0 : random.pick(moved);
  return { years, base, current, region: Math.floor(place / 3), sector: place % 3 };
}

const here = (table: Matrix, { region, sector }: TwoDates) => cellAt(table, region, sector);
const whole = (table: Matrix, { sector }: TwoDates) =>
  columnAt(table, sector).values.reduce((all, one) => all + one, 0);
const placeOf = ({ region, sector }: TwoDates) =>
  [threeRegions[region], threeSectors[sector]] as [Localized, Localized];

export const transferExercise = defineExercise<TwoDates>({
  id: "industry-transfer",
  version: 1,
  level: 2,
  draw,
  questions: [
    {
      id: "flow",
      points: 2,
      unit: "amount",
      decimals: 1,
      expected: (data) => here(transferOf(data, "flow", "matrix"), data),
      mistakes: [
        {
          name: "growth",
          value: (data) => here(data.current, data) - here(data.base, data),
          credit: 0.25,
          feedback: reply(
            "This is all of the growth; first deduct what its old share would have given.",
            "这是全部增量，应先扣除按原份额应有的部分。",
          ),
        },
        {
          name: "reversed",
          value: (data) => here(transferOf({ base: data.current, current: data.base }, "flow", "matrix"), data),
          credit: 0.25,
          feedback: reply("The two years are exchanged.", "两个年份颠倒了。"),
        },
      ],
      sheet: {
        ask: (data) => {
          const [region, sector] = placeOf(data);
          return text(
            `${region.en}, ${sector.en.toLowerCase()}: how much more or less (−) is it in ${data.years[1]} than if the region had kept its share of the three regions' total of ${data.years[0]}?`,
            `${region.zh}${sector.zh}：与保持 ${data.years[0]} 年在三地合计中的份额相比，${data.years[1]} 年多（少为负）多少？`,
          );
        },
        hints: [
          text("Add up the sector over the three regions in both years.", "先将该产业两年的三地数值分别合计。"),
          text("x₁ − x₀ · X₁/X₀", "x₁ − x₀ · X₁/X₀"),
        ],
        working: (data) =>
          `${shown(here(data.current, data))} − ${shown(here(data.base, data))} × ${shown(whole(data.current, data))} / ${shown(whole(data.base, data))}`,
        help: "TRANSFER",
      },
    },
    {
      id: "points",
      points: 1,
      unit: "points",
      decimals: 2,
      expected: (data) => here(transferOf(data, "pp", "matrix"), data),
      mistakes: [
        {
          name: "relative",
          value: (data) => {
            const before = here(data.base, data) / whole(data.base, data);
            return 100 * (here(data.current, data) / whole(data.current, data) / before - 1);
          },
          credit: 0.25,
          feedback: reply(
            "This is the change in percent of the old share, not in percentage points.",
            "这是相对于原份额的变动率，不是百分点。",
          ),
        },
      ],
      sheet: {
        ask: () => text("By how many percentage points has that share changed?", "该份额变动了多少个百分点？"),
        hints: [text("100 · (x₁/X₁ − x₀/X₀)", "100 · (x₁/X₁ − x₀/X₀)")],
        working: (data) =>
          `100 × (${shown(here(data.current, data))} / ${shown(whole(data.current, data))} − ${shown(here(data.base, data))} / ${shown(whole(data.base, data))})`,
        help: "TRANSFER",
      },
    },
    {
      id: "moved",
      points: 1,
      unit: "amount",
      decimals: 1,
      expected: (data) => transferOf(data, "flow", "moved").at(data.sector),
      mistakes: [
        {
          name: "twice",
          value: (data) => 2 * transferOf(data, "flow", "moved").at(data.sector),
          credit: 0.5,
          feedback: reply("What one region gains another loses: count it once.", "一地转入即另一地转出，只计一次。"),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `How much of the ${placeOf(data)[1].en.toLowerCase()} has moved between the three regions in all?`,
            `${placeOf(data)[1].zh}在三地之间共转移了多少？`,
          ),
        hints: [text("Half of the sum of the absolute flows.", "各地区转移量绝对值之和的一半。")],
        working: (data) =>
          `(${added(Array.from(columnAt(transferOf(data, "flow", "matrix"), data.sector).values, (flow) => `|${shown(flow)}|`))}) / 2`,
        help: "TRANSFER",
      },
    },
    {
      id: "net",
      points: 2,
      unit: "amount",
      decimals: 1,
      expected: (data) => transferOf(data, "flow", "net").at(data.region),
      mistakes: [
        {
          name: "of-totals",
          value: ({ base, current, region }) => {
            const sums = [base, current].map((table) => new Matrix(3, 1, totals(table))) as [Matrix, Matrix];
            return transferOf({ base: sums[0], current: sums[1] }, "flow", "matrix").at(region);
          },
          credit: 0.25,
          feedback: reply(
            "You added up the sectors first; compute each sector and then add up.",
            "这里先合计了各产业；应分产业计算后相加。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `How much has ${placeOf(data)[0].en} gained or lost (−) over its three sectors?`,
            `${placeOf(data)[0].zh}三次产业合计净转入（净转出为负）多少？`,
          ),
        hints: [text("Compute the flow of each of its sectors, then add up.", "分别计算三次产业的转移量再相加。")],
        working: (data) => added(Array.from(rowOf(transferOf(data, "flow", "matrix"), data.region).values)),
        help: "TRANSFER",
      },
    },
  ],
  sheet: {
    title: text("Industry transfer", "产业转移"),
    intro: ({ years }) =>
      text(
        `Transfer of industry is rarely recorded; it is inferred from shares. Compare value added in ${years[0]} and ${years[1]}: what a region has beyond keeping its share, it has gained from the others.`,
        `产业转移少有直接统计，常由份额变动推断。比较 ${years[0]} 年与 ${years[1]} 年的增加值：超出按原份额应有的部分即为转入。`,
      ),
    objectives: [
      text("Infer transfer from the change of shares", "由份额变动推断产业转移"),
      text("Tell transfer from growth", "区分转移与增长"),
    ],
    tables: ({ base, current, years }) => [sectorTable(base, years[0]), sectorTable(current, years[1])],
    source: () => changedFigures,
  },
});

/** The sum of each row. */
const totals = (table: Matrix): Float64Array =>
  Float64Array.from({ length: table.rows }, (_, row) => table.row(row).reduce((all, one) => all + one, 0));
