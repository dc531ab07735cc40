import { runInNewContext } from "node:vm";
import { catalogue } from "../../../src/functions/catalogue";
import { englishErrors } from "../../../src/functions/runtime/error-texts.en";
import { english } from "../../../src/paper/generated/statements.en";
import { explainCall } from "../../../src/taskpane/explain/explain-call";
import { headings } from "../../../src/taskpane/explain/names/headings";
import { createRunner } from "../../../src/taskpane/formula/engine";
import { evaluateCall } from "../../../src/taskpane/formula/evaluate";
import { noNames } from "../../../src/taskpane/formula/names-beside";
import { parseFormula } from "../../../src/taskpane/formula/parse-formula";
import { entries } from "../../../src/taskpane/functions/entries/entries.en";

const run = createRunner("en", english, englishErrors);
const cells = { readReference: () => Promise.resolve(null) };

/** The calculation of a call as it is written out, with all digits, and the value that it should have. */
async function explanationOf(call: string, row = 0, column = 0) {
  const parsed = parseFormula(`=JJJ.${call}`)?.whole;
  if (parsed == null) throw new Error(`${call} cannot be read`);
  const evaluation = await evaluateCall(parsed, { cells, sheet: "S", run });
  return explainCall(
    evaluation,
    { row, column },
    { entries, run, namesOf: () => noNames, write: String, headings: headings.en },
  );
}

