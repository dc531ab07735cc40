import { findCircles } from "../../../scripts/imports/circles";

const circlesOf = (imports: Readonly<Record<string, readonly string[]>>) =>
  findCircles(new Map(Object.entries(imports))).map(({ folder, members }) => [folder, ...members]);

describe("findCircles", () => {
  it("finds none where imports only go one way", () => {
    expect(circlesOf({ "a/one.ts": ["a/two.ts", "b/three.ts"], "a/two.ts": ["b/three.ts"], "b/three.ts": [] })).toEqual(
      [],
    );
  });

  it("finds files that import each other, in the folder that holds them", () => {
    expect(circlesOf({ "a/one.ts": ["a/two.ts"], "a/two.ts": ["a/one.ts"] })).toEqual([["a", "one.ts", "two.ts"]]);
  });

  it("finds folders that import each other although none of their files do", () => {
    expect(circlesOf({ "a/one.ts": ["b/two.ts"], "a/three.ts": [], "b/two.ts": ["a/three.ts"] })).toEqual([
      ["", "a", "b"],
    ]);
  });

  it("finds a file and a folder beside it that import each other", () => {
    expect(circlesOf({ "a/one.ts": ["a/parts/two.ts"], "a/parts/two.ts": ["a/one.ts"] })).toEqual([
      ["a", "one.ts", "parts"],
    ]);
  });

  it("names an import for each step of a circle", () => {
    const imports = new Map([
      ["a/one.ts", ["b/two.ts"]],
      ["b/two.ts", ["c/three.ts"]],
      ["c/three.ts", ["a/one.ts"]],
    ]);
    expect(findCircles(imports)[0]?.because).toEqual([
      "a/one.ts imports b/two.ts",
      "b/two.ts imports c/three.ts",
      "c/three.ts imports a/one.ts",
    ]);
  });
});
