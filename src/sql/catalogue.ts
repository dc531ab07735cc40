import type { SqlDefinition } from "./define";
import { geary, moran } from "./definitions/autocorrelation";
import { primacy, ranksize } from "./definitions/cities";
import { hachman, krugman, similarity } from "./definitions/comparison";
import { ginidecomp } from "./definitions/decomposition/gini";
import { theildecomp } from "./definitions/decomposition/theil";
import { cpor, gap, gradient, gradientcoef } from "./definitions/gap";
import { cagr, contribution, growth, leadcoef, rebase } from "./definitions/growth";
import { coefvar, gini, hoover, theil, williamson } from "./definitions/inequality";
import { atkinson } from "./definitions/inequality/atkinson";
import { betaconv } from "./definitions/inequality/betaconv";
import { lorenz } from "./definitions/inequality/lorenz";
import { sigmaconv } from "./definitions/inequality/sigmaconv";
import { ellison, locgini } from "./definitions/location";
import { shiftshare } from "./definitions/shift-share";
import { entropy, hhi, locq, share } from "./definitions/specialisation";
import { laborprod, rationality, structchange } from "./definitions/structure";
import { coagglom, transfer } from "./definitions/transfer";
import { upgrading } from "./definitions/upgrading";

/** The indicators that can be said in SQL, in the order of the functions' catalogue. */
export const sqlDefinitions: readonly SqlDefinition[] = [
  share,
  rebase,
  growth,
  cagr,
  contribution,
  upgrading,
  rationality,
  laborprod,
  structchange,
  leadcoef,
  gap,
  gradient,
  gradientcoef,
  cpor,
  gini,
  theil,
  atkinson,
  theildecomp,
  ginidecomp,
  hoover,
  coefvar,
  williamson,
  lorenz,
  sigmaconv,
  betaconv,
  locq,
  krugman,
  similarity,
  hhi,
  entropy,
  hachman,
  locgini,
  ellison,
  shiftshare,
  transfer,
  coagglom,
  primacy,
  ranksize,
  moran,
  geary,
];
