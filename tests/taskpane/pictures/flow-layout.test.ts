import { dataSet } from "../../../src/paper/data-sets/data-sets";
import { exchangesOf, flowLayout } from "../../../src/taskpane/pictures/flow-layout";

const exchanges = exchangesOf(dataSet("exchanges"), "en");
const layout = flowLayout(exchanges, 320);

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
    expect(layout.bands.map(({ exchange }) => exchange.id)).toEqual(exchanges.map(({ id }) => id));
    const [first, ...others] = layout.bands.map(({ thickness }) => thickness);
    for (const thickness of others) expect(thickness).toBeCloseTo(first!, 10);
    expect(layout.nodes).toHaveLength(new Set(exchanges.flatMap(({ giver, receiver }) => [giver, receiver])).size);
  });

  it("stays within its frame and keeps the nodes of a column apart", () => {
    for (const { x, y, width, height } of layout.nodes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(layout.width);
      expect(y + height).toBeLessThanOrEqual(layout.height);
    }
    for (const one of layout.nodes)
      for (const other of layout.nodes)
        if (one !== other && one.x === other.x && one.y <= other.y)
          expect(other.y - (one.y + one.height)).toBeGreaterThanOrEqual(11);
  });

  it("shows those who receive and give in the middle", () => {
    expect(layout.nodes.flatMap(({ name, side }) => (side === "middle" ? [name] : [])).sort()).toEqual([
      "Desalination plant",
      "Sinopec refinery",
    ]);
  });
});
