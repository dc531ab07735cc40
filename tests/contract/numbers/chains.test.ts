import type { DataSetId } from "../../../src/paper/data-set-types";
import { dataSet } from "../../../src/paper/data-sets/data-sets";
import { loadWorksheet } from "../../support/worksheet";

const { call } = loadWorksheet();

type Block = readonly (readonly unknown[])[];

/** The rows that a function returns for the results of others; throws where a call fails. */
function rowsOf(name: string, ...args: unknown[]): Block {
  const answer = call(name, ...args);
  if (!Array.isArray(answer)) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer as Block;
}

const numbersOf = (block: Block) => block.flat().map(Number);
const column = (block: Block, place: number) => block.map((row) => [row[place]]);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Labels stand around a result, which is unchanged within. */
function expectLabelled(block: Block, rows: Block | null, columns: readonly unknown[] | null): void {
  const labelled = rowsOf("LABEL", block, rows, columns === null ? null : [columns]);
  const [top, left] = [columns === null ? 0 : 1, rows === null ? 0 : 1];
  expect(labelled.slice(top).map((row) => row.slice(left))).toEqual(block);
  if (rows !== null) expect(labelled.slice(top).map((row) => [row[0]])).toEqual(rows);
  if (columns !== null) expect(labelled[0]?.slice(left)).toEqual(columns);
}

/** Columns of a data set as its sheet has them in English. */
const table = (id: DataSetId, ...columns: string[]): Block => {
  const set = dataSet(id);
  const places = columns.map((name) => set.columns.findIndex((one) => one.id === name));
  return set.rows.map(({ cells }) => places.map((place) => cells[place]?.text?.en ?? cells[place]?.value));
};
const provinces = table("provinces", "name", "latitude");
const borders = table("province-borders", "province", "neighbour");
const cities = table("cities", "name", "latitude", "longitude");
const [provinceNames, cityNames] = [column(provinces, 0), column(cities, 0)];

/** Sizes of the 13 cities that fall with the distance from the first, for want of a story. */
const sizes = cities.map((_, place) => [[100, 60, 30, 35, 12, 22, 13, 18, 10, 9, 21, 17, 8][place]]);

describe("weights of borders", () => {
  const weights = rowsOf("WEIGHTS", borders, "contiguity", null, null, provinceNames);
  const values = column(provinces, 1);

  test("come from the loaded pairs in one step, with an island", () => {
    const summary = new Map(
      rowsOf("WEIGHTS", borders, "contiguity", null, null, provinceNames, "summary").map(([label, value]) => [
        label,
        value,
      ]),
    );
    expect([
      summary.get("units"),
      summary.get("links"),
      summary.get("max"),
      summary.get("islands"),
      summary.get("symmetric"),
    ]).toEqual([31, 136, 8, 1, 1]);
    expect(rowsOf("WEIGHTS", borders, "contiguity", null, null, provinceNames, "islandlist")).toEqual([["Hainan"]]);
    expectLabelled(weights, provinceNames, provinceNames.flat());
  });

  test("lead to MORAN, whose local parts add up to it", () => {
    const [[global]] = rowsOf("MORAN", values, weights, "i") as [[number]];
    expect(global).toBeGreaterThan(0.5);
    const local = rowsOf("LOCALMORAN", values, weights, "i", "none", 0);
    // Σ local = S₀ · I, with S₀ the sum of the weights.
    expect(sum(numbersOf(local))).toBeCloseTo(sum(numbersOf(weights)) * global, 9);
    expectLabelled(local, provinceNames, ["I"]);
  });

  test("lead to LOCALMORAN and GETISORD, row for row", () => {
    const kinds = rowsOf("LOCALMORAN", values, weights, "cluster", null, 199, 1);
    expect(kinds).toHaveLength(31);
    const hot = rowsOf("GETISORD", values, weights, "gstar", "z");
    expect(hot).toHaveLength(31);
    const scoreOf = (name: string) => Number(hot[provinceNames.findIndex(([one]) => one === name)]?.[0]);
    expect(scoreOf("Jilin")).toBeGreaterThan(1.96);
    expect(scoreOf("Guangdong")).toBeLessThan(-1.96);
    expectLabelled(kinds, provinceNames, ["cluster"]);
    expectLabelled(hot, provinceNames, null);
  });
});

