import { readFileSync } from "node:fs";
import path from "node:path";
import type { Worksheet } from "../support/worksheet";

/*
 * Examples on the paper's figures, computed independently of this project, in double precision: value added of the three sectors
 * by region in 2009 and 2013, China in 2013, and illustrative employment and capital of Tianjin.
 */
type Numbers = number | readonly Numbers[] | { readonly [key: string]: Numbers };

const file = path.join(__dirname, "cases/paper-examples.json");
const expected = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Numbers>>;

const beijing = [161.8, 4352.3, 14986.5];
const tianjin = [188.45, 7276.68, 6905.03];
const hebei = [3500.4, 14762.1, 10038.9];
const beijing09 = [118.3, 2743.1, 9004.5];
const tianjin09 = [131.01, 4110.54, 3259.25];
const hebei09 = [2218.9, 8874.9, 5932.8];
const all = [beijing, tianjin, hebei];
const all09 = [beijing09, tianjin09, hebei09];
const china = [[56957, 249684, 262204]];
const labour = [[70, 350, 430]];
const chinaLabour = [[24171, 23170, 29636]];
const income = [[93213], [99607], [38716]];
const population = [[2114.8], [1472.21], [7332.61]];
const sum = (rows: readonly (readonly number[])[]): (readonly number[])[] => [
  rows.reduce<readonly number[]>((total, row) => row.map((value, place) => value + (total[place] ?? 0)), []),
];
const cities = [2115, 1472, 1050, 750, 700, 480, 440, 420, 400, 350, 300].map((size) => [size]);
const weights = [
  [0, 1, 0, 0],
  [1, 0, 1, 0],
  [0, 1, 0, 1],
  [0, 0, 1, 0],
];
const scores = [
  [76.9, 93213, 0.8],
  [48.1, 99607, 1.3],
  [35.5, 38716, 12.4],
];
const directions = [[1, 1, -1]];
const groups = [["a"], ["a"], ["b"], ["b"], ["b"], ["c"], ["c"]];
const grouped = [[10], [20], [30], [40], [100], [15], [35]];

/** Value added of the three sectors from 2009 to 2013, of one region or of all three. */
function panel(worksheet: Worksheet, region: string): number[][] {
  const regions = region === "all" ? ["Beijing", "Tianjin", "Hebei"] : [region];
  const years = [[2009, 2010, 2011, 2012, 2013]];
  return ["primary", "secondary", "tertiary"].map(
    (sector) => sum(regions.flatMap((one) => worksheet.call("DATA", one, sector, years) as number[][]))[0] as number[],
  );
}

/** Follows a path such as `moore.Beijing.2` into the expected numbers. */
function numbersAt(at: string): Numbers {
  return at.split(".").reduce<Numbers>(
    (value, key) => {
      const next = (value as Readonly<Record<string, Numbers>>)[key];
      if (next === undefined) throw new Error(`there is no example ${at}`);
      return next;
    },
    expected as unknown as Numbers,
  );
}

const flat = (value: Numbers): number[] =>
  typeof value === "number" ? [value] : Object.values(value as Readonly<Record<string, Numbers>>).flatMap(flat);

