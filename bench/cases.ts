import { names, nearestWeights, table, withoutDiagonal } from "./inputs";

/** The time of another package for the same calculation, and that of JJJ beside it in the same run, in milliseconds. */
export interface Peer {
  readonly package: string;
  readonly peer: number;
  readonly jjj: number;
  /** JJJ may take at most this many times what the peer takes. */
  readonly atMost: number;
}

/** A call that two builds are compared on. */
export interface Case {
  readonly name: string;
  readonly fn: string;
  readonly args: () => readonly unknown[];
  readonly peer?: Peer;
  /** Milliseconds that the call may take at most, where it is one of the longest that users have. */
  readonly goal?: number;
}

const million = () => table(1_000_000, 1);
const wide = (seed = 1) => table(3000, 100, seed);

const peer = (name: string, time: number, jjj: number, atMost = 1.25): Peer => ({
  package: name,
  peer: time,
  jjj,
  atMost,
});

export const cases: readonly Case[] = [
  { name: "Gini, 1,000,000 values", fn: "GINI", args: () => [million()], peer: peer("ineq", 64, 137, 1) },
  { name: "Theil T, 1,000,000 values", fn: "THEIL", args: () => [million()], peer: peer("ineq", 21, 24) },
  { name: "HHI, 1,000,000 values", fn: "HHI", args: () => [million()], peer: peer("REAT", 12, 12) },
  { name: "location quotients, 3000 × 100", fn: "LOCQ", args: () => [wide()], peer: peer("EconGeo", 4, 3.7) },
  {
    name: "Krugman to the total, 3000 × 100",
    fn: "KRUGMAN",
    args: () => [wide(), "total"],
    peer: peer("EconGeo", 4, 3),
  },
  { name: "entropy by row, 3000 × 100", fn: "ENTROPY", args: () => [wide(), null, "row"], peer: peer("EconGeo", 6, 6) },
  {
    name: "Theil T by column, 3000 × 100",
    fn: "THEIL",
    args: () => [wide(), null, null, "col"],
    peer: peer("PySAL", 3.1, 5.9, 1.6),
  },
  { name: "locational Gini, 3000 × 100", fn: "LOCGINI", args: () => [wide()], peer: peer("EconGeo", 174, 23) },
  {
    name: "beta convergence, 3000 regions",
    fn: "BETACONV",
    args: () => [table(3000, 1, 1), table(3000, 1, 2), 10],
    peer: peer("REAT", 3, 0.5),
  },
  { name: "Lorenz curve, 1,000,000 values", fn: "LORENZ", args: () => [million()] },
  { name: "Lorenz curve, 100,000 values", fn: "LORENZ", args: () => [table(100_000, 1)] },
  { name: "primacy, 1,000,000 values", fn: "PRIMACY", args: () => [million()] },
  { name: "rank and size, 1,000,000 values", fn: "RANKSIZE", args: () => [million()] },
  { name: "Gini decomposition, 100,000 values", fn: "GINIDECOMP", args: () => [table(100_000, 1), names(100_000)] },
  {
    name: "shift-share totals, four of 3000 × 100",
    fn: "SHIFTSHARE",
    args: () => [wide(1), wide(2), wide(3), wide(4), null, "total"],
  },
  { name: "TOPSIS, 3000 × 100", fn: "TOPSIS", args: () => [wide()] },
  {
    name: "Ellison and Glaeser, 300,000 plants",
    fn: "ELLISON",
    args: () => [table(300_000, 1), names(300_000), names(31), table(31, 1, 12)],
  },
  { name: "symbiosis, 300,000 links", fn: "SYMBIOSIS", args: () => [names(300_000, 1), names(300_000, 2)] },
  {
    name: "Moran, 547 regions",
    fn: "MORAN",
    args: () => [table(547, 1, 9), withoutDiagonal({ rows: 3000, columns: 100 }, 5)],
  },
  { name: "coefficient of variation, 3000 × 100", fn: "COEFVAR", args: () => [wide()] },
  {
    name: "local Moran, 3000 units with 8 neighbours, 999 permutations",
    fn: "LOCALMORAN",
    args: () => [table(3000, 1, 9), nearestWeights(3000, 8), null, "row", 999, 1],
    goal: 5000,
  },
  {
    name: "network, 1000 nodes, all linked",
    fn: "NETWORK",
    args: () => [withoutDiagonal({ rows: 1000, columns: 1000 }, 5)],
    goal: 5000,
  },
  { name: "complexity, 3000 × 100", fn: "ECI", args: () => [wide()], goal: 1000 },
  {
    name: "kernel densities, 20 years of 3000 values, 200 points",
    fn: "KDENSITY",
    args: () => [table(3000, 20), null, null, 200, null, null, "col"],
    goal: 1000,
  },
  {
    name: "ellipses, 20 years of 3000 places",
    fn: "ELLIPSE",
    args: () => [
      table(3000, 1, 2).map(([one = 0]) => [20 + one / 50]),
      table(3000, 1, 3).map(([one = 0]) => [90 + one / 40]),
      table(3000, 20),
    ],
    goal: 1000,
  },
  { name: "shares, 3000 × 100", fn: "SHARE", args: () => [wide()] },
  { name: "gradient, 3000 × 100", fn: "GRADIENT", args: () => [wide()] },
];

/** The largest ratio of a new build's time to that of the build measured beside the package, null without a package. */
export const limitOf = ({ peer }: Case): number | null =>
  peer === undefined ? null : (peer.peer * peer.atMost) / peer.jjj;
