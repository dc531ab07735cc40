import fc from "fast-check";
import { shiftShare } from "../../../src/core/specialisation/shift-share/shift-share";
import {
  industrialTransfer,
  type TransferMode,
  type TransferOutput,
} from "../../../src/core/transfer/industrial-transfer";
import { expectCells, failureOf, matrix, tables } from "../../support/matrix";
import { present } from "../../support/present";

type Cells = readonly (readonly (number | null)[])[];

const transferred = (
  base: Cells,
  current: Cells,
  mode: TransferMode = "flow",
  output: TransferOutput = "matrix",
  references: readonly [Cells | null, Cells | null] = [null, null],
) => {
  const [referenceBase, referenceCurrent] = references.map((cells) => cells && matrix(cells)) as [
    ReturnType<typeof matrix> | null,
    ReturnType<typeof matrix> | null,
  ];
  return industrialTransfer(
    { base: matrix(base), current: matrix(current), referenceBase, referenceCurrent },
    mode,
    output,
  );
};

/** Two dates of the same regions and industries. */
const twoDates = tables({ minRows: 2, maxRows: 5, minColumns: 1 }).chain((base) =>
  fc
    .array(
      fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), {
        minLength: base[0]?.length ?? 0,
        maxLength: base[0]?.length ?? 0,
      }),
      {
        minLength: base.length,
        maxLength: base.length,
      },
    )
    .map((current) => [base, current] as const),
);

const columnSum = (table: readonly (readonly number[])[], column: number) =>
  table.reduce((sum, row) => sum + present(row[column]), 0);

