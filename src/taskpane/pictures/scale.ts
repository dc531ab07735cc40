/** Round numbers in equal steps, about `count` of them, that hold zero and all values from `least` to `most`. */
export function roundTicks(least: number, most: number, count: number): readonly number[] {
  const low = Math.min(0, least);
  const high = Math.max(0, most);
  if (!(high > low)) return [0, 1];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  // From integers, so that no tick is 0.30000000000000004; and 0 is never -0.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step || 0).toPrecision(12)));
}

/** Places as near as possible to the desired ones, in their order, with at least `distance` between any two. */
export function spreadApart(desired: readonly number[], distance: number, lowest: number, highest: number): number[] {
  const order = desired.map((_, index) => index).sort((one, other) => at(desired, one) - at(desired, other));
  const places = [...desired];
  let least = lowest;
  for (const index of order) {
    places[index] = Math.max(at(desired, index), least);
    least = at(places, index) + distance;
  }
  let most = highest;
  for (const index of order.reverse()) {
    places[index] = Math.min(at(places, index), most);
    most = at(places, index) - distance;
  }
  return places;
}

const at = (values: readonly number[], index: number): number => values[index] ?? 0;
