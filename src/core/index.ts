/**
 * The core as a package of its own, `jjj-excel/core`: every indicator, what holds tables, and the one error they throw.
 * docs/core.md shows how to use it.
 */
export { IndicatorError } from "./indicator-error";
export type { IndicatorErrorDetails, IndicatorErrorKind, IndicatorErrorReason } from "./indicator-error";
export { type DistributionBy, type Sample, samplesOf } from "./matrix/distributions";
export { Matrix, type NamedMatrix } from "./matrix/matrix";
export { type Cell, type CellFailure, rowsOf } from "./matrix/rows-of";
export type { TotalBy } from "./matrix/totals";
export { fUpperTail } from "./numeric/f-distribution";
export type { LeastSquaresFit } from "./numeric/least-squares";
export { studentCritical } from "./numeric/student-critical";
export { studentTwoSided } from "./numeric/student-t";

export { compoundGrowth } from "./structure/compound-growth";
export { contribution, type ContributionMode } from "./structure/contribution";
export { dualContrast } from "./structure/dual-contrast";
export { growth, type GrowthMode } from "./structure/growth";
export { dualCoefficient, relativeProductivity, sectorDeviations } from "./structure/labour-productivity";
export { leadCoefficient, type LeadCoefficientGrowth } from "./structure/lead-coefficient";
export { type DivisiaEffects, type DivisiaMode, logMeanDivisia } from "./structure/log-mean-divisia";
export { rationalityTheil, structuralDeviation } from "./structure/rationality";
export { rebase } from "./structure/rebase";
export { share } from "./structure/share";
export { structuralChange, type StructuralChangeMode } from "./structure/structural-change";
export { upgrading, type UpgradingMode } from "./structure/upgrading";

export { comparativeProductivity, regionAndNation, type RegionAndNation } from "./gap/comparative-productivity";
export { gap, type GapMode } from "./gap/gap";
export { gradientRange, gradientRatio, gradientRelative, gradientSteps, type GradientStep } from "./gap/gradient";
export { gradientCoefficient, type GradientCoefficientInputs } from "./gap/gradient-coefficient";
export { incomeGroup, incomeGroupThreshold } from "./gap/income-group";
export { type IncomeThresholds, incomeThresholds } from "./gap/income-thresholds";

export { atkinsonIndex } from "./inequality/atkinson-index";
export { type BetaConvergence, betaConvergence, convergenceSpeed, halfLife } from "./inequality/beta-convergence";
export { coefficientOfVariation } from "./inequality/coefficient-of-variation";
export { type DagumGroups, dagumGroups } from "./inequality/dagum-groups";
export { type GiniDecomposition, giniDecomposition } from "./inequality/gini-decomposition";
export { type GiniCorrection, giniIndex } from "./inequality/gini-index";
export { hooverIndex } from "./inequality/hoover-index";
export { lorenzCurve } from "./inequality/lorenz-curve";
export { type SigmaMeasure, sigmaSeries, sigmaTrend } from "./inequality/sigma-convergence";
export { type TheilDecomposition, theilDecomposition, type TheilOfGroup } from "./inequality/theil-decomposition";
export { type TheilForm, theilIndex } from "./inequality/theil-index";
export { williamsonIndex } from "./inequality/williamson-index";

export { coagglomeration, plantsByIndustry } from "./specialisation/coagglomeration";
export { complementarity, type ComplementarityMode } from "./specialisation/complementarity";
export { type EllisonGlaeser, ellisonGlaeser, type NamedSizes } from "./specialisation/ellison-glaeser";
export { hachmanIndex } from "./specialisation/hachman-index";
export { herfindahlHirschman, type HerfindahlHirschmanMode } from "./specialisation/herfindahl-hirschman";
export { krugmanIndex, type KrugmanMode } from "./specialisation/krugman-index";
export {
  locationQuotient,
  type LocationQuotientMode,
  type LocationQuotientTotals,
} from "./specialisation/location-quotient";
export { locationalGini } from "./specialisation/locational-gini";
export { shannonEntropy, type ShannonEntropyMode } from "./specialisation/shannon-entropy";
export { dynamicShiftShare } from "./specialisation/shift-share/dynamic-shift-share";
export { componentNames, type ShiftShareModel } from "./specialisation/shift-share/models";
export {
  type RegionalComponents,
  type RegionalInput,
  regionalShiftShare,
} from "./specialisation/shift-share/regional-shift-share";
export { shiftShare, type ShiftShareInput } from "./specialisation/shift-share/shift-share";
export { structuralSimilarity } from "./specialisation/structural-similarity";
export type { StructureReference } from "./specialisation/structure-comparison";

