import type * as WorkerThreads from "node:worker_threads";
import { gradeApart } from "../../../scripts/grade/pool";
import type { GradedFile } from "../../../src/exercises/class/grading/types";

const mockThreads: WorkerThreads.Worker[] = [];

jest.mock("node:worker_threads", () => {
  const actual = jest.requireActual<typeof WorkerThreads>("node:worker_threads");
  return {
    ...actual,
    Worker: class extends actual.Worker {
      constructor(...args: ConstructorParameters<typeof actual.Worker>) {
        super(...args);
        mockThreads.push(this);
      }
    },
  };
});

describe("files marked apart", () => {
  it("go to a new thread where the one before ended between two files", async () => {
    async function* jobs() {
      yield { file: "first.xlsx", source: new Uint8Array() };
      yield { file: "second.xlsx", source: new Uint8Array() };
      await Promise.all(mockThreads.map((thread) => thread.terminate()));
      yield { file: "third.xlsx", source: new Uint8Array() };
    }
    const graded: GradedFile[] = [];
    const limits = { workers: 1, milliseconds: 5000, megabytes: 256 };
    await gradeApart(jobs(), { assigned: [], language: "en", own: [] }, (file) => graded.push(file), limits);
    expect(graded.map(({ file, problems }) => [file, problems])).toEqual(
      ["first.xlsx", "second.xlsx", "third.xlsx"].map((file) => [file, [{ kind: "unreadable", reason: "empty" }]]),
    );
    expect(mockThreads).toHaveLength(2);
  }, 30_000);
});
