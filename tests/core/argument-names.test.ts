import { couplingCoordination } from "../../src/core/composite/coupling-coordination";
import { entropyWeights } from "../../src/core/composite/entropy-weights";
import { greyRelationalDegree } from "../../src/core/composite/grey-relational-degree";
import { synergyDegree } from "../../src/core/composite/synergy-degree";
import { topsis } from "../../src/core/composite/topsis";
import { atkinsonIndex } from "../../src/core/inequality/atkinson-index";
import { betaConvergence, convergenceSpeed, halfLife } from "../../src/core/inequality/beta-convergence";
import { coefficientOfVariation } from "../../src/core/inequality/coefficient-of-variation";
import { giniDecomposition } from "../../src/core/inequality/gini-decomposition";
import { giniIndex } from "../../src/core/inequality/gini-index";
import { hooverIndex } from "../../src/core/inequality/hoover-index";
import { lorenzCurve } from "../../src/core/inequality/lorenz-curve";
import { sigmaTrend } from "../../src/core/inequality/sigma-convergence";
import { theilDecomposition } from "../../src/core/inequality/theil-decomposition";
import { theilIndex } from "../../src/core/inequality/theil-index";
import { williamsonIndex } from "../../src/core/inequality/williamson-index";
import { gravity } from "../../src/core/linkage/gravity";
import { moranIndex } from "../../src/core/linkage/moran-index";
import { symbiosisNetwork } from "../../src/core/linkage/symbiosis-network";
import { urbanPrimacy } from "../../src/core/linkage/urban-primacy";
import { DIVISION_BY_ZERO, Matrix, OUT_OF_DOMAIN } from "../../src/core/matrix/matrix";
import { ellisonGlaeser } from "../../src/core/specialisation/ellison-glaeser";
import { dynamicShiftShare } from "../../src/core/specialisation/shift-share/dynamic-shift-share";
import { failureOf, matrix } from "../support/matrix";

const three = matrix([[1], [2], [3]]);
const two = matrix([[1], [2]]);
const square = matrix([
  [1, 2],
  [3, 4],
]);
const twoOfThree = matrix([
  [0, 1, 1],
  [1, 0, 1],
]);
const noNeighbours = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
];
const neighbours = matrix([
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
]);
const failedSeries = (state: number) => new Matrix(1, 4, Float64Array.of(1, 2, 0, 3), Uint8Array.of(0, 0, state, 0));

const shapes = (first: string, second: string) => ({
  kind: "value",
  details: { first, firstShape: "3 × 1", second, secondShape: "2 × 1" },
});
const division = (argument: string) => ({ kind: "division", reason: "zero-denominator", details: { argument } });
const tooFew = (argument: string, needed: number, found: number) => ({
  kind: "domain",
  reason: "too-few",
  details: { argument, needed, found },
});

