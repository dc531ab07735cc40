import type { CellRows } from "../../../../src/taskpane/formula/engine";
import type { Reading } from "../../../../src/taskpane/formula/evaluate";
import { noNames } from "../../../../src/taskpane/formula/names-beside";
import { networkDrawing, shortName } from "../../../../src/taskpane/pictures/network/drawing";
import { picturedNetwork } from "../../../../src/taskpane/pictures/network/pictured-network";
import { networkTexts } from "../../../../src/taskpane/pictures/network/texts";
import { describeDictionary } from "../../../support/dictionary-checks";

describeDictionary("the dictionary of the picture of a network", networkTexts.en, networkTexts["zh-CN"], {
  summary: [[5, 8]],
  strongest: [
    ["1", "2", true, "9"],
    ["1", "2", false, "9"],
  ],
  node: [["1", 2, 3]],
});

const flows: CellRows = [
  [100, 9, 7, null, 0],
  [8, 0, 6, 0, 0],
  [7, 2, 0, 5, 0],
  [0, 0, 6, 0, 4],
  [0, 0, 0, 1, 0],
];

const drawn = (cut: number | string | null, matrix = flows, names: readonly (string | null)[] = []) =>
  networkDrawing({ matrix, cut, names });

describe("the picture of a network", () => {
  it("has a line for each pair of nodes, the strongest last", () => {
    const { links, count } = drawn(3);
    expect(count).toBe(8);
    expect(links.map(({ from, to, isMutual, value }) => [from, to, isMutual, value])).toEqual([
      [3, 4, false, 4],
      [1, 2, false, 6],
      [2, 3, true, 6],
      [0, 2, true, 7],
      [0, 1, true, 9],
    ]);
    expect(links.map(({ head }) => head !== null)).toEqual([true, true, false, false, false]);
    expect(links.map(({ width }) => width)).toEqual([4, 6, 6, 7, 9].map((value) => 0.5 + (4.5 * value) / 9));
  });

  it("takes the cut as NETWORK does", () => {
    expect(drawn(null).count).toBe(10);
    expect(drawn("").count).toBe(10);
    expect(drawn("Mean ").count).toBe(8);
    expect(drawn("rowmean").count).toBe(9);
    expect(drawn(100)).toMatchObject({ links: [], count: 0 });
  });

  it("draws an arrow to where the only link leads, whichever node comes first", () => {
    const back = drawn(0, [
      [null, 0],
      [2, null],
    ]);
    expect(back.links).toMatchObject([{ from: 1, to: 0, isMutual: false, value: 2, width: 1.2 }]);
    // Two nodes: one at the top, one at the bottom, with all links there are.
    const [top, bottom] = back.nodes;
    expect([top?.x, top?.y, bottom?.x]).toEqual([150, 28, expect.closeTo(150, 9)]);
    expect(bottom?.y).toBe(192);
    const [link] = back.links;
    expect(link?.line.y1).toBe(192 - 8);
    expect(link?.head?.split(" ")[0]?.split(",").map(Number)).toEqual([expect.closeTo(150, 9), 28 + 8]);
  });

  it("counts links of nodes, the busiest being the largest", () => {
    const { nodes } = drawn(3);
    expect(nodes.map(({ out, into }) => [out, into])).toEqual([
      [2, 2],
      [2, 1],
      [2, 3],
      [2, 1],
      [0, 1],
    ]);
    expect(nodes.map(({ radius }) => radius)).toEqual([4, 3, 5, 3, 1].map((links) => 3 + (4 * links) / 5));
    expect(drawn(1000).nodes.map(({ radius }) => radius)).toEqual([3, 3, 3, 3, 3]);
  });

  it("reads truth values as links and compares widths of negative values with the lowest", () => {
    const truths = drawn(0, [
      [false, true],
      [true, false],
    ]);
    expect(truths.links).toMatchObject([{ isMutual: true, value: 1, width: 1.2 }]);
    const negative = drawn(-10, [
      [0, -4, 6],
      [-5, 0, -20],
      [-20, 1, 0],
    ]);
    expect(negative.links.map(({ value, width }) => [value, width])).toEqual([
      [-4, 0.5],
      [1, 0.5 + (4.5 * 5) / 10],
      [6, 5],
    ]);
  });

  it.each([2, 5, 12, 13, 31, 45])("keeps %i nodes and their names apart", (count) => {
    const matrix: CellRows = Array.from({ length: count }, () => Array.from({ length: count }, () => 1));
    const { width, height, nodes, links } = drawn(0, matrix, ["Beijing"]);
    expect(links).toHaveLength((count * (count - 1)) / 2);
    expect(nodes.slice(0, 2).map(({ name }) => name)).toEqual(["Beijing", "2"]);
    for (const [place, { label, x, y }] of nodes.entries()) {
      expect(x).toBeGreaterThan(60);
      expect(x).toBeLessThan(width - 60);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
      const next = nodes[(place + 1) % count]?.label;
      const apart = Math.hypot(label.x - (next?.x ?? 0), label.y - (next?.y ?? 0));
      expect(apart).toBeGreaterThan(12);
      expect(Math.abs(label.turn)).toBeLessThanOrEqual(90 + 1e-9);
    }
  });

  it("puts names at the sides of level labels, and turns those of many away from the centre", () => {
    const of = (count: number) =>
      drawn(
        0,
        Array.from({ length: count }, () => Array.from({ length: count }, () => 1)),
      ).nodes.map(({ label: { anchor, turn } }) => [anchor, Math.round(turn)]);
    expect(of(4)).toEqual([
      ["middle", 0],
      ["start", 0],
      ["middle", 0],
      ["end", 0],
    ]);
    expect(of(16).filter((_, place) => place % 4 === 0)).toEqual([
      ["start", -90],
      ["start", 0],
      ["start", 90],
      ["end", 0],
    ]);
  });

  it.each([
    ["Hebei", "Hebei"],
    ["Qinhuangdao City", "Qinhuangdao…"],
    ["新疆维吾尔自治区", "新疆维吾尔…"],
    ["内蒙古自治区", "内蒙古自治区"],
  ])("shows %s as %s", (name, shown) => {
    expect(shortName(name)).toBe(shown);
  });
});

describe("what is pictured of a call of NETWORK", () => {
  const read = (rows: CellRows): Reading => ({ kind: "read", rows, range: null, inner: null });
  const square = (count: number): CellRows =>
    Array.from({ length: count }, () => Array.from({ length: count }, () => 1));

  it("is its matrix with the cut and the names of rows, or else of columns", () => {
    expect(picturedNetwork([read(flows), read([["mean"]])], { rows: ["A"], columns: ["B"] })).toEqual({
      matrix: flows,
      cut: "mean",
      names: ["A"],
    });
    expect(picturedNetwork([read(flows), { kind: "omitted" }], { rows: [], columns: ["B"] })).toMatchObject({
      cut: null,
      names: ["B"],
    });
  });

  it("is nothing for what is no square of numbers, and for too many nodes", () => {
    const error = { code: "#N/A", message: null };
    for (const matrix of [
      square(46),
      square(1),
      [[1, 2]],
      [
        [0, error],
        [1, 0],
      ],
    ])
      expect(picturedNetwork([read(matrix)], noNames)).toBeNull();
    expect(picturedNetwork([{ kind: "omitted" }], noNames)).toBeNull();
    expect(picturedNetwork([read(square(45))], noNames)).not.toBeNull();
  });
});
