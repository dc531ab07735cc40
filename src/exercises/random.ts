import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { roundTo } from "./rounding";

/** Draws from a seed: the same seed gives the same draws on every machine. */
export class Random {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** A whole number, ends included. */
  integer(from: number, to: number): number {
    return uniformInt(this.generator, from, to);
  }

  /** A number with this many decimals, ends included. */
  decimal(from: number, to: number, decimals: number): number {
    const scale = 10 ** decimals;
    return roundTo(this.integer(Math.round(from * scale), Math.round(to * scale)) / scale, decimals);
  }

  /** A number up to `spread` (0.05 is 5 %) above or below another. */
  near(value: number, spread: number, decimals: number): number {
    return roundTo(value * (1 + this.integer(-10000, 10000) * 1e-4 * spread), decimals);
  }

  /** One of a list. */
  pick<T>(list: readonly T[]): T {
    return list[this.integer(0, list.length - 1)] as T;
  }

  /** Some of a list, in random order, none twice. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    return Array.from({ length: count }, () => rest.splice(this.integer(0, rest.length - 1), 1)[0] as T);
  }
}
