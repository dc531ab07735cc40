import fc from "fast-check";
import { componentNames, type ShiftShareModel } from "../../../../src/core/specialisation/shift-share/models";
import { regionalShiftShare } from "../../../../src/core/specialisation/shift-share/regional-shift-share";
import { shiftShare } from "../../../../src/core/specialisation/shift-share/shift-share";
import { cells, expectCells, failureOf, matrix } from "../../../support/matrix";

type Block = readonly (readonly (number | null)[])[];

interface More {
  readonly reference?: readonly [Block, Block];
  readonly weights?: Block;
}

const decomposed = (start: Block, end: Block, model: ShiftShareModel, { reference, weights }: More = {}) =>
  regionalShiftShare(
    {
      start: matrix(start),
      end: matrix(end),
      reference: reference ? [matrix(reference[0]), matrix(reference[1])] : null,
      weights: weights ? matrix(weights) : null,
    },
    model,
  );

const start = [
  [100, 50, 30],
  [40, 60, 10],
];
const end = [
  [120, 75, 30],
  [44, 60, 15],
];
const sums = [[[140, 110, 40]], [[164, 135, 45]]] as const;
const turned = (block: Block) => (block[0] ?? []).map((_, column) => block.map((row) => row[column] ?? null));

const models = Object.keys(componentNames) as ShiftShareModel[];
const size = fc.double({ min: 1, max: 1000, noNaN: true });
const twoDates = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([m, n]) => {
  const block = fc.array(fc.array(size, { minLength: n, maxLength: n }), { minLength: m, maxLength: m });
  const weights = fc.array(fc.array(size, { minLength: m, maxLength: m }), { minLength: m, maxLength: m });
  return fc.tuple(
    block,
    block,
    weights.map((rows) => rows.map((row, i) => row.map((w, j) => (i === j ? 0 : w)))),
  );
});

describe("shift-share analysis of several regions", () => {
  test("has for each the total of the analysis of that region alone", () => {
    for (const model of ["dunn", "esteban", "arcelus"] as const)
      for (const reference of [undefined, [[[500, 400, 100]], [[550, 480, 150]]] as const]) {
        const [from, to] = reference ?? sums;
        const { components } = decomposed(start, end, model, reference && { reference });
        const alone = start.map((row, region) =>
          shiftShare(
            {
              regionStart: matrix([row]),
              regionEnd: matrix([end[region] ?? []]),
              referenceStart: matrix(from),
              referenceEnd: matrix(to),
            },
            model,
            "total",
          ),
        );
        expectCells(components, alone.flatMap(cells));
      }
  });

  test("has components that add up to the change in every model", () => {
    fc.assert(
      fc.property(twoDates, fc.constantFrom(...models), ([before, after, weights], model) => {
        for (const row of cells(decomposed(before, after, model, { weights }).components) as number[][]) {
          const change = row[row.length - 1] ?? NaN;
          const sum = row.slice(0, -1).reduce((total, part) => total + part, 0);
          expect(Math.abs(sum - change)).toBeLessThanOrEqual(1e-9 * Math.max(...row.map(Math.abs)));
        }
      }),
    );
  });

  test("has competitive parts that add up to 0 over the regions if these are the reference", () => {
    fc.assert(
      fc.property(twoDates, ([before, after]) => {
        const rows = cells(decomposed(before, after, "dunn").components) as number[][];
        const sum = rows.reduce((total, [, , competitive = NaN]) => total + competitive, 0);
        expect(Math.abs(sum)).toBeLessThanOrEqual(1e-9 * Math.max(...rows.flat().map(Math.abs)));
      }),
    );
  });

  test("reads a block on its side if the reference is as long as the block is high", () => {
    const upright = decomposed(start, end, "dunn", { reference: sums });
    expect(upright.isTurned).toBe(false);
    const lying = decomposed(turned(start), turned(end), "dunn", { reference: [turned(sums[0]), turned(sums[1])] });
    expect(lying.isTurned).toBe(true);
    expectCells(lying.components, cells(upright.components));
  });

  test("leaves a cell that is blank at one date out of every sum", () => {
    const withBlank = [
      [100, 50, null],
      [40, 60, 10],
    ];
    const { components } = decomposed(withBlank, end, "dunn");
    expectCells(
      components,
      cells(
        decomposed(withBlank, end, "dunn", {
          reference: [[[140, 110, 10]], [[164, 135, 15]]],
        }).components,
      ),
    );
    expect(cells(components)[0]?.[3]).toBe(45);
  });

  test("is blank for a region without a complete sector", () => {
    const blank = [null, null, null];
    const { components } = decomposed([...start, blank], [...end, [1, 2, 3]], "dunn");
    expect(cells(components)[2]).toEqual(["", "", "", ""]);
    expectCells(decomposed(start, end, "dunn").components, cells(components).slice(0, 2));
  });
});

