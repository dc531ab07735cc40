import { type BandwidthRule, kernelBandwidths } from "../../../core/dynamics/kernel-bandwidth";
import { densityGrid } from "../../../core/dynamics/kernel-density";
import { type DistributionBy, samplesOf } from "../../../core/matrix/distributions";
import { NUMBER } from "../../../core/matrix/matrix";
import { joined, numbersIn, signed, type StepByStep } from "../../step-by-step";

const usualPoints = 100;

/** The kernels of all values at one place, over their number and the bandwidth; without weights. */
export const kdensitySteps: StepByStep = ({ rows, modeOf, row, column, write }) => {
  const values = rows("values");
  if (modeOf("output") !== "density" || rows("weights") !== null || column === 0) return null;
  const by = modeOf("by");
  const samples = samplesOf(numbersIn(values), null, by as DistributionBy);
  const given = rows("bandwidth")?.[0]?.[0];
  const bandwidths = kernelBandwidths(
    samples,
    typeof given === "number" ? given : (modeOf("bandwidth") as BandwidthRule),
  );
  const numbers = samples[column - 1]?.numbers;
  const points = rows("points")?.[0]?.[0];
  const places =
    rows("at") === null
      ? densityGrid(samples, bandwidths, typeof points === "number" ? points : usualPoints)
      : numbersIn(rows("at")).numbers();
  const x = places[row];
  if (x === undefined || numbers === undefined || bandwidths.stateAt(column - 1) !== NUMBER) return null;
  const h = bandwidths.at(column - 1);
  const u = (value: number) => `((${signed(x, write)} − ${signed(value, write)}) / ${write(h)})²`;
  if (modeOf("kernel") === "gaussian") {
    const heights = Array.from(numbers, (value) => `exp(−½ × ${u(value)})`);
    return `(${joined(heights)}) / (${numbers.length} × ${write(h)} × (2 × ${write(Math.PI)})^½)`;
  }
  const near = Array.from(numbers).filter((value) => ((x - value) / h) ** 2 < 5);
  if (near.length === 0) return null;
  const heights = near.map((value) => `(1 − ${u(value)} / 5)`);
  return `3 × (${joined(heights)}) / (4 × 5^½ × ${numbers.length} × ${write(h)})`;
};
