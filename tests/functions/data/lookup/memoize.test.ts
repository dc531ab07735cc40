import { memoize } from "../../../../src/functions/data/lookup/memoize";

describe("memoize", () => {
  test("computes the result of each combination of names once", () => {
    const asked: string[][] = [];
    const join = memoize((...names: string[]) => {
      asked.push(names);
      return names.join("+");
    });
    expect([join("a", "b"), join("a", "b"), join("b", "a")]).toEqual(["a+b", "a+b", "b+a"]);
    expect(asked).toEqual([
      ["a", "b"],
      ["b", "a"],
    ]);
  });

  test("does not take a line break in a name for the end of the name", () => {
    const count = memoize((first: string, second: string) => `${first.length} ${second.length}`);
    expect([count("a\nb", "c"), count("a", "b\nc")]).toEqual(["3 1", "1 3"]);
  });

  test("keeps empty and zero results, too", () => {
    let calls = 0;
    const length = memoize((name: string) => {
      calls++;
      return name.length;
    });
    expect([length(""), length(""), calls]).toEqual([0, 0, 1]);
  });
});
