import { remembered } from "../../../src/functions/data/remembered";

describe("remembered", () => {
  test("works out each combination of names once", () => {
    const asked: string[][] = [];
    const join = remembered((...names: string[]) => {
      asked.push(names);
      return names.join("+");
    });
    expect([join("a", "b"), join("a", "b"), join("b", "a")]).toEqual(["a+b", "a+b", "b+a"]);
    expect(asked).toEqual([
      ["a", "b"],
      ["b", "a"],
    ]);
  });

  test("takes a line break inside a name for no border of names", () => {
    const count = remembered((first: string, second: string) => `${first.length} ${second.length}`);
    expect([count("a\nb", "c"), count("a", "b\nc")]).toEqual(["3 1", "1 3"]);
  });

  test("keeps what is empty or zero, too", () => {
    let calls = 0;
    const length = remembered((name: string) => {
      calls++;
      return name.length;
    });
    expect([length(""), length(""), calls]).toEqual([0, 0, 1]);
  });
});
