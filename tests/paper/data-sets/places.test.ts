import type { DataSetId } from "../../../src/paper/data-set-types";
import { dataSet } from "../../../src/paper/data-sets/data-sets";

const column = (id: DataSetId, name: string, side: "en" | "zh" = "en") => {
  const { columns, rows } = dataSet(id);
  const place = columns.findIndex((one) => one.id === name);
  return rows.map(({ cells }) => cells[place]?.text?.[side] ?? cells[place]?.value ?? null);
};

const pairsOf = (id: DataSetId, first: string) => {
  const neighbours = column(id, "neighbour").map(String);
  return column(id, first).map((name, row) => [String(name), neighbours[row] ?? ""] as const);
};

const neighboursIn = (pairs: readonly (readonly [string, string])[]) => (name: string) =>
  pairs.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : [])).sort();

describe.each<[DataSetId, DataSetId, string]>([
  ["provinces", "province-borders", "province"],
  ["cities", "city-borders", "city"],
])("%s and %s", (places, borders, first) => {
  test("name every pair once, no place with itself, and only places with coordinates", () => {
    const pairs = pairsOf(borders, first);
    const names = column(places, "name");
    expect(new Set(pairs.map((pair) => [...pair].sort().join())).size).toBe(pairs.length);
    expect(pairs.filter(([a, b]) => a === b || !names.includes(a) || !names.includes(b))).toEqual([]);
  });

  test("have the same pairs in Chinese", () => {
    const names = new Map(column(places, "name").map((name, row) => [name, column(places, "name", "zh")[row]]));
    expect(column(borders, "neighbour", "zh")).toEqual(column(borders, "neighbour").map((name) => names.get(name)));
    expect(column(borders, first, "zh")).toEqual(column(borders, first).map((name) => names.get(name)));
  });

  test("lie in China, have codes of GB/T 2260 in order, and no name twice", () => {
    const latitudes = column(places, "latitude").map(Number);
    const longitudes = column(places, "longitude").map(Number);
    // China reaches from 18 to 54 degrees north, from 73 to 136 east.
    expect(Math.min(...latitudes)).toBeGreaterThan(18);
    expect(Math.max(...latitudes)).toBeLessThan(54);
    expect(Math.min(...longitudes)).toBeGreaterThan(73);
    expect(Math.max(...longitudes)).toBeLessThan(136);
    const codes = column(places, "code").map(Number);
    expect(codes).toEqual([...codes].sort((a, b) => a - b));
    expect(codes.filter((code) => !/^[1-6]\d\d\d00$/.test(String(code)))).toEqual([]);
    for (const side of ["en", "zh"] as const) expect(new Set(column(places, "name", side)).size).toBe(codes.length);
  });

  test("are marked as published, not as printed in the paper", () => {
    for (const id of [places, borders])
      expect(new Set(dataSet(id).rows.flatMap(({ cells }) => cells.map(({ status }) => status)))).toEqual(
        new Set(["confirmed"]),
      );
  });
});

describe("the provinces that touch", () => {
  const neighbours = neighboursIn(pairsOf("province-borders", "province"));

  test.each<[string, string[]]>([
    ["Hebei", ["Beijing", "Henan", "Inner Mongolia", "Liaoning", "Shandong", "Shanxi", "Tianjin"]],
    ["Beijing", ["Hebei", "Tianjin"]],
    ["Tianjin", ["Beijing", "Hebei"]],
    ["Shanghai", ["Jiangsu", "Zhejiang"]],
    ["Heilongjiang", ["Inner Mongolia", "Jilin"]],
    ["Xinjiang", ["Gansu", "Qinghai", "Tibet"]],
    ["Chongqing", ["Guizhou", "Hubei", "Hunan", "Shaanxi", "Sichuan"]],
    ["Hainan", []],
  ])("of %s are %j", (name, expected) => {
    expect(neighbours(name)).toEqual(expected);
  });

  test("are eight for Inner Mongolia and Shaanxi, the most of all", () => {
    const counts = column("provinces", "name").map((name) => [name, neighbours(String(name)).length] as const);
    expect(counts.filter(([, count]) => count >= 8)).toEqual([
      ["Inner Mongolia", 8],
      ["Shaanxi", 8],
    ]);
  });
});

describe("the cities that touch", () => {
  const neighbours = neighboursIn(pairsOf("city-borders", "city"));

  test.each<[string, string[]]>([
    ["Beijing", ["Baoding", "Chengde", "Langfang", "Tianjin", "Zhangjiakou"]],
    ["Tianjin", ["Beijing", "Cangzhou", "Chengde", "Langfang", "Tangshan"]],
    ["Handan", ["Xingtai"]],
    ["Qinhuangdao", ["Chengde", "Tangshan"]],
  ])("of %s are %j", (name, expected) => {
    expect(neighbours(name)).toEqual(expected);
  });

  test("include those of Hebei that the provinces' borders need", () => {
    const ofHebei = [...neighbours("Beijing"), ...neighbours("Tianjin")].filter(
      (name) => !/^(Beijing|Tianjin)$/.test(name),
    );
    expect(new Set(ofHebei)).toEqual(
      new Set(["Baoding", "Chengde", "Langfang", "Zhangjiakou", "Cangzhou", "Tangshan"]),
    );
  });
});