/** Paths to the expected numbers, in the order of the cells of the result, and the call. */
const calls = (worksheet: Worksheet): readonly (readonly [at: string, name: string, ...args: unknown[]])[] => [
  ["share_bj13 share_tj13 share_hb13", "SHARE", all, null, "row"],
  ["gap_printed.0 gap_printed.1", "GAP", [[0.481], [0.355]], 0.769, "pp"],
  ["gap_printed.2 gap_printed.3", "GAP", [[0.481], [0.355]], 0.769, "rel"],
  ["LQ_va_13", "LOCQ", all, china],
  ["RSCA", "LOCQ", all, china, "rsca"],
  ["ARCA", "LOCQ", all, china, "additive"],
  ["igc_CPOR", "CPOR", [tianjin], china, labour, chinaLabour],
  ["igc", "GRADIENTCOEF", [tianjin], china, labour, chinaLabour, [[14370.16]], [[568845]]],
  ["clp", "LABORPROD", [tianjin], labour],
  ["dual_coef", "LABORPROD", [tianjin], labour, "dual"],
  ["dual_contrast", "LABORPROD", [tianjin], labour, "contrast"],
  ["krugman.Tianjin-Hebei-2013", "KRUGMAN", [tianjin], [hebei]],
  ["sdi.Beijing-Hebei-2009", "KRUGMAN", [beijing09], [hebei09], "half"],
  ["krug_nat13", "KRUGMAN", all, china],
  ["unido.Beijing-Tianjin-2009", "SIMILARITY", [beijing09], [tianjin09]],
  ["compl_1minusS.Beijing-Hebei-2009", "COMPLEMENT", [beijing09], [hebei09]],
  ["tci", "COMPLEMENT", [[0.6, 0.3, 0.1]], [[0.2, 0.3, 0.5]], "trade"],
  ["TS", "UPGRADING", all, "ratio"],
  ["level", "UPGRADING", all],
  ["level09", "UPGRADING", all09],
  ["fu", "UPGRADING", all, "angle"],
  ["moore.Beijing.0 moore.Tianjin.0 moore.Hebei.0", "STRUCTCHANGE", all09, all, "cosine"],
  ["NAV", "STRUCTCHANGE", all09, all],
  ["K", "STRUCTCHANGE", all09, all, "k"],
  ["lilien", "STRUCTCHANGE", [[400, 300, 300]], [[320, 330, 450]], "lilien"],
  ["lilien_mod", "STRUCTCHANGE", [[400, 300, 300]], [[320, 330, 450]], "lilienmean"],
  ["lead.E", "LEADCOEF", [beijing09], [beijing], 4],
  ["TL", "RATIONALITY", [tianjin], labour],
  ["dev", "RATIONALITY", [tianjin], labour, "deviation"],
  ["williamson", "WILLIAMSON", income, population],
  ["cv_p", "COEFVAR", income],
  ["cv_s", "COEFVAR", income, null, "sample"],
  ["dagum.G", "GINIDECOMP", grouped, groups, "total"],
  ["dagum.Gw", "GINIDECOMP", grouped, groups, "within"],
  ["dagum.Gnb", "GINIDECOMP", grouped, groups, "netbetween"],
  ["dagum.Gt", "GINIDECOMP", grouped, groups, "transvariation"],
  ["contrib.rate", "CONTRIBUTION", [beijing09], [beijing]],
  ["contrib.pull_pp", "CONTRIBUTION", [beijing09], [beijing], "pp"],
  ["cc2.0", "COUPLING", [[0.6, 0.8]]],
  ["cc2.2", "COORDINATION", [[0.6, 0.8]]],
  ["cc2adj.0", "COUPLING", [[0.6, 0.8]], "corrected"],
  ["cc2adj.2", "COORDINATION", [[0.6, 0.8]], null, "corrected"],
  ["cc3.2", "COORDINATION", [[0.3, 0.6, 0.9]]],
  ["cc3adj.2", "COORDINATION", [[0.3, 0.6, 0.9]], null, "corrected"],
  ["syn_pos", "SYNERGY", [[0.4, 0.5, 0.3]], [[0.55, 0.6, 0.36]]],
  ["syn_neg", "SYNERGY", [[0.4, 0.5, 0.3]], [[0.55, 0.45, 0.36]]],
  [
    "gra",
    "GREYREL",
    [[1, 1.2, 1.5, 1.8]],
    [
      [1, 1.1, 1.25, 1.3],
      [1, 1.3, 1.4, 1.9],
    ],
  ],
  ["entropy.w", "ENTROPYWEIGHT", scores, directions],
  ["entropy_shift.w", "ENTROPYWEIGHT", scores, directions, 0.0001],
  ["topsis", "TOPSIS", scores, [numbersAt("entropy.w")], directions],
  // The nation has 10,000 more in sectors that the city lacks.
  ["uflow.F", "URBANFLOW", [[50, 120, 330, 0]], [[9000, 9500, 12000, 10000]], [[2500]]],
  ["uflow.F", "URBANFLOW", [[50, 120, 330]], [[9000, 9500, 12000]], [[2500]], "flow", [[500]], 40500],
  ["prim.0", "PRIMACY", cities, 2],
  ["prim.1", "PRIMACY", cities, 4],
  ["prim.2", "PRIMACY", cities, 11],
  ["zipf.ols_lnP_lnR.0", "RANKSIZE", cities, "zipf", "slope"],
  ["zipf.GI.0", "RANKSIZE", cities, "gabaix", "slope"],
  ["moran4", "MORAN", [[10], [12], [20], [22]], weights, "i"],
  ["hhi", "HHI", all, null, "row"],
  ["hhin", "HHI", all, "normalized", "row"],
  ["hachman", "HACHMAN", all, china],
  ["entropyH", "ENTROPY", all, null, "row"],
  ["entropyHn", "ENTROPY", all, "normalized", "row"],
  ["beta.b", "BETACONV", [[10], [20], [30], [40], [50]], [[16], [29], [41], [52], [62]], 5, null, "beta"],
  ["beta.lambda", "BETACONV", [[10], [20], [30], [40], [50]], [[16], [29], [41], [52], [62]], 5, null, "speed"],
  ["beta.half", "BETACONV", [[10], [20], [30], [40], [50]], [[16], [29], [41], [52], [62]], 5, null, "halflife"],
  ["nh.tot.0", "SHIFTSHARE", [beijing09], [beijing], sum(all09), sum(all), null, "national"],
  ["dyn.0", "SHIFTSHAREDYN", panel(worksheet, "Beijing"), panel(worksheet, "all"), null, "national"],
  ["dyn.1", "SHIFTSHAREDYN", panel(worksheet, "Beijing"), panel(worksheet, "all"), null, "mix"],
  ["dyn.2", "SHIFTSHAREDYN", panel(worksheet, "Beijing"), panel(worksheet, "all"), null, "competitive"],
];

/** A call of one of our functions and the numbers that it must return, in reading order. */
export interface PaperExample {
  /** Paths of the numbers in the file. */
  readonly at: string;
  readonly call: readonly [name: string, ...args: unknown[]];
  readonly expected: readonly number[];
}

/** Every example; the worksheet has the paper's yearly series. */
export const paperExamples = (worksheet: Worksheet): readonly PaperExample[] =>
  calls(worksheet).map(([at, ...call]) => ({
    at,
    call,
    expected: at.split(" ").flatMap((one) => flat(numbersAt(one))),
  }));
