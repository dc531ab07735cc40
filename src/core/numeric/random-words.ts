/** A step of the Weyl sequence, 2³² over the golden ratio. */
const weylStep = 0x9e3779b9;

const turnedLeft = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));

/**
 * Random words of 32 bits, the same for the same seed on every computer: xoshiro128** (Blackman and Vigna 2021), its state
 * filled by the finaliser of MurmurHash3 over a Weyl sequence.
 */
export class RandomWords {
  private readonly state: Int32Array;

  /** @param seed a whole number from 0 to 2³² − 1. */
  constructor(seed: number) {
    this.state = Int32Array.from([1, 2, 3, 4], (step) => finalised(seed + step * weylStep));
  }

  /** From 0 to 2³² − 1. */
  next(): number {
    const s = this.state;
    const word = Math.imul(turnedLeft(Math.imul(s[1]!, 5), 7), 9) >>> 0;
    const shifted = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= shifted;
    s[3] = turnedLeft(s[3]!, 11);
    return word;
  }

  /** A whole number from 0 to `count` − 1, for a count below 2²¹. */
  below(count: number): number {
    return Math.floor((this.next() * count) / 2 ** 32);
  }

  /** Puts some numbers in random order, from the first place on (Durstenfeld 1964). */
  shuffle(numbers: Float64Array): void {
    for (let place = 0; place < numbers.length - 1; place++) {
      const other = place + this.below(numbers.length - place);
      const moved = numbers[other]!;
      numbers[other] = numbers[place]!;
      numbers[place] = moved;
    }
  }
}

function finalised(word: number): number {
  let z = word | 0;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return z ^ (z >>> 16);
}
