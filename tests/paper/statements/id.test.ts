import { findStatement, statementId } from "../../../src/paper/statements/id";

describe("findStatement", () => {
  test.each(["F09", "f9", "f09", "9", "009", " F 9 ", "Ｆ０９", "f-9"])("reads %p as the ninth", (id) => {
    expect(findStatement(id, "F", 68)).toEqual({ kind: "found", index: 8 });
  });

  test("accepts the first and the last", () => {
    expect(findStatement("k1", "K", 35)).toEqual({ kind: "found", index: 0 });
    expect(findStatement("K35", "K", 35)).toEqual({ kind: "found", index: 34 });
  });

  test.each([
    ["F69", "F68"],
    ["F0", "F01"],
    ["F999999999", "F68"],
    ["K09", "F09"],
    ["x70", "F68"],
    ["0", "F01"],
    ["F9999999999", null],
    ["F", null],
    ["FF9", null],
    ["F9.5", null],
    ["-9", null],
    ["-", null],
    ["Caofeidian", null],
    ["toString", null],
  ])("does not know %p and names the nearest, %p, and the range of ids", (id, nearest) => {
    expect(findStatement(id, "F", 68)).toEqual({ kind: "unknown", nearest, known: ["F01–F68"] });
  });
});

describe("statementId", () => {
  test("has two digits", () => {
    expect([statementId("F", 0), statementId("K", 34)]).toEqual(["F01", "K35"]);
  });
});
