const smallest = 1e-150;
const largest = 1e150;

/**
 * Σ ln(x/divisor) of numbers that are not negative: the logarithm of their product, taken whenever the product comes near
 * the ends of the range of doubles, because a logarithm costs as much as ten products.
 */
export function sumOfLogarithms(numbers: Float64Array, divisor = 1): number {
  let sum = 0;
  let product = 1;
  for (let index = 0; index < numbers.length; index++) {
    const factor = numbers[index]! / divisor;
    if (factor < smallest || factor > largest) sum += Math.log(factor);
    else product *= factor;
    if (product < smallest || product > largest) {
      sum += Math.log(product);
      product = 1;
    }
  }
  return sum + Math.log(product);
}

/**
 * An entropy or an index of inequality below this is what is left of logarithms that cancel one another: there the terms
 * of the definition lose digits that {@link divergence} keeps.
 */
export const leastPlain = 1e-2;

/**
 * x·ln(x/y) + y − x for x ≥ 0 and y > 0: never negative, 0 where x = y and to full precision near it, where the terms
 * x·ln(x/y) of two distributions would cancel one another (Loader 2000, "Fast and accurate computation of binomial
 * probabilities"). Added up over two distributions with the same total it is Σ x·ln(x/y).
 */
export function divergence(x: number, y: number): number {
  if (x === 0) return y;
  const difference = x - y;
  if (Math.abs(difference) >= 0.1 * (x + y)) return x * Math.log(x / y) - difference;
  // x·ln(x/y) = x·2·artanh v with v = (x − y)/(x + y), whose first term y − x takes away but for v·(x − y).
  const v = difference / (x + y);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    // Written this way, NaN ends the series too.
    if (!(Math.abs(next - sum) > 0)) return next;
    sum = next;
  }
}
