import type { Reference } from "../define";

/** Where the degrees of coupling and coordination come from. */
export const couplingReferences: readonly Reference[] = [
  {
    citation:
      "Liao C (1999) Quantitative judgement and classification system for coordinated development of environment and economy, Tropical Geography 19(2) (in Chinese)",
  },
  {
    citation:
      "Wang S, Kong W, Ren L, Zhi D, Dai B (2021) Research on misuses and modification of coupling coordination degree model in China, Journal of Natural Resources 36(3): 793-810 (in Chinese)",
  },
];
