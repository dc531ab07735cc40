const smallest = 1e-150;
const largest = 1e150;

/**
 * Σ ln(x/divisor) of numbers that are not negative: the logarithm of their product, taken whenever the product comes near
 * the ends of the range of doubles, because a logarithm costs as much as a dozen products.
 */
export function sumOfLogarithms(numbers: Float64Array, divisor = 1): number {
  let sum = 0;
  let product = 1;
  for (let index = 0; index < numbers.length; index++) {
    const factor = (numbers[index] as number) / divisor;
    if (factor < smallest || factor > largest) sum += Math.log(factor);
    else product *= factor;
    if (product < smallest || product > largest) {
      sum += Math.log(product);
      product = 1;
    }
  }
  return sum + Math.log(product);
}