describe("weights of neighbouring cities", () => {
  const weights = rowsOf("WEIGHTS", table("city-borders", "city", "neighbour"), "contiguity", null, "row", cityNames);
  const panel = sizes.map(([size], place) =>
    [0, 1, 2, 3].map((year) => Number(size) * (1 + (((place * 7 + year * 5) % 9) - 4) / 20)),
  );

  test("lead to MARKOV by the class of the neighbours", () => {
    const whole = rowsOf("MARKOV", panel, 2, null, "counts");
    expect(sum(numbersOf(whole))).toBe(13 * 3);
    const spatial = call("MARKOV", panel, 2, null, "spatial", weights);
    expect(Array.isArray(spatial)).toBe(true);
    expectLabelled(whole, [["low"], ["high"]], ["low", "high"]);
  });
});

describe("distances", () => {
  const distances = rowsOf("DISTANCE", column(cities, 1), column(cities, 2));

  test("are of the places loaded, and symmetric", () => {
    expect(Number(distances[0]?.[1])).toBeCloseTo(108, 0);
    expect(distances.map((row, r) => row.map((_, c) => distances[c]?.[r]))).toEqual(distances);
    expectLabelled(distances, cityNames, cityNames.flat());
  });

  test.each(["inverse", "knn", "band"])("lead to WEIGHTS of kind %s and on to MORAN", (kind) => {
    const weights = rowsOf("WEIGHTS", distances, kind, null, "row");
    for (const row of weights) expect(sum(row.map(Number))).toBeCloseTo(1, 12);
    const [[global]] = rowsOf("MORAN", sizes, weights, "i") as [[number]];
    expect(Math.abs(global)).toBeLessThan(1);
    expectLabelled(weights, cityNames, cityNames.flat());
  });

  test("lead to GRAVITY", () => {
    const links = rowsOf("GRAVITY", sizes, sizes, distances);
    expect(links.map((row) => row.length)).toEqual(Array(13).fill(13));
    const total = rowsOf("GRAVITY", sizes, sizes, distances, "total");
    expect(numbersOf(total)).toEqual(links.map((row) => expect.closeTo(sum(row.map(Number)), 6) as number));
    expectLabelled(total, cityNames, ["total"]);
  });

  test("lead by GRAVITY to NETWORK, cut at the mean of each row", () => {
    const gravity = rowsOf("GRAVITY", sizes, sizes, distances);
    const linked = gravity.map((row, r) => {
      const others = row.map(Number).filter((_, c) => c !== r);
      return row.map((one, c) => Number(c !== r && Number(one) > sum(others) / others.length));
    });
    const links = sum(linked.flat());
    expect(rowsOf("NETWORK", gravity, "rowmean", "binary")).toEqual(linked);
    expect(rowsOf("NETWORK", gravity, "rowmean", "outdegree")).toEqual(linked.map((row) => [sum(row)]));
    expect(rowsOf("NETWORK", gravity, "rowmean", "density")).toEqual([[expect.closeTo(links / (13 * 12), 12)]]);
    // Beijing, the largest, is what most are drawn to.
    const into = numbersOf(rowsOf("NETWORK", gravity, "rowmean", "indegree"));
    expect(into).toEqual(cityNames.map((_, c) => sum(linked.map((row) => row[c] ?? 0))));
    expect(cityNames[into.indexOf(Math.max(...into))]).toEqual(["Beijing"]);
    const [heading = [], ...nodes] = rowsOf("NETWORK", gravity, "rowmean");
    expectLabelled(nodes, cityNames, heading);
    // Symmetric links in one number of GRAVITY: every one is answered where one cut holds for all.
    expect(rowsOf("NETWORK", gravity, "mean", "reciprocity")).toEqual([[1]]);
  });
});

