import { hostOfPage } from "../../../src/demo/pane/host";
import { WriteError, type WorkbookHost } from "../../../src/hosts/host";
import { noCells } from "../../support/no-cells";

/** A host whose `write` fails with what the page's own copy of the code would throw. */
const failing = (thrown: Error): WorkbookHost => ({
  ...noCells,
  write: () => Promise.reject(thrown),
  select: () => Promise.resolve(true),
});

/** Of another window: it has the fields of a WriteError and is none. */
const foreign = Object.assign(new Error("host"), {
  name: "WriteError",
  failure: "host",
  detail: "full",
  leftovers: ["A"],
  kept: ["B"],
});

describe("the page's host, seen from the pane's frame", () => {
  it("fails with the pane's own WriteError", async () => {
    const error: unknown = await hostOfPage(failing(foreign))
      .write([])
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WriteError);
    expect(error).toMatchObject({ failure: "host", detail: "full", leftovers: ["A"], kept: ["B"] });
  });

  it("passes on any other failure as it is", async () => {
    const thrown = new TypeError("broken");
    await expect(hostOfPage(failing(thrown)).write([])).rejects.toBe(thrown);
  });

  it("passes on plans, options and results", async () => {
    const calls: unknown[][] = [];
    const host: WorkbookHost = {
      ...noCells,
      write: (...args) => {
        calls.push(args);
        return Promise.resolve([{ sheet: "S", address: "A1" }]);
      },
      select: (...args) => {
        calls.push(args);
        return Promise.resolve(false);
      },
    };
    const options = { signal: new AbortController().signal };
    expect(await hostOfPage(host).write([], options)).toEqual([{ sheet: "S", address: "A1" }]);
    expect(await hostOfPage(host).select("S", "A1")).toBe(false);
    expect(calls).toEqual([
      [[], options],
      ["S", "A1"],
    ]);
  });
});
