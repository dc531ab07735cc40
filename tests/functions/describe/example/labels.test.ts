import { catalogue } from "../../../../src/functions/catalogue";
import { exampleLabels } from "../../../../src/functions/describe/example/labels";

const names = (call: string, result: readonly (readonly number[])[]) => {
  const name = /JJJ\.(\w+)/.exec(call)?.[1];
  const spec = catalogue.find((one) => one.name === name);
  if (spec === undefined) throw new Error(`${call}: no such function`);
  const { rows, columns } = exampleLabels(spec, call, result);
  return { rows: rows?.map(({ en }) => en), columns: columns?.map(({ en }) => en) };
};

const regions = ["Beijing", "Tianjin", "Hebei"];

describe("the names in an example", () => {
  it("are those of the paper's regions and sectors whose figures it has", () => {
    const call = "=JJJ.SHARE({161.8,4352.3,14986.5;188.45,7276.68,6905.03})";
    expect(
      names(call, [
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toEqual({
      rows: ["Beijing", "Tianjin"],
      columns: ["Primary", "Secondary", "Tertiary"],
    });
    expect(names(call, [[1], [2]])).toEqual({ rows: ["Beijing", "Tianjin"], columns: undefined });
    expect(names(call, [[1, 2, 3]])).toMatchObject({ columns: ["Primary", "Secondary", "Tertiary"] });
  });

  it("are years where the figures are of one region and sector", () => {
    expect(names("=JJJ.REBASE({9004.5,10330.5})", [[100, 114.7]])).toMatchObject({ columns: ["2009", "2010"] });
  });

  it("are regions on both sides of a square of pairs", () => {
    expect(
      names("=JJJ.GRAVITY({2114.8;1472.21;7332.61})", [
        [0, 1, 2],
        [1, 0, 3],
        [2, 3, 0],
      ]),
    ).toEqual({
      rows: regions,
      columns: regions,
    });
  });

  it("are regions on both sides only where regions are compared with each other", () => {
    const block = "{161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9}";
    const square = [
      [1, 0.9, 0.8],
      [0.9, 1, 0.7],
      [0.8, 0.7, 1],
    ];
    expect(names(`=JJJ.SIMILARITY(${block})`, square)).toEqual({ rows: regions, columns: regions });
    expect(names(`=JJJ.KRUGMAN(${block},"pairs")`, square)).toEqual({ rows: regions, columns: regions });
    expect(names(`=JJJ.LOCQ(${block})`, square)).toMatchObject({ columns: ["Primary", "Secondary", "Tertiary"] });
  });

  it("are none for rows in an order of their own", () => {
    const steps = [[1], [2], [3]];
    expect(names('=JJJ.GRADIENT({76.9;48.1;35.5},"steps")', steps)).toEqual({ rows: undefined, columns: undefined });
  });

  it("are none for other figures, and for a result of another size", () => {
    expect(names("=JJJ.SHARE({1;2;3})", [[1], [2], [3]])).toEqual({ rows: undefined, columns: undefined });
    expect(names("=JJJ.GINI({93213;99607;38716})", [[0.3]])).toEqual({ rows: undefined, columns: undefined });
  });
});
