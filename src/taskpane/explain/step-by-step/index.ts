import { cagr, contribution, growth, rebase, structuralChange } from "./change";
import type { Worked } from "./input";
import {
  comparativeProductivity,
  concentration,
  gap,
  gradient,
  hoover,
  locationQuotient,
  primacy,
  relativeProductivity,
  share,
} from "./level";

/** The functions whose calculation can be read when the numbers stand in it, by their names. */
export const workedFunctions: { readonly [name: string]: Worked | undefined } = {
  SHARE: share,
  GAP: gap,
  GROWTH: growth,
  CAGR: cagr,
  REBASE: rebase,
  CONTRIBUTION: contribution,
  STRUCTCHANGE: structuralChange,
  GRADIENT: gradient,
  LOCQ: locationQuotient,
  CPOR: comparativeProductivity,
  LABORPROD: relativeProductivity,
  HHI: concentration,
  HOOVER: hoover,
  PRIMACY: primacy,
};
