import { WorkInProgress } from "../../../src/demo/frame/work-in-progress";

describe("work in progress", () => {
  it("is settled at once if nothing was begun", async () => {
    await expect(new WorkInProgress().settled()).resolves.toBeUndefined();
  });

  it("is settled only when all work has ended, what was begun meanwhile and what failed included", async () => {
    const work = new WorkInProgress();
    const ended: string[] = [];
    let finish: () => void = () => undefined;
    const first = work.follow(new Promise<void>((resolve) => (finish = resolve)));
    const settled = work.settled().then(() => ended.push("settled"));
    const second = first.then(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      await work.follow(Promise.reject(new Error("failed"))).catch(() => ended.push("second"));
    });
    void work.follow(second);
    finish();
    await settled;
    expect(ended).toEqual(["second", "settled"]);
  });

  it("returns the work as it is", async () => {
    const work = new WorkInProgress();
    await expect(work.follow(Promise.resolve(7))).resolves.toBe(7);
    await expect(work.follow(Promise.reject(new Error("no")))).rejects.toThrow("no");
  });
});