/** What a calculation comes to, by the rules of arithmetic. */
function calculated(text: string): number {
  const script = text
    .replace(/−/g, "-")
    .replace(/×/g, "*")
    .replace(/²/g, "**2")
    .replace(/\^/g, "**")
    .replace(/½/g, "0.5")
    .replace(/ln\(/g, "Math.log(")
    .replace(/exp\(/g, "Math.exp(")
    .replace(/\|([^|]*)\|/g, "Math.abs($1)");
  return runInNewContext(script) as number;
}

const block = "{161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9}";
const later = "{170,4500,16500;199,7700,7800;3450,15012,10961}";
const nation = "{55322,249684,262204}";

const links = "{0,9,7,0,0;8,0,6,0,0;7,2,0,5,0;0,0,6,0,4;0,0,0,1,0}";
const points = "{39.9;39.1;38.0},{116.4;117.2;114.5},{12153,19500.6;7521.85,14370.16;17235.48,28301.4}";
const map = '{2.1;2.4;1.9;5.0;5.4;4.7;8.8;9.1;2.2;5.1},{"a",1;"a",2;"a",1;"b",2;"b",1;"b",2;"c",1;"c",2;"a",2;"b",1}';

const calls: readonly (readonly [call: string, row: number, column: number])[] = [
  [`SHARE(${block})`, 1, 2],
  [`SHARE(${block},,"row")`, 1, 2],
  [`SHARE({3;-1;2})`, 1, 0],
  [`SHARE(${block},${nation})`, 2, 1],
  [`SHARE({161.8;4352.3},19500.6)`, 1, 0],
  [`GAP(${block})`, 1, 2],
  ...["abs", "pp", "rel", "ratio", "times"].map((mode) => [`GAP(0.481,0.769,"${mode}")`, 0, 0] as const),
  ...["flow", "share", "pp", "rate"].map((mode) => [`TRANSFER(${block},${later},"${mode}")`, 1, 1] as const),
  ...["rate", "factor", "absolute", "log"].map((mode) => [`GROWTH(${block},${later},"${mode}")`, 1, 1] as const),
  [`GROWTH(${block},${later},"annual",4)`, 2, 0],
  ["MARKOV({10,12,15,21;20,19,24,26;30,33,31,38;41,40,44,52;25,36,22,20;15,12,26,30},3)", 1, 2],
  ['MARKOV({10,12,15,21;20,19,24,26;30,33,31,38;41,40,44,52;25,36,22,20;15,12,26,30},3,"yearly","sojourn")', 0, 1],
  ["CAGR({9004.5,10330.5,12119.8})", 0, 0],
  ["CAGR({1;2;4;9})", 0, 0],
  [`REBASE(${block})`, 1, 2],
  [`REBASE(${block},2,1)`, 2, 0],
  ...["rate", "pull", "pp"].map((mode) => [`CONTRIBUTION({1;2;3},{2;2;5},"${mode}")`, 2, 0] as const),
  ...["nav", "k"].map((mode) => [`STRUCTCHANGE(${block},${later},"${mode}")`, 1, 0] as const),
  ...["range", "ratio", "relative"].map((mode) => [`GRADIENT({0.769;0.481;0.355},"${mode}")`, 0, 0] as const),
  [`LOCQ(${block})`, 1, 2],
  [`LOCQ(${block},${nation})`, 2, 0],
  [`CPOR(${block},${nation},${later},{200,300,400})`, 1, 1],
  [`LABORPROD(${block},${later})`, 0, 1],
  ...["raw", "normalized", "equivalent"].map((mode) => [`HHI({1,2,3},"${mode}")`, 0, 0] as const),
  [`HHI(${block},,"row")`, 2, 0],
  [`HHI(${block},,"col")`, 0, 1],
  ["HOOVER({1,2,5})", 0, 0],
  ...["proximity", "association", "cosine", "jaccard"].map(
    (mode) => [`RELATEDNESS({1,1,1;1,1,0;1,0,1},"${mode}","binary")`, 0, 1] as const,
  ),
  ["RELDENSITY({9,5,1;3,5,7;1,2,8})", 1, 1],
  ['RELDENSITY({1,1,0;0,1,1},{0,0.5,0.2;0.5,0,0.4;0.2,0.4,0},"binary")', 0, 1],
  ['LEONTIEF({150,500;200,100},{1000;2000},"coefficients")', 0, 1],
  ['LEONTIEF({150,500;200,100},{1000;2000},"multiplier")', 0, 1],
  ['LEONTIEF({150,500;200,100},{1000;2000},"backward")', 0, 0],
  ["FLQ({70,350,430},{24171,23170,29636})", 1, 2],
  ['FLQ({70,350,430},{24171,23170,29636},"cilq",,,900)', 2, 0],
  ['FLQ({70,350,430},{24171,23170,29636},"slq")', 0, 2],
  ["OBSTACLE({0.9,0.4,0.2;0.5,0.5,0})", 1, 2],
  ["OBSTACLE({0.9,0.4,0.2;0.5,0.5,0},{0.5,0.3,0.2})", 0, 1],
  ["LMDI({10,0.4;20,0.6},{13,0.3;18,0.7})", 1, 1],
  ['LMDI({10,0.4;20,0.6},{13,0.3;18,0.7},,"effects")', 0, 0],
  ['LMDI({10,0.4;20,0.6},{13,0.3;18,0.7},,"sectors")', 1, 1],
  ...["degree", "closeness_out", "closeness_in"].map((output) => [`NETWORK(${links},3,"${output}")`, 2, 0] as const),
  ...[2, 3, 4].map((column) => [`NETWORK(${links},"rowmean")`, 4, column] as const),
  ...["density", "reciprocity", "pathlength"].map((output) => [`NETWORK(${links},,"${output}")`, 0, 0] as const),
  ...[2, 3, 7].map((row) => [`NETWORK(${links},"mean","network")`, row, 1] as const),
  ['NETWORK({FALSE,TRUE;TRUE,FALSE},,"density")', 0, 0],
  ...[0, 1, 5, 6].map((column) => [`ELLIPSE(${points})`, 2, column] as const),
  ...["lat", "lon", "area", "eccentricity"].map((output) => [`ELLIPSE(${points},,"${output}")`, 1, 0] as const),
  ['ELLIPSE({39.9,39.1,-38},{116.4,117.2,114.5},{1,2,3;3,0,1},"arcgis")', 1, 2],
  ['ELLIPSE({39.9;"";38;1},{1;2;3;4},,"crimestat","lat","planar")', 0, 0],
  ["ELLIPSE({0;3;6;1},{0;4;8;1})", 1, 1],
  ["KDENSITY({1;2;4;9})", 40, 1],
  ['KDENSITY({1,2;4,9;3,3},"epanechnikov",,5,,,"col")', 2, 2],
  ['KDENSITY({1;2;4;9},"epanechnikov",0.7,,{0.2;2.5})', 1, 1],
  ['KDENSITY({-1;2;4},,"normal",,-3)', 0, 1],
  ...[1, 2].map((row) => [`GEODETECTOR(${map})`, row, 1] as const),
  ...[2, 3, 4].map((column) => [`GEODETECTOR(${map},"interaction")`, 1, column] as const),
  ...[0, 1].map((column) => [`GEODETECTOR(${map},"matrix")`, 0, column] as const),
  [`GEODETECTOR(${map},"means")`, 5, 3],
  ['GEODETECTOR({-2,1,3,"",5,8},{"a","a","b","b","b","c"})', 1, 1],
  ["PRIMACY({5;9;1;3})", 0, 0],
  ['PRIMACY({5;9;1;3},"4")', 0, 0],
];

describe("a calculation step by step", () => {
  it.each(calls)("of %s ends in its result", async (call, row, column) => {
    const { stepByStep, value } = await explanationOf(call, row, column);
    expect(stepByStep).not.toBeNull();
    expect(calculated(stepByStep ?? "")).toBeCloseTo(value as number, 9);
  });

  it("is tried for every function that declares one", () => {
    const declared = catalogue.filter(({ stepByStep }) => stepByStep !== undefined).map(({ name }) => name);
    const tried = new Set(calls.map(([call]) => call.replace(/\(.*/, "")));
    expect([...tried].sort()).toEqual(declared.sort());
  });

  it.each([
    ["SHARE({161.8;4352.3;14986.5})", "161.8 / (161.8 + 4352.3 + 14986.5)"],
    ["SHARE({1;2;3;4;5;6})", "1 / (1 + 2 + 3 + 4 + 5 + 6)"],
    ['GAP(0.481,0.769,"pp")', "100 × (0.769 − 0.481)"],
    ["PRIMACY({5;9;1})", "9 / 5"],
    ['NETWORK({0,1;0,0},,"density")', "1 / (2 × 1)"],
    ['ELLIPSE({1;3},{2;4},{1;3},"sd","lat","planar")', "(1 × 1 + 3 × 3) / (1 + 3)"],
  ])("of %s reads %s", async (call, text) => {
    expect((await explanationOf(call)).stepByStep).toBe(text);
  });

  it.each([
    [`LOCQ(${block},,"z")`],
    [`LOCQ(${block},${nation},,{1;2;3})`],
    ["UPGRADING({1,2,3})"],
    ['SHARE({1;"";3})'],
    ["HOOVER({1,2},{2,1})"],
    ["LMDI({1,2},{3,0})"],
    [`NETWORK(${links},,"betweenness")`],
    [`NETWORK(${links},1000,"closeness_out")`],
    [`ELLIPSE(${points},,"major")`],
    ['ELLIPSE({1;1},{2;2},,,"eccentricity")'],
    ["KDENSITY({1;2;4},,1,,1,{1;1;2})"],
    ['KDENSITY({1;2},"epanechnikov",1,,9)'],
    ['KDENSITY({1;2;4},,,,,,,"bandwidth")'],
    [`GEODETECTOR(${map},"risk")`],
  ])("of %s is not written out", async (call) => {
    expect((await explanationOf(call, call.startsWith("SHARE") ? 1 : 0)).stepByStep).toBeNull();
  });
});