describe("industrial transfer", () => {
  test("adds up to zero over the regions of an industry", () => {
    fc.assert(
      fc.property(twoDates, ([base, current]) => {
        const flows = transferred(base, current);
        for (let column = 0; column < flows.columns; column++) {
          let sum = 0;
          for (let row = 0; row < flows.rows; row++) sum += flows.at(row * flows.columns + column);
          expect(Math.abs(sum)).toBeLessThanOrEqual(1e-11 * columnSum(current, column));
        }
      }),
    );
  });

  test("is the competitive component of shift-share with the same reference", () => {
    fc.assert(
      fc.property(twoDates, ([base, current]) => {
        const flows = transferred(base, current);
        const whole = (table: readonly (readonly number[])[]) =>
          matrix([present(base[0]).map((_, column) => columnSum(table, column))]);
        base.forEach((row, region) => {
          const parts = shiftShare(
            {
              regionStart: matrix([row]),
              regionEnd: matrix([present(current[region])]),
              referenceStart: whole(base),
              referenceEnd: whole(current),
            },
            "dunn",
            "all",
          );
          row.forEach((_, column) => {
            const size = columnSum(current, column) + columnSum(base, column);
            const competitive = parts.at(column * parts.columns + 2);
            expect(Math.abs(flows.at(region * flows.columns + column) - competitive)).toBeLessThanOrEqual(1e-11 * size);
          });
        });
      }),
    );
  });

  test("is the whole at the second date times the change of shares, and the size times the excess growth", () => {
    fc.assert(
      fc.property(twoDates, ([base, current]) => {
        const [flow, share, rate] = (["flow", "share", "rate"] as const).map((mode) =>
          transferred(base, current, mode),
        );
        base.forEach((row, region) => {
          row.forEach((before, column) => {
            const index = region * row.length + column;
            const whole = columnSum(current, column);
            const within = 1e-10 * whole * Math.max(1, before / columnSum(base, column));
            expect(Math.abs(present(flow).at(index) - whole * present(share).at(index))).toBeLessThanOrEqual(within);
            expect(Math.abs(present(flow).at(index) - before * present(rate).at(index))).toBeLessThanOrEqual(
              within + 1e-10 * before * present(rate).at(index) ** 2,
            );
          });
        });
      }),
    );
  });

  test("is in mode pp the change of shares in percentage points, for each and as a sum", () => {
    const base = [
      [10, 5],
      [30, 15],
    ];
    const current = [
      [30, 10],
      [30, 10],
    ];
    expectCells(transferred(base, current, "pp"), [
      [25, 25],
      [-25, -25],
    ]);
    expectCells(transferred(base, current, "pp", "moved"), [[25, 25]]);
    expectCells(transferred(base, current, "share", "moved"), [[0.25, 0.25]]);
  });

  test("is exactly zero where a region keeps its share", () => {
    expectCells(transferred([[0.1], [0.2]], [[0.3], [0.6]]), [[0], [0]]);
    expectCells(transferred([[0.1], [0.2]], [[0.3], [0.6]], "share"), [[0], [0]]);
  });

  test("turns with a table on its side, where the reference says so", () => {
    const upright = transferred(
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [
        [2, 2, 4],
        [5, 9, 6],
      ],
      "flow",
      "net",
      [[[10, 20, 30]], [[12, 25, 33]]],
    );
    const turned = transferred(
      [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
      [
        [2, 5],
        [2, 9],
        [4, 6],
      ],
      "flow",
      "net",
      [
        [[10], [20], [30]],
        [[12], [25], [33]],
      ],
    );
    expect([...turned.values]).toEqual([...upright.values]);
    expect([turned.rows, turned.columns]).toEqual([1, 2]);
  });

  test("leaves a cell blank at one date out of every sum", () => {
    const flows = transferred(
      [
        [1, 5],
        [null, 2],
        [3, 4],
      ],
      [
        [2, 5],
        [7, 2],
        [2, 4],
      ],
    );
    expectCells(flows, [
      [1, 0],
      ["", 0],
      [-1, 0],
    ]);
    expectCells(
      transferred(
        [
          [1, 5],
          [null, 2],
          [3, 4],
        ],
        [
          [2, 5],
          [7, 2],
          [2, 4],
        ],
        "flow",
        "moved",
      ),
      [[1, 0]],
    );
    expectCells(transferred([[null], [null]], [[1], [2]], "flow", "net"), [[""], [""]]);
  });

  test("fails in the cells that a zero divides, and in their sums", () => {
    expectCells(
      transferred(
        [
          [0, 1],
          [0, 3],
        ],
        [
          [1, 2],
          [2, 2],
        ],
      ),
      [
        ["#DIV/0!", 1],
        ["#DIV/0!", -1],
      ],
    );
    expectCells(
      transferred(
        [
          [0, 1],
          [0, 3],
        ],
        [
          [1, 2],
          [2, 2],
        ],
        "flow",
        "net",
      ),
      [["#DIV/0!"], ["#DIV/0!"]],
    );
    expectCells(
      transferred(
        [
          [0, 1],
          [2, 3],
        ],
        [
          [1, 2],
          [2, 2],
        ],
        "rate",
      ),
      [
        ["#DIV/0!", 1],
        [-0.5, -1 / 3],
      ],
    );
    expectCells(transferred([[1], [2]], [[0], [0]], "share"), [["#DIV/0!"], ["#DIV/0!"]]);
  });

  test("refuses what has no meaning", () => {
    expect(failureOf(() => transferred([[1, 2]], [[1, 3]]))).toMatchObject({
      kind: "domain",
      reason: "reference-of-region",
      details: { argument: "reference_base" },
    });
    expect(failureOf(() => transferred([[1], [-2]], [[1], [3]]))).toMatchObject({ kind: "domain", reason: "negative" });
    expect(failureOf(() => transferred([[1], [2]], [[1], [3]], "pp", "net"))).toMatchObject({
      kind: "value",
      reason: "output-of-mode",
      details: { output: "net", mode: "pp" },
    });
    expect(failureOf(() => transferred([[1], [2]], [[1], [3]], "rate", "moved"))).toMatchObject({
      reason: "output-of-mode",
    });
    expect(failureOf(() => transferred([[1], [2]], [[1], [3]], "flow", "matrix", [[[5]], null]))).toMatchObject({
      kind: "value",
      reason: "needs-argument",
      details: { argument: "reference_current", mode: "reference_base" },
    });
    expect(failureOf(() => transferred([[1], [2]], [[1], [3]], "flow", "matrix", [null, [[5]]]))).toMatchObject({
      details: { argument: "reference_base", mode: "reference_current" },
    });
    expect(
      failureOf(() =>
        transferred(
          [[1, 2]],
          [
            [1, 2],
            [3, 4],
          ],
        ),
      ),
    ).toMatchObject({ reason: "same-shape" });
  });
});

test("names the argument that is negative or does not fit", () => {
  const good = [
    [1, 2],
    [3, 4],
  ];
  const bad = [
    [1, 2],
    [3, -4],
  ];
  expect(failureOf(() => transferred(bad, good))).toMatchObject({ details: { argument: "base", row: 2, column: 2 } });
  expect(failureOf(() => transferred(good, bad))).toMatchObject({ details: { argument: "current" } });
  const references = (base: Cells, current: Cells) =>
    failureOf(() => transferred(good, good, "flow", "matrix", [base, current]));
  expect(references([[1, -1]], [[1, 1]])).toMatchObject({
    reason: "negative",
    details: { argument: "reference_base" },
  });
  expect(references([[1, 1]], [[1, -1]])).toMatchObject({ details: { argument: "reference_current" } });
  expect(references([[1, 1, 1]], [[1, 1, 1]]).details).toMatchObject({ argument: "reference_base" });
  expect(references([[1, 1]], [[1, 1, 1]]).details).toMatchObject({ argument: "reference_current" });
  expect(failureOf(() => transferred(good, [[1, 2, 3]])).details).toMatchObject({ first: "base", second: "current" });
});
