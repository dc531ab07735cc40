import { gammaRatio, studentTwoSided } from "./student-t";

/** Where the normal distribution has a two-sided p value of 5 %; Student's t has it farther out. */
const normalCritical = 1.959963984540054;

/**
 * The t beyond which Student's t lies with a probability of 5 %, on both sides together: half the width of a 95 % interval
 * in standard errors. By Newton's method, which comes from below, because the p value falls ever more slowly.
 *
 * @param degreesOfFreedom ν > 0, need not be whole.
 */
export function studentCritical(degreesOfFreedom: number): number {
  const scale = (2 * gammaRatio(degreesOfFreedom / 2)) / Math.sqrt(Math.PI * degreesOfFreedom);
  let t = normalCritical;
  for (let step = 0; step < 50; step++) {
    const slope = scale * Math.exp((-(degreesOfFreedom + 1) / 2) * Math.log1p((t * t) / degreesOfFreedom));
    const further = (studentTwoSided(t, degreesOfFreedom) - 0.05) / slope;
    t += further;
    if (Math.abs(further) <= 1e-15 * t) break;
  }
  return t;
}