describe("Arcelus's model", () => {
  test("has an expected mix that adds up to nothing, and Dunn's national and mix components", () => {
    fc.assert(
      fc.property(twoDates, ([before, after]) => {
        const dunn = cells(decomposed(before, after, "dunn").components) as number[][];
        (cells(decomposed(before, after, "arcelus").components) as number[][]).forEach((row, region) => {
          const within = 1e-9 * Math.max(...row.map(Math.abs), ...(dunn[region] ?? []).map(Math.abs));
          const [national = NaN, nationalDiff = NaN, mix = NaN, mixDiff = NaN] = row;
          expect(Math.abs(mix)).toBeLessThanOrEqual(within);
          expect(Math.abs(national + nationalDiff - (dunn[region]?.[0] ?? NaN))).toBeLessThanOrEqual(within);
          expect(Math.abs(mix + mixDiff - (dunn[region]?.[1] ?? NaN))).toBeLessThanOrEqual(within);
        });
      }),
    );
  });

  test("divides by zero in the regional mix of a sector that is new in the region, not of one that stays absent", () => {
    const reference = [[[500, 400, 100]], [[550, 480, 150]]] as const;
    const row = (to: number) =>
      cells(
        decomposed(
          [
            [100, 50, 0],
            [1, 1, 1],
          ],
          [
            [120, 75, to],
            [1, 1, 1],
          ],
          "arcelus",
          { reference },
        ).components,
      )[0];
    expect(row(5)?.slice(6, 8)).toEqual(["#DIV/0!", "#DIV/0!"]);
    expect(
      row(5)
        ?.slice(0, 6)
        .every((cell) => typeof cell === "number"),
    ).toBe(true);
    expect(row(0)?.every((cell) => typeof cell === "number")).toBe(true);
  });
});

describe("the spatial model", () => {
  const weights = [
    [0, 1],
    [1, 0],
  ];

  test("compares with the growth of the neighbours, as worked by hand", () => {
    const growth = 344 / 290 - 1;
    const near = 100 * (44 / 40 - 1 - growth) + 50 * (60 / 60 - 1 - growth) + 30 * (15 / 10 - 1 - growth);
    const row = cells(decomposed(start, end, "spatial", { weights }).components)[0] as number[];
    expect(row[0]).toBeCloseTo(180 * growth, 10);
    expect(row[1]).toBeCloseTo(near, 10);
    expect(row[3]).toBe(45);
  });

  test("does not change when a row of the weights is scaled", () => {
    fc.assert(
      fc.property(twoDates, ([before, after, weights]) => {
        const scaled = weights.map((row, region) => row.map((weight) => weight * 2 ** (region - 3)));
        expectCells(
          decomposed(before, after, "spatial", { weights: scaled }).components,
          cells(decomposed(before, after, "spatial", { weights }).components),
          1e-9,
        );
      }),
    );
  });

  test("divides by zero for a region without neighbours", () => {
    const alone = [
      [0, 0],
      [1, 0],
    ];
    const rows = cells(decomposed(start, end, "spatial", { weights: alone }).components);
    expect(rows[0]?.slice(1, 3)).toEqual(["#DIV/0!", "#DIV/0!"]);
    expect(rows[1]?.every((cell) => typeof cell === "number")).toBe(true);
  });

  test("needs a square of weights with an empty diagonal", () => {
    const of = (bad: Block) => failureOf(() => decomposed(start, end, "spatial", { weights: bad }));
    expect(of([[0, 1]])).toMatchObject({ reason: "not-square" });
    expect(
      of([
        [1, 1],
        [1, 0],
      ]),
    ).toMatchObject({ reason: "self-weight" });
    expect(
      of([
        [0, -1],
        [1, 0],
      ]),
    ).toMatchObject({ reason: "negative" });
  });
});
