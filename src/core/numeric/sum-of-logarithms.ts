import { chunk } from "./chunk";

const smallest = 1e-150;
const largest = 1e150;

/** Between these bounds four products of two, or their divisor, leave all digits to the product of the others. */
const smallestOfTwo = 1e-35;
const largestOfTwo = 1e35;

/**
 * Σ ln(x/divisor) of numbers that are not negative, or of those from `start` up to, but not including, `end`: the
 * logarithm of their product, taken whenever the product comes near the ends of the range of doubles, because a logarithm
 * costs as much as a dozen products.
 */
export function sumOfLogarithms(numbers: Float64Array, divisor = 1, start = 0, end = numbers.length): number {
  let sum = 0;
  // Not by sumOfChunks, for the sake of short rows: see sumOf.
  for (let from = start; from < end; from += chunk)
    sum += logarithmOfProduct(numbers, divisor, from, Math.min(from + chunk, end));
  return sum;
}

function logarithmOfProduct(numbers: Float64Array, divisor: number, start: number, end: number): number {
  let sum = 0;
  let product = 1;
  let index = start;
  const square = divisor * divisor;
  // One division for four numbers, as long as none of them is extreme.
  if (square > smallestOfTwo && square < largestOfTwo)
    for (; index + 3 < end; index += 4) {
      const left = (numbers[index] as number) * (numbers[index + 1] as number);
      const right = (numbers[index + 2] as number) * (numbers[index + 3] as number);
      if (left < smallestOfTwo || left > largestOfTwo || right < smallestOfTwo || right > largestOfTwo) break;
      product *= (left * right) / (square * square);
      if (product < smallest || product > largest) {
        sum += Math.log(product);
        product = 1;
      }
    }
  for (; index < end; index++) {
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
