import { type Outcome, sideBySide } from "../../../scripts/side-by-side/run-tasks";

const ended = (name: string, isGood = true): Outcome => ({ name, isGood, output: "", seconds: 0 });

describe("tasks side by side", () => {
  it("are all run and reported, also after one has failed, and are good only if each is", async () => {
    const reported: string[] = [];
    const run = (name: string) => Promise.resolve(ended(name, name !== "b"));
    const report = ({ name }: Outcome) => void reported.push(name);
    expect(await sideBySide(["a", "b", "c", "d"], 2, run, report)).toBe(false);
    expect(reported.sort()).toEqual(["a", "b", "c", "d"]);
    expect(await sideBySide(["a", "c"], 2, run, report)).toBe(true);
  });

  it("are never more than asked for, and the next begins when one ends", async () => {
    const running = new Map<string, () => void>();
    const all = sideBySide(
      ["a", "b", "c"],
      2,
      (name) => new Promise((resolve) => running.set(name, () => resolve(ended(name)))),
      ({ name }) => void running.delete(name),
    );
    expect([...running.keys()]).toEqual(["a", "b"]);
    running.get("b")!();
    await new Promise((resolve) => setImmediate(resolve));
    expect([...running.keys()]).toEqual(["a", "c"]);
    for (const end of running.values()) end();
    expect(await all).toBe(true);
  });

  it("are given up if one cannot be started", async () => {
    const failing = sideBySide(["a"], 2, () => Promise.reject(new Error("no npm")), jest.fn());
    await expect(failing).rejects.toThrow("no npm");
  });
});
