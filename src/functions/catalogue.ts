import { eci } from "./complexity/eci";
import { relatedness } from "./complexity/relatedness";
import { reldensity } from "./complexity/reldensity";
import { coordination } from "./composite/coordination";
import { coupling } from "./composite/coupling";
import { critic } from "./composite/critic";
import { decouple } from "./composite/decouple";
import { entropyweight } from "./composite/entropyweight";
import { greyrel } from "./composite/greyrel";
import { normalize } from "./composite/normalize";
import { obstacle } from "./composite/obstacle";
import { synergy } from "./composite/synergy";
import { topsis } from "./composite/topsis";
import { check } from "./data/check";
import { claim } from "./data/claim";
import { data } from "./data/data";
import { fact } from "./data/fact";
import { table } from "./data/table";
import { version } from "./data/version";
import { kdensity } from "./dynamics/kdensity";
import { markov } from "./dynamics/markov";
import { cpor } from "./gap/cpor";
import { gap } from "./gap/gap";
import { gradient } from "./gap/gradient";
import { gradientcoef } from "./gap/gradientcoef";
import { incomegroup } from "./gap/incomegroup";
import { atkinson } from "./inequality/atkinson";
import { betaconv } from "./inequality/betaconv";
import { coefvar } from "./inequality/coefvar";
import { gini } from "./inequality/gini";
import { ginidecomp } from "./inequality/ginidecomp";
import { hoover } from "./inequality/hoover";
import { lorenz } from "./inequality/lorenz";
import { sigmaconv } from "./inequality/sigmaconv";
import { theil } from "./inequality/theil";
import { theildecomp } from "./inequality/theildecomp";
import { williamson } from "./inequality/williamson";
import { flq } from "./input-output/flq";
import { leontief } from "./input-output/leontief";
import { accessibility } from "./linkage/accessibility";
import { distance } from "./linkage/distance";
import { geary } from "./linkage/geary";
import { gravity } from "./linkage/gravity";
import { moran } from "./linkage/moran";
import { primacy } from "./linkage/primacy";
import { ranksize } from "./linkage/ranksize";
import { symbiosis } from "./linkage/symbiosis";
import { urbanflow } from "./linkage/urbanflow";
import { label } from "./results/label";
import { ellipse } from "./space/ellipse";
import { geodetector } from "./space/geodetector";
import { getisord } from "./space/getisord";
import { localmoran } from "./space/localmoran";
import { network } from "./space/network";
import { weights } from "./space/weights";
import { complement } from "./specialisation/complement";
import { ellison } from "./specialisation/ellison";
import { entropy } from "./specialisation/entropy";
import { hachman } from "./specialisation/hachman";
import { hhi } from "./specialisation/hhi";
import { krugman } from "./specialisation/krugman";
import { locgini } from "./specialisation/locgini";
import { locq } from "./specialisation/locq";
import { shiftshare } from "./specialisation/shiftshare";
import { shiftsharedyn } from "./specialisation/shiftsharedyn";
import { similarity } from "./specialisation/similarity";
import type { AnyFunctionSpec } from "./specification";
import { cagr } from "./structure/cagr";
import { contribution } from "./structure/contribution";
import { growth } from "./structure/growth";
import { laborprod } from "./structure/laborprod";
import { leadcoef } from "./structure/leadcoef";
import { lmdi } from "./structure/lmdi";
import { rationality } from "./structure/rationality";
import { rebase } from "./structure/rebase";
import { share } from "./structure/share";
import { structchange } from "./structure/structchange";
import { upgrading } from "./structure/upgrading";
import { coagglom } from "./transfer/coagglom";
import { marketseg } from "./transfer/marketseg";
import { symbdegree } from "./transfer/symbdegree";
import { transfer } from "./transfer/transfer";
import { transfermatch } from "./transfer/transfermatch";

/** Every worksheet function, in the order of the catalogue. */
export const catalogue: readonly AnyFunctionSpec[] = [
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
  lmdi,
  gap,
  gradient,
  gradientcoef,
  cpor,
  incomegroup,
  gini,
  theil,
  theildecomp,
  ginidecomp,
  atkinson,
  hoover,
  coefvar,
  williamson,
  lorenz,
  sigmaconv,
  betaconv,
  locq,
  krugman,
  similarity,
  complement,
  hhi,
  entropy,
  hachman,
  locgini,
  ellison,
  shiftshare,
  shiftsharedyn,
  transfer,
  transfermatch,
  coagglom,
  marketseg,
  symbdegree,
  normalize,
  entropyweight,
  critic,
  topsis,
  obstacle,
  greyrel,
  coupling,
  coordination,
  synergy,
  decouple,
  distance,
  gravity,
  accessibility,
  urbanflow,
  moran,
  geary,
  primacy,
  ranksize,
  symbiosis,
  weights,
  localmoran,
  getisord,
  geodetector,
  ellipse,
  network,
  markov,
  kdensity,
  eci,
  relatedness,
  reldensity,
  leontief,
  flq,
  label,
  table,
  data,
  fact,
  claim,
  check,
  version,
];
