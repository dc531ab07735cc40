import { dataSet } from "../../../../src/paper/data-sets/data-sets";
import type { Box } from "../../../../src/taskpane/pictures/flow/bands";
import { crossings, orderedColumns } from "../../../../src/taskpane/pictures/flow/columns";
import { exchangesOf } from "../../../../src/taskpane/pictures/flow/exchanges";
import { flowLayout } from "../../../../src/taskpane/pictures/flow/layout";

const exchanges = exchangesOf(dataSet("exchanges"), "en");
const layout = flowLayout(exchanges, 288);

/** The data in both languages and in several widths, each without one of its exchanges, and what each giver gives. */
const variants = (["en", "zh-CN"] as const).flatMap((language) => {
  const all = exchangesOf(dataSet("exchanges"), language);
  return [
    { name: `${language}, all`, exchanges: all, width: 288 },
    { name: `${language}, narrow`, exchanges: all, width: 270 },
    { name: `${language}, wide`, exchanges: all, width: 400 },
    ...all.map(({ id }) => ({
      name: `${language}, without ${id}`,
      exchanges: all.filter((one) => one.id !== id),
      width: 288,
    })),
    ...[...new Set(all.map(({ giver }) => giver))].map((giver) => ({
      name: `${language}, ${giver}`,
      exchanges: all.filter((one) => one.giver === giver),
      width: 288,
    })),
  ];
});

/** Points on the middle line of a band, close to each other, by the commands of its path. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  for (const [, command, values = ""] of path.matchAll(/([MLHC])([^MLHC]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values.trim().split(/[ ,]+/).map(Number);
    const [x, y] = points.at(-1) ?? [a, b];
    for (let step = 1; step <= 200; step += 1) {
      const t = step / 200;
      const between = (...[p, q, r, s]: [number, number, number, number]) =>
        p * (1 - t) ** 3 + 3 * q * t * (1 - t) ** 2 + 3 * r * t * t * (1 - t) + s * t ** 3;
      if (command === "C") points.push([between(x, a, c, e), between(y, b, d, f)]);
      else points.push([x + (a - x) * t, command === "H" ? y : y + (b - y) * t]);
    }
  }
  return points;
}

const isWithin = ([x, y]: readonly [number, number], box: Box, distance: number) =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)) < distance;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("the exchanges of by-products", () => {
  it("are all of the data set's, in the given language", () => {
    expect(exchanges).toHaveLength(dataSet("exchanges").rows.length);
    expect(exchanges[2]).toEqual({
      id: "X03",
      giver: "Shougang Jingtang",
      byProduct: "Steel slag",
      receiver: "Jidong Cement",
      use: "Raw material of cement",
      state: "actual",
      stateWord: "Actual",
    });
    expect(exchangesOf(dataSet("exchanges"), "zh-CN")[2]).toMatchObject({
      giver: "首钢京唐",
      byProduct: "钢渣",
      state: "actual",
      stateWord: "实际",
    });
  });

  it("are each actual, possible or planned, which the picture distinguishes", () => {
    expect(new Set(exchanges.map(({ state }) => state))).toEqual(new Set(["actual", "possible", "planned"]));
  });
});

describe("the picture of the flows", () => {
  it("has a band for each exchange, all of the same width, and a node for each giver and receiver", () => {
    expect(layout.bands.map(({ exchange }) => exchange.id).sort()).toEqual(exchanges.map(({ id }) => id).sort());
    expect(new Set(layout.bands.map(({ thickness }) => thickness)).size).toBe(1);
    expect(layout.nodes).toHaveLength(new Set(exchanges.flatMap(({ giver, receiver }) => [giver, receiver])).size);
  });

  it("has no crossing in the paper's exchanges", () => {
    expect(crossings(orderedColumns(exchanges))).toBe(0);
  });

  it.each(variants)("has no name on a band, a node or another name: $name", ({ exchanges: some, width }) => {
    const { nodes, bands } = flowLayout(some, width);
    const lines = bands.map(({ path, thickness, exchange }) => ({ points: pointsOf(path), thickness, exchange }));
    for (const { name, label } of nodes) {
      const on = lines.filter(({ points, thickness }) =>
        points.some((point) => isWithin(point, label.box, thickness / 2 - 0.5)),
      );
      expect([name, on.map(({ exchange }) => exchange.id)]).toEqual([name, []]);
      for (const other of nodes) {
        expect([name, other.name, overlap(label.box, other)]).toEqual([name, other.name, false]);
        if (other.name !== name) expect(overlap(label.box, other.label.box)).toBe(false);
      }
    }
  });

  it.each(variants)(
    "stays within its frame and keeps the nodes of a column apart: $name",
    ({ exchanges: some, width }) => {
      const { nodes, bands, height } = flowLayout(some, width);
      for (const { x, y, ...box } of nodes.flatMap(({ label, ...node }) => [node, label.box])) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
        expect(x + box.width).toBeLessThanOrEqual(width + 1e-9);
        expect(y + box.height).toBeLessThanOrEqual(height + 1e-9);
      }
      for (const { path, thickness } of bands)
        for (const [, y] of pointsOf(path)) {
          expect(y - thickness / 2).toBeGreaterThanOrEqual(0);
          expect(y + thickness / 2).toBeLessThanOrEqual(height);
        }
      for (const one of nodes)
        for (const other of nodes)
          if (one !== other && one.x === other.x && one.y <= other.y)
            expect(other.y - (one.y + one.height)).toBeGreaterThanOrEqual(7.9);
    },
  );

  it("ends each band at its giver and its receiver", () => {
    const byName = new Map(layout.nodes.map((node) => [node.name, node]));
    for (const { path, exchange, thickness } of layout.bands) {
      const points = pointsOf(path);
      const giver = byName.get(exchange.giver)!;
      const receiver = byName.get(exchange.receiver)!;
      expect(points[0]![0]).toBeCloseTo(giver.x + giver.width, 6);
      expect(points.at(-1)![0]).toBeCloseTo(receiver.x, 6);
      for (const [node, [, y]] of [
        [giver, points[0]!],
        [receiver, points.at(-1)!],
      ] as const) {
        expect(y - thickness / 2).toBeGreaterThanOrEqual(node.y - 1e-9);
        expect(y + thickness / 2).toBeLessThanOrEqual(node.y + node.height + 1e-9);
      }
    }
  });

  it("shows those who receive and give in the middle", () => {
    expect(layout.nodes.flatMap(({ name, side }) => (side === "middle" ? [name] : [])).sort()).toEqual([
      "Desalination plant",
      "Sinopec refinery",
    ]);
  });
});
