/** Σ|t − s| of two share vectors: 0 where they are equal, 2 where no sector is in both. */
export function shareDistance(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < first.length; index++)
    sum += Math.abs((second[index] as number) - (first[index] as number));
  return Math.min(sum, 2);
}
