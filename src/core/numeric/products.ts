/**
 * Σ a·b of some numbers of one array and as many of another. In two sums, because an addition has to wait for the one
 * before it.
 */
export function sumOfProducts(
  first: Float64Array,
  firstStart: number,
  second: Float64Array,
  secondStart: number,
  count: number,
): number {
  let sum = 0;
  let other = 0;
  let place = 0;
  for (; place + 1 < count; place += 2) {
    sum += (first[firstStart + place] as number) * (second[secondStart + place] as number);
    other += (first[firstStart + place + 1] as number) * (second[secondStart + place + 1] as number);
  }
  if (place < count) sum += (first[firstStart + place] as number) * (second[secondStart + place] as number);
  return sum + other;
}