export {
  industrialTransfer,
  type TransferInput,
  type TransferMode,
  type TransferOutput,
} from "./transfer/industrial-transfer";
export { type LotkaEffect, type LotkaEffects, lotkaVolterra } from "./transfer/lotka-volterra";
export { marketIntegration, type PriceVariances, relativePriceVariances } from "./transfer/market-segmentation";
export {
  ellisonGlaeserKerr,
  pairedAgglomeration,
  type PairedAgglomerationMode,
  quotientsOf,
} from "./transfer/paired-agglomeration";
export {
  growthOfBoth,
  signsBeyond,
  symbiosisDegree,
  type TwoGrowths,
  twoPanels,
  type TwoPanels,
} from "./transfer/symbiosis-degree";
export { type TransferPair, type TransferPairRules, transferPairs } from "./transfer/transfer-pairs";

export { coordinationColumns, couplingCoordination } from "./composite/coupling-coordination";
export { couplingDegree, type CouplingMode } from "./composite/coupling-degree";
export { type CorrelationForm, criticWeights, type CriticWeights, variationWeights } from "./composite/critic-weights";
export { decouplingElasticity, type DecouplingLevels, decouplingState } from "./composite/decoupling";
export { type EntropyWeights, entropyWeights } from "./composite/entropy-weights";
export { greyRelationalDegree, type GreyScaling } from "./composite/grey-relational-degree";
export { type NormalizationMode, normalize } from "./composite/normalization";
export { mainObstacles, obstacleDegrees, obstacleGroups } from "./composite/obstacle-degree";
export { synergyDegree } from "./composite/synergy-degree";
export { topsis, topsisColumns } from "./composite/topsis";
export type { Direction } from "./composite/weights";

export { gearyIndex } from "./linkage/geary-index";
export { gravity, type GravityInput, gravityMembership, gravityTotal } from "./linkage/gravity";
export { greatCircleDistance } from "./linkage/great-circle-distance";
export { type DistanceDecay, hansenAccessibility } from "./linkage/hansen-accessibility";
export { moranIndex } from "./linkage/moran-index";
export { type OwnDistance, withOwnDistances } from "./linkage/own-distance";
export { type PermutationTest, permutationTest } from "./linkage/permutation-test";
export { rankSize, type RankSizeMethod } from "./linkage/rank-size";
export { type SpatialSample, spatialSample } from "./linkage/spatial-autocorrelation";
export { spatialLag } from "./linkage/spatial-lag";
export { type NodeDegree, type SymbiosisNetwork, symbiosisNetwork } from "./linkage/symbiosis-network";
export { urbanFlow, urbanFlowColumns, type UrbanFlowTotals } from "./linkage/urban-flow";
export { type PrimacyCount, urbanPrimacy } from "./linkage/urban-primacy";

export { fleggQuotients, type QuotientForm, type RegionInNation } from "./input-output/flegg-quotients";
export {
  type ForwardForm,
  inputCoefficients,
  linkages,
  outputInverse,
  outputMultipliers,
  sectorClass,
  type SectorClass,
} from "./input-output/leontief";

export {
  complexityEigenvalues,
  type ComplexityIndex,
  complexityIndex,
  type ComplexityMethod,
} from "./complexity/complexity-index";
export { relatedness, type RelatednessMode } from "./complexity/relatedness";
export { type DensityScope, relatednessDensity } from "./complexity/relatedness-density";
export { type Specialisation, type SpecialisationInput, specialisationOf } from "./complexity/specialisation";

export { ellipseOutlines, ellipseTable } from "./space/ellipse-table";
export {
  compareFactors,
  compareStrata,
  type Comparison,
  crossed,
  determinantP,
  determinantPower,
  divides,
  type Factor,
  type Interaction,
  interactionOf,
  type StratifiedUnits,
  stratifiedUnits,
  strataOf,
  type Stratum,
} from "./space/geodetector";
export { getisOrd, type GetisOrd } from "./space/getis-ord";
export type { Coordinates } from "./space/local-plane";
export { localMoran, type LocalMoran, type LocalPermutations, type Quadrant } from "./space/local-moran";
export { type LinkCut, type Links, linkMatrix, networkLinks } from "./space/network-links";
export { networkTable, nodeTable } from "./space/network-measures";
export {
  contiguityWeights,
  economicWeights,
  type MadeWeights,
  rowStandardized,
  weightsByDistance,
  weightsSummary,
  type WeightsSummary,
} from "./space/spatial-weights";
export { type Ellipse, type EllipseForm, type StandardEllipses, standardEllipses } from "./space/standard-ellipse";

export { type BandwidthRule, kernelBandwidths } from "./dynamics/kernel-bandwidth";
export { densityGrid, type Kernel, kernelDensity } from "./dynamics/kernel-density";
export { sojournTimes, steadyState } from "./dynamics/markov-chain";
export { type HomogeneityTest, homogeneityTest } from "./dynamics/markov-homogeneity";
export { type MarkovMobility, markovMobility } from "./dynamics/markov-mobility";
export { neighbourMeans } from "./dynamics/neighbour-means";
export {
  classesWithin,
  givenLimits,
  quantileLimits,
  type QuantileForm,
  requireClasses,
} from "./dynamics/panel-classes";
export { passageTimes } from "./dynamics/passage-times";
export {
  type Regimes,
  transitionCounts,
  transitionProbabilities,
  transitionsByLag,
  transitionsByStep,
} from "./dynamics/transitions";