describe("location quotients", () => {
  const values = [
    [50, 15, 20, 8],
    [10, 40, 6, 30],
    [15, 22, 30, 4],
    [5, 30, 23, 44],
    [22, 9, 25, 16],
  ];
  const regions = [["A"], ["B"], ["C"], ["D"], ["E"]];
  const quotients = rowsOf("LOCQ", values);

  /** As a user types it: =--(quotients>=1). */
  const specialised = quotients.map((row) => row.map((one) => Number(Number(one) >= 1)));

  test("lead to ECI, which is the same from the values", () => {
    const complexity = rowsOf("ECI", specialised, "regions", "eigen", "binary");
    expect(numbersOf(complexity)).toEqual(
      numbersOf(rowsOf("ECI", values)).map((one) => expect.closeTo(one, 9) as number),
    );
    expectLabelled(complexity, regions, ["ECI"]);
  });

  test("lead to RELATEDNESS, and that to RELDENSITY", () => {
    const relatedness = rowsOf("RELATEDNESS", specialised, null, "binary");
    expect(relatedness.map((row) => row.length)).toEqual([4, 4, 4, 4]);
    const density = rowsOf("RELDENSITY", specialised, relatedness, "binary");
    expect(density).toEqual(rowsOf("RELDENSITY", values));
    expectLabelled(density, regions, ["P", "Q", "R", "S"]);
  });

  test("lead to COAGGLOM of two industries", () => {
    const shared = rowsOf("COAGGLOM", column(quotients, 0), column(quotients, 2), "lq");
    for (const [index] of shared) expect(Number(index)).toBeGreaterThan(0);
    expectLabelled(shared, regions, ["coagglomeration"]);
  });

  test("that differ by rounding alone lead to no correlation in COMPLEMENT", () => {
    const reference = [[1, 2.2, 3.8]];
    // Six times the reference in each sector, as doubles have it.
    const even = rowsOf("LOCQ", [[6, 13.2, 22.8]], reference);
    expect(new Set(numbersOf(even)).size).toBeGreaterThan(1);
    const other = rowsOf("LOCQ", [[1, 8, 3]], reference);
    expect(call("COMPLEMENT", even, other, "correlation")).toMatchObject({ code: "#DIV/0!" });
  });

  test("lead to TRANSFERMATCH, with distances", () => {
    const distance = regions.map((_, r) => regions.map((_name, c) => 100 * Math.abs(r - c)));
    const pairs = rowsOf("TRANSFERMATCH", quotients, regions, [["P", "Q", "R", "S"]], distance, 2);
    expect(pairs.length).toBeGreaterThan(4);
    expectLabelled(pairs, null, pairs[0]?.map((_, place) => `column ${place + 1}`) ?? []);
  });
});

describe("scaled indicators", () => {
  const values = [
    [10, 3, 200],
    [11, 9, 120],
    [9, 5, 310],
    [12, 4, 150],
  ];
  const units = [["A"], ["B"], ["C"], ["D"]];
  const directions = [[1, 1, -1]];
  const scaled = rowsOf("NORMALIZE", values, directions);

  test.each(["ENTROPYWEIGHT", "CRITIC"])("lead to %s, whose weights lead to TOPSIS and OBSTACLE", (weighting) => {
    const weights = rowsOf(weighting, scaled);
    expect(sum(numbersOf(weights))).toBeCloseTo(1, 12);
    // Scaling before makes no difference: it is scaled within.
    expect(numbersOf(weights)).toEqual(
      numbersOf(rowsOf(weighting, values, directions)).map((one) => expect.closeTo(one, 12) as number),
    );
    const closeness = rowsOf("TOPSIS", scaled, weights);
    for (const [one] of closeness) expect(Number(one) >= 0 && Number(one) <= 1).toBe(true);
    const obstacles = rowsOf("OBSTACLE", scaled, weights, null, "matrix");
    for (const row of obstacles) expect(sum(row.map(Number))).toBeCloseTo(1, 12);
    expectLabelled(closeness, units, ["closeness"]);
    expectLabelled(obstacles, units, ["growth", "R&D", "energy"]);
  });
});

describe("regional coefficients", () => {
  const flows = [
    [20, 30, 10],
    [25, 60, 40],
    [15, 35, 50],
  ];
  const totals = [[100], [220], [240]];
  const sectors = [["Primary"], ["Secondary"], ["Tertiary"]];
  const national = rowsOf("LEONTIEF", flows, totals, "coefficients");
  const regional = rowsOf("FLQ", [[8], [30], [20]], totals, "flq", 0.3, national);

  test("come from LEONTIEF by FLQ, and are no larger than the nation's", () => {
    numbersOf(regional).forEach((one, place) => {
      expect(one).toBeLessThanOrEqual(numbersOf(national)[place] ?? 0);
    });
    expectLabelled(regional, sectors, sectors.flat());
  });

  test("lead back to LEONTIEF as flows of outputs of 1", () => {
    const inverse = rowsOf("LEONTIEF", regional, [[1], [1], [1]]);
    // (I − A)·L = I.
    const product = regional.map((row, r) =>
      inverse.map((_, c) => sum(row.map((one, k) => ((r === k ? 1 : 0) - Number(one)) * Number(inverse[k]?.[c])))),
    );
    product.forEach((row, r) => {
      row.forEach((one, c) => {
        expect(one).toBeCloseTo(r === c ? 1 : 0, 12);
      });
    });
    expectLabelled(inverse, sectors, sectors.flat());
  });
});
