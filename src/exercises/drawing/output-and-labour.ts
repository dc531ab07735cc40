import { Matrix } from "../../core/matrix/matrix";
import type { Random } from "../random";
import { rowOf } from "./cells";
import { disturbed, sectorsOfChina, valueAdded } from "./value-added";

/** Value added and employment of a region and of China; rows of three sectors. */
export interface OutputAndLabour {
  readonly year: number;
  readonly region: number;
  readonly output: Matrix;
  readonly nationOutput: Matrix;
  readonly labour: Matrix;
  readonly nationLabour: Matrix;
}

/** Employed persons in 10,000: round figures of the right size, not the official ones. */
const labourOf: readonly (readonly number[])[] = [
  [55, 210, 875],
  [70, 350, 430],
  [1400, 1440, 1340],
];

/** One of the three regions and China in a year, changed at random. */
export const drawOutputAndLabour = (random: Random, year: number, region: number): OutputAndLabour => ({
  year,
  region,
  output: disturbed(rowOf(valueAdded(year), region), random, 0.08, 1),
  nationOutput: disturbed(sectorsOfChina("value_added", year), random, 0.04, 0),
  labour: disturbed(Matrix.of([labourOf[region] ?? []]), random, 0.1, 0),
  nationLabour: disturbed(sectorsOfChina("employment", year), random, 0.02, 0),
});
