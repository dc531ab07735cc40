import { findFunction } from "../../../../src/functions/find-function";
import type { Reading } from "../../../../src/taskpane/formula/evaluate";
import { entries } from "../../../../src/taskpane/functions/entries/entries.en";
import { findOrientation, remedyOf } from "../../../../src/taskpane/wizard/orientation/find-orientation";

const years = ["2009", "2010", "2011", "2012"];
const regions = ["Beijing", "Tianjin", "Hebei"];
const sectors = ["Primary", "Secondary", "Tertiary"];

interface Setting {
  readonly rows: readonly string[] | number;
  readonly columns: readonly string[] | number;
  readonly texts?: readonly string[];
  /** The size of the vector that another argument is, by its name. */
  readonly vector?: readonly [name: string, rows: number, columns: number];
}

function found(name: string, { rows, columns, texts = ["B2:E9"], vector }: Setting) {
  const entry = entries.find((one) => one.name === name)!;
  const names = (side: Setting["rows"]) => (typeof side === "number" ? [] : side);
  const count = (side: Setting["rows"]) => (typeof side === "number" ? side : side.length);
  const readings = entry.args.map((argument): Reading => {
    if (argument.name !== vector?.[0]) return { kind: "omitted" };
    const cells = Array.from({ length: vector[1] }, () => Array.from({ length: vector[2] }, () => 1));
    return { kind: "read", rows: cells, range: null, inner: null };
  });
  return findOrientation(entry, findFunction(name)!.input!, texts, readings, {
    place: 0,
    rows: count(rows),
    columns: count(columns),
    names: { rows: names(rows), columns: names(columns) },
    address: "B2:E9",
    beside: typeof rows === "number" ? null : "A2:A5",
  });
}

const remedy = (...call: Parameters<typeof found>) => {
  const orientation = found(...call);
  return orientation && remedyOf(orientation);
};

describe("the orientation of a table", () => {
  it.each(["REBASE", "CAGR", "SHIFTSHAREDYN"])("is turned where years are down the side, for %s", (name) => {
    const argument = entries.find((one) => one.name === name)!.args[0]!.name;
    expect(remedy(name, { rows: years, columns: regions })).toEqual({ argument, text: "TRANSPOSE(B2:E9)" });
    expect(found(name, { rows: regions, columns: years })).toBeNull();
    expect(found(name, { rows: 3, columns: 4 })).toBeNull();
  });

  it("is told by the years for SIGMACONV, also of as many regions as years", () => {
    expect(remedy("SIGMACONV", { rows: years, columns: regions })).toEqual({ argument: "years", text: "A2:A5" });
    expect(remedy("SIGMACONV", { rows: years, columns: [...regions, "Shanxi"] })).toEqual({
      argument: "years",
      text: "A2:A5",
    });
  });

  it("is said once another argument tells it", () => {
    const told = found("SIGMACONV", { rows: years, columns: regions, vector: ["years", 4, 1] });
    expect(told).toEqual({ kind: "read", rows: "years", because: "years" });
    const square = { rows: years, columns: [...regions, "Shanxi"] };
    expect(found("SIGMACONV", { ...square, vector: ["years", 4, 1] })).toMatchObject({ kind: "read" });
    expect(found("SIGMACONV", { ...square, vector: ["years", 1, 4] })).toBeNull();
    expect(found("SIGMACONV", { rows: regions, columns: years, vector: ["years", 1, 4] })).toBeNull();
    const locq = found("LOCQ", { rows: sectors, columns: [...regions, "Shanxi"], vector: ["reference", 3, 1] });
    expect(locq).toEqual({ kind: "read", rows: "sectors", because: "reference" });
    const groups = found("THEILDECOMP", { rows: years, columns: regions, vector: ["groups", 1, 3] });
    expect(groups).toEqual({ kind: "read", rows: "years", because: "groups" });
  });

  it("is said of a single column that is read as a series", () => {
    expect(found("CAGR", { rows: years, columns: 1 })).toEqual({ kind: "read", rows: "years", because: null });
    expect(found("UPGRADING", { rows: sectors, columns: 1 })).toEqual({ kind: "read", rows: "sectors", because: null });
  });

  it.each(["UPGRADING", "STRUCTCHANGE", "KRUGMAN", "HACHMAN", "LABORPROD"])(
    "is turned where sectors are down the side, for %s",
    (name) => {
      expect(remedy(name, { rows: sectors, columns: regions })?.text).toBe("TRANSPOSE(B2:E9)");
      expect(found(name, { rows: regions, columns: sectors })).toBeNull();
    },
  );

  it("does not matter for LOCQ without a reference", () => {
    expect(found("LOCQ", { rows: sectors, columns: regions })).toBeNull();
  });

  it("is turned where years are across and indicators down, but not where years are the units", () => {
    expect(remedy("TOPSIS", { rows: ["Income", "Patents"], columns: years })?.text).toBe("TRANSPOSE(B2:E9)");
    expect(found("TOPSIS", { rows: years, columns: ["Income", "Patents"] })).toBeNull();
  });

  it("asks for shares of the row where there is one row", () => {
    expect(remedy("SHARE", { rows: 1, columns: 3 })).toEqual({ argument: "by", text: '"row"' });
    expect(found("SHARE", { rows: 3, columns: 1 })).toBeNull();
    expect(found("SHARE", { rows: 1, columns: 3, texts: ["B2:D2", "", '"all"'] })).toBeNull();
    expect(found("GINI", { rows: 1, columns: 3 })).toBeNull();
  });

  it("asks for each year by itself, in rows or in columns", () => {
    expect(remedy("GINI", { rows: regions, columns: years })).toEqual({ argument: "by", text: '"col"' });
    expect(remedy("HHI", { rows: years, columns: sectors })).toEqual({ argument: "by", text: '"row"' });
    expect(remedy("SHARE", { rows: years, columns: sectors })).toEqual({ argument: "by", text: '"row"' });
    expect(found("SHARE", { rows: regions, columns: years })).toBeNull();
  });
});
