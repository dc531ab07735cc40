import { WriteError } from "../../../src/hosts/host";
import { afterEvent, failureOf, idle, type LoadEvent, type LoadState } from "../../../src/taskpane/services/load-state";

const frozen = <T extends object>(value: T): T => {
  for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) frozen(inner as object);
  return Object.freeze(value);
};

const after = (state: LoadState, ...events: LoadEvent[]) =>
  events.reduce((now, event) => frozen(afterEvent(now, frozen(event))), frozen(state));

const start: LoadEvent = { type: "started", ids: ["table-2", "table-4"] };
const written = {
  type: "written",
  replaced: 0,
  sheets: [
    { id: "table-2", sheet: "JJJ Table 2", address: "A1:G9", finding: "there" },
    { id: "table-4", sheet: "JJJ Table 4 (2)", address: "A1:G9", finding: "there" },
  ],
} as const satisfies LoadEvent;
const failed: LoadEvent = { type: "failed", failure: { reason: "protected", detail: "", leftovers: [], kept: [] } };

describe("the state of a load", () => {
  it("is writing with nothing done once started", () => {
    expect(after(idle, start)).toEqual({
      phase: "writing",
      ids: ["table-2", "table-4"],
      progress: { done: 0, total: 2 },
      isCancelling: false,
    });
  });

  it("stays idle when there is nothing to load", () => {
    expect(after(idle, { type: "started", ids: [] })).toBe(idle);
  });

  it("does not start a second load while one runs", () => {
    const writing = after(idle, start);
    expect(after(writing, { type: "started", ids: ["audit"] })).toBe(writing);
  });

  it("follows the progress that the workbook reports", () => {
    expect(after(idle, start, { type: "progressed", progress: { done: 1, total: 2 } })).toMatchObject({
      phase: "writing",
      progress: { done: 1, total: 2 },
    });
  });

  it("keeps writing after a request to cancel, as only the workbook knows whether it still can", () => {
    const cancelling = after(idle, start, { type: "cancelling" });
    expect(cancelling).toMatchObject({ phase: "writing", isCancelling: true });
    expect(after(cancelling, written)).toMatchObject({ phase: "written" });
  });

  it("knows the sheets that were written, under the names that they really got", () => {
    expect(after(idle, start, written)).toEqual({
      phase: "written",
      ids: ["table-2", "table-4"],
      sheets: written.sheets,
      replaced: 0,
    });
  });

  it("keeps the request of a failed load, for another attempt", () => {
    expect(after(idle, start, failed)).toEqual({
      phase: "failed",
      ids: ["table-2", "table-4"],
      failure: { reason: "protected", detail: "", leftovers: [], kept: [] },
    });
  });

  it.each([
    ["a success", written],
    ["a failure", failed],
  ])("can start again after %s", (_, end) => {
    expect(after(idle, start, end, { type: "started", ids: ["audit"] })).toMatchObject({
      phase: "writing",
      ids: ["audit"],
    });
  });

  it("ignores progress that comes after the end", () => {
    const end = after(idle, start, failed);
    expect(after(end, { type: "progressed", progress: { done: 2, total: 2 } })).toBe(end);
    expect(after(end, { type: "cancelling" })).toBe(end);
    expect(after(end, written)).toBe(end);
  });

  it("marks only the sheet that was looked for and not found", () => {
    const state = after(idle, start, written);
    const second = { id: "table-4", sheet: "JJJ Table 4 (2)", address: "A1:G9", finding: "there" } as const;
    const missing = after(state, { type: "looked for", sheet: second, finding: "missing" });
    expect(missing).toMatchObject({ sheets: [{ finding: "there" }, { finding: "missing" }] });
    expect(after(missing, { type: "looked for", sheet: second, finding: "there" })).toEqual(state);
  });

  it("is idle again when the message is closed, but not while it writes", () => {
    expect(after(idle, start, written, { type: "closed" })).toBe(idle);
    expect(after(idle, start, failed, { type: "closed" })).toBe(idle);
    const writing = after(idle, start);
    expect(after(writing, { type: "closed" })).toBe(writing);
  });
});

describe("the failure of an exception", () => {
  it.each(["protected", "editing", "cancelled", "unsupported", "host"] as const)(
    "is %s as the writer says",
    (reason) => {
      expect(failureOf(new WriteError(reason, "what the host said", ["Sheet 1"], ["Sheet 2"]))).toEqual({
        reason,
        detail: "what the host said",
        leftovers: ["Sheet 1"],
        kept: ["Sheet 2"],
      });
    },
  );

  it("is unexpected for anything else, and keeps its message", () => {
    const failure = failureOf(new TypeError("x is undefined"));
    expect(failure).toMatchObject({ reason: "unexpected", leftovers: [] });
    expect(failure.detail.split("\n")[0]).toBe("TypeError: x is undefined");
    expect(failureOf("a text")).toEqual({ reason: "unexpected", detail: "a text", leftovers: [], kept: [] });
  });
});
