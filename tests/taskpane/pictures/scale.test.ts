import fc from "fast-check";
import { spreadApart, roundTicks } from "../../../src/taskpane/pictures/scale";

describe("the ticks of a scale", () => {
  it.each([
    [
      [0.769, -0],
      [0, 0.2, 0.4, 0.6, 0.8],
    ],
    [
      [0.13, 0],
      [0, 0.05, 0.1, 0.15],
    ],
    [
      [41.4, 0],
      [0, 20, 40, 60],
    ],
    [
      [40, 0],
      [0, 10, 20, 30, 40],
    ],
  ])("up to %j are %j", ([most = 0, least = 0], ticks) => {
    expect(roundTicks(least, most, 4)).toEqual(ticks);
  });

  it("go below zero where values do", () => {
    expect(roundTicks(-11.6, 0, 4)).toEqual([-15, -10, -5, 0]);
    expect(roundTicks(-3, 6, 4)).toEqual([-5, 0, 5, 10]);
  });

  it("are from 0 to 1 where there is nothing to measure", () => {
    expect(roundTicks(0, 0, 4)).toEqual([0, 1]);
    expect(roundTicks(NaN, NaN, 4)).toEqual([0, 1]);
  });

  it("always hold zero and every value, in equal steps", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: -1e-3, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        (least, most) => {
          const ticks = roundTicks(least, most, 4);
          expect(ticks).toContain(0);
          expect(ticks[0]).toBeLessThanOrEqual(least + (most - least) * 1e-9);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(most - (most - least) * 1e-9);
          expect(ticks.length).toBeLessThanOrEqual(8);
        },
      ),
    );
  });
});

describe("labels that are spread apart", () => {
  it("stay where they are when they do not overlap", () => {
    expect(spreadApart([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
  });

  it("move in their order, and stay within the limits", () => {
    expect(spreadApart([50, 48, 49], 20, 0, 100)).toEqual([88, 48, 68]);
    expect(spreadApart([95, 98], 20, 0, 100)).toEqual([80, 100]);
    expect(spreadApart([-5, 3], 20, 0, 100)).toEqual([0, 20]);
  });
});