describe("a failure names its arguments as the function's signature does", () => {
  test.each<[string, () => unknown, object]>([
    ["weights of a Gini index", () => giniIndex(three, two, "none", "all"), shapes("values", "weights")],
    ["weights of an Atkinson index", () => atkinsonIndex(three, 1, two, "all"), shapes("values", "weights")],
    ["weights of a Theil index", () => theilIndex(three, two, "T", "all"), shapes("values", "weights")],
    [
      "weights of a coefficient of variation",
      () => coefficientOfVariation(three, two, "population", "all"),
      shapes("values", "weights"),
    ],
    [
      "weights of a sample",
      () => coefficientOfVariation(three, three, "sample", "all"),
      { kind: "value", details: { argument: "weights" } },
    ],
    [
      "one value of a sample",
      () => coefficientOfVariation(matrix([[5]]), null, "sample", "all"),
      tooFew("values", 2, 1),
    ],
    ["a mean of zero", () => coefficientOfVariation(matrix([[-1, 1]]), null, "population", "all"), division("values")],
    ["the reference of Hoover's index", () => hooverIndex(three, two, "all"), shapes("values", "reference")],
    ["the population of Williamson's", () => williamsonIndex(three, two, "all"), shapes("values", "population")],
    [
      "a population of nobody",
      () => williamsonIndex(two, matrix([[0], [0]]), "all"),
      { kind: "division", reason: "zero-denominator" },
    ],
    ["weights of a Lorenz curve", () => lorenzCurve(three, two), shapes("values", "weights")],
    ["groups of a Theil decomposition", () => theilDecomposition(three, two, null, "T"), shapes("values", "groups")],
    [
      "weights of a Theil decomposition",
      () => theilDecomposition(three, matrix([[0], [0], [1]]), two, "T"),
      shapes("values", "weights"),
    ],
    ["groups of a Gini decomposition", () => giniDecomposition(three, two), shapes("values", "groups")],
    ["ends of growth", () => betaConvergence(three, two, 1, null), shapes("start", "end")],
    [
      "controls beside regions in a row",
      () => betaConvergence(matrix([[1, 2, 3, 4]]), matrix([[2, 3, 4, 6]]), 1, matrix([[1, 2, 3]])),
      { reason: "one-for-each-region", details: { argument: "controls", shape: "1 × 3", needed: 4 } },
    ],
    [
      "a speed past the end",
      () => convergenceSpeed(-0.2, 10),
      { reason: "not-positive", details: { argument: "1 + beta × periods", value: -1 } },
    ],
    ["half of nothing", () => halfLife(0), division("speed")],
    ["half of a divergence", () => halfLife(-1), { reason: "not-positive", details: { argument: "speed", value: -1 } }],
    ["a year without dispersion", () => sigmaTrend(failedSeries(DIVISION_BY_ZERO), null), division("panel")],
    [
      "a year outside the domain",
      () => sigmaTrend(failedSeries(OUT_OF_DOMAIN), null),
      { kind: "domain", reason: "undefined-year", details: { argument: "panel" } },
    ],
    [
      "weights that leave one system",
      () => couplingCoordination(matrix([[0.5, 0.6]]), matrix([[1, null]]), "classic"),
      tooFew("weights", 2, 1),
    ],
    ["weights that add up to nothing", () => topsis(square, matrix([[0, 0]]), null), division("weights")],
    ["indicators that do not vary", () => entropyWeights(matrix([[1], [1]]), null, 0), division("values")],
    [
      "a reference without a point in common",
      () => greyRelationalDegree(matrix([[1, null]]), matrix([[null, 1]]), 0.5, "none"),
      tooFew("reference", 1, 0),
    ],
    [
      "a reference that starts at zero",
      () => greyRelationalDegree(matrix([[0, 1]]), matrix([[1, 1]]), 0.5, "initial"),
      division("reference"),
    ],
    [
      "order degrees of more units than before",
      () => synergyDegree(square, matrix([[1, 2]]), null),
      {
        reason: "same-shape",
        details: { first: "order_start", firstShape: "2 × 2", second: "order_end", secondShape: "1 × 2" },
      },
    ],
    [
      "a distance for two rows of three regions",
      () => gravity({ population: three, output: three, distance: twoOfThree, constant: null, exponent: 2 }),
      { reason: "not-square", details: { argument: "distance", shape: "2 × 3", needed: 3 } },
    ],
    ["values without variation", () => moranIndex(matrix([[1], [1], [1]]), neighbours, false), division("values")],
    ["weights of no neighbour", () => moranIndex(three, matrix(noNeighbours), false), division("weights")],
    [
      "a unit that is its own neighbour",
      () =>
        moranIndex(
          three,
          matrix([
            [0, 1, 1],
            [1, 2, 1],
            [1, 1, 0],
          ]),
          false,
        ),
      { reason: "self-weight", details: { argument: "weights", row: 2, column: 2, value: 2 } },
    ],
    [
      "weights of too few units",
      () => moranIndex(three, square, false),
      { reason: "not-square", details: { argument: "weights", shape: "2 × 2", needed: 3 } },
    ],
    [
      "a weight of less than nothing",
      () =>
        moranIndex(
          three,
          matrix([
            [0, -1, 1],
            [1, 0, 1],
            [1, 1, 0],
          ]),
          false,
        ),
      { reason: "negative", details: { argument: "weights", value: -1 } },
    ],
    ["no exchange at all", () => symbiosisNetwork([null], [null]), tooFew("sources", 1, 0)],
    ["cities of nobody after the first", () => urbanPrimacy(matrix([[5], [0]]), 2), division("sizes")],
    [
      "a city of less than nobody",
      () => urbanPrimacy(matrix([[5], [-1]]), 2),
      { reason: "negative", details: { argument: "sizes" } },
    ],
    [
      "no plant at all",
      () => ellisonGlaeser({ sizes: matrix([[null]]), names: ["a"] }, { sizes: matrix([[1]]), names: ["a"] }),
      tooFew("plant_regions", 1, 0),
    ],
    [
      "plants without anybody",
      () => ellisonGlaeser({ sizes: matrix([[0]]), names: ["a"] }, { sizes: matrix([[1]]), names: ["a"] }),
      division("plant_sizes"),
    ],
    [
      "no complete sector",
      () => dynamicShiftShare(matrix([[1, null]]), matrix([[1, 2]]), "dunn"),
      tooFew("region", 1, 0),
    ],
  ])("%s", (_, call, failure) => {
    expect(failureOf(call)).toMatchObject(failure);
  });
});
