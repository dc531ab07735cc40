import { strToU8, zipSync } from "fflate";
import { assignedVariants, assignVariants } from "../../../../../src/exercises/class/assign-variants";
import { classFiles } from "../../../../../src/exercises/class/class-files";
import { changeKey, noChanges } from "../../../../../src/exercises/class/grading/teacher-changes";
import type { GradedClass } from "../../../../../src/exercises/class/grading/types";
import { readVariants } from "../../../../../src/exercises/class/lists/variants-list";
import { variantRows } from "../../../../../src/exercises/class/results/rows";
import { findExercise } from "../../../../../src/exercises/variants/variant";
import { readWorkbook } from "../../../../../src/hosts/xlsx/reading/read-workbook";
import { writeWorkbook } from "../../../../../src/hosts/xlsx/writer";
import { makeResults } from "../../../../../src/taskpane/exercises/grading/make-results";
import { gradeReturned } from "../../../../../src/taskpane/exercises/grading/reading/grade-returned";
import { assignedIn, changesIn } from "../../../../../src/taskpane/exercises/grading/reading/read-inputs";
import { Reader, type ReadingWorker } from "../../../../../src/taskpane/exercises/grading/reading/reader";
import type { ChosenFile } from "../../../../../src/taskpane/exercises/grading/reading/returned";
import { reportRows } from "../../../../../src/taskpane/exercises/grading/report-rows";
import { withAnswers } from "../../../../support/class-room";
import { hostileKinds } from "../../../../support/hostile/kinds";

const request = {
  students: ["1", "2", "3"].map((id) => ({ id, name: `Student ${id}` })),
  exercises: [findExercise("shares")!],
  salt: "test",
};
const own = assignVariants(request);
const assigned = assignedVariants(own);
const full = own[0]!.variants[0]!.points;
let workbooks: Uint8Array[];

beforeAll(async () => {
  const { students } = classFiles(request, "en", false);
  const written = await Promise.all(students.map((file) => writeWorkbook("plans" in file ? file.plans : [])));
  workbooks = written.map((bytes, place) =>
    withAnswers(bytes, own[place]!.variants, place === 2 ? Infinity : place + 1),
  );
});

const chosen = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
});
const files = () => workbooks.map((bytes, place) => chosen(`${place}.xlsx`, bytes));
const inPane = () => new Reader(() => Promise.resolve(null));

async function grade(
  returned: readonly ChosenFile[],
  { reader = inPane(), changes = noChanges, signal = new AbortController().signal, onProgress = () => undefined } = {},
): Promise<GradedClass | null> {
  return gradeReturned({ files: returned, assigned, changes, language: "en" }, { reader, signal, onProgress });
}
const points = (graded: GradedClass | null) => graded?.students.map((student) => student.points);
const kinds = (graded: GradedClass | null) =>
  Object.fromEntries(graded!.files.map(({ file, problems }) => [file, problems.map((one) => one.kind)]));
const planned = [1, 2, full];

describe("marking returned files in the pane", () => {
  it("gives the points that the answers deserve, and says how far it is", async () => {
    const progress: string[] = [];
    const graded = await gradeReturned(
      { files: files(), assigned, changes: noChanges, language: "en" },
      {
        reader: inPane(),
        signal: new AbortController().signal,
        onProgress: (done, total) => progress.push(`${done}/${total}`),
      },
    );
    expect(points(graded)).toEqual(planned);
    expect(progress).toEqual(["0/3", "1/3", "2/3", "3/3"]);
  });

  it("gives the same points for the zip file of Moodle, whose folders the feedback gets", async () => {
    const folder = (place: number) => `Student ${place}_${place}_assignsubmission_file`;
    const zip = zipSync({
      ...Object.fromEntries(workbooks.map((bytes, place) => [`${folder(place)}/answers.xlsx`, bytes])),
      "__MACOSX/x.xlsx": strToU8("x"),
      "notes.docx": strToU8("x"),
    });
    const graded = await grade([chosen("Class.zip", zip)]);
    expect(points(graded)).toEqual(planned);
    expect(kinds(graded)["notes.docx"]).toEqual(["unreadable"]);
    const results = await makeResults(graded!, assigned, {
      language: "en",
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    const { unzipSync } = await import("fflate");
    expect(Object.keys(unzipSync(results!.feedback)).sort()).toEqual(
      [0, 1, 2].map((place) => `${folder(place)}_/${place + 1} Student ${place + 1}.xlsx`),
    );
    expect(Object.keys(unzipSync(results!.all)).slice(0, 4)).toEqual([
      "results.xlsx",
      "results.csv",
      "results-report.csv",
      "results-moodle.csv",
    ]);
    expect(readWorkbook(results!.workbook).map(({ name }) => name)).toEqual([
      "Points",
      "Questions",
      "Problems",
      "Key Shares",
      "Statistics",
    ]);
  });

  it("marks the others as without a file that is hostile, damaged, a folder or of the same name", async () => {
    const hostile = hostileKinds.slice(-3).map(([kind, make]) => chosen(`hostile ${kind}.xlsx`, make()));
    const folder = { name: "folder.xlsx", size: 0, arrayBuffer: () => Promise.reject(new Error("a folder")) };
    const graded = await grade([
      ...hostile,
      folder,
      chosen("broken.zip", strToU8("PK broken")),
      ...files(),
      chosen("0.xlsx", strToU8("no workbook")),
    ]);
    expect(points(graded)).toEqual(planned);
    expect(kinds(graded)).toMatchObject({
      "folder.xlsx": ["unreadable"],
      "broken.zip": ["unreadable"],
      "0.xlsx": [],
      "0.xlsx (2)": ["unreadable"],
    });
  });

  it("keeps what the teacher changed in earlier results", async () => {
    const changes = { points: new Map([[changeKey("1", "shares"), 0.5]]), comments: new Map() };
    expect(points(await grade(files(), { changes }))).toEqual([0.5, 2, full]);
  });

  it("ends at once when it is cancelled, with nothing marked", async () => {
    const controller = new AbortController();
    const reader = new Reader(() => Promise.resolve(new Silent()));
    setTimeout(() => {
      controller.abort();
    }, 20);
    expect(await grade(files(), { reader, signal: controller.signal })).toBeNull();
  });
});

/** A worker that never answers. */
class Silent implements ReadingWorker {
  onmessage: ReadingWorker["onmessage"] = null;
  onerror: ReadingWorker["onerror"] = null;
  onmessageerror: ReadingWorker["onmessageerror"] = null;
  isEnded = false;
  postMessage(): void {
    this.isEnded = false;
  }
  terminate(): void {
    this.isEnded = true;
  }
}

describe("reading in a worker", () => {
  it("ends a worker that takes too long, and reads the next file in a new one", async () => {
    const first = new Silent();
    const next = new Silent();
    next.postMessage = () => {
      next.onmessage?.call(next as never, { data: "empty" } as MessageEvent);
    };
    const workers = [first, next];
    const reader = new Reader(() => Promise.resolve(workers.shift() ?? null), 20);
    expect(await reader.read(new Uint8Array(1))).toBe("too-slow");
    expect(first.isEnded).toBe(true);
    expect(await reader.read(new Uint8Array(1))).toBe("empty");
    reader.end();
    expect(next.isEnded).toBe(true);
  });
});

describe("reading where the page may have no worker", () => {
  it("asks for one only once", async () => {
    let asked = 0;
    const reader = new Reader(() => {
      asked++;
      return Promise.resolve(null);
    });
    for (const bytes of [new Uint8Array(0), new Uint8Array(0)]) expect(await reader.read(bytes)).toBe("empty");
    expect(asked).toBe(1);
  });
});

describe("the report in the pane", () => {
  it("shows files that belong to nobody first, then students with remarks, then the others", async () => {
    const [first, , last] = files();
    const twice = { ...last!, name: "again.xlsx" };
    const graded = await grade([first!, last!, twice, chosen("x.xlsx", new Uint8Array())]);
    const rows = reportRows(graded!, "en").map(({ label, exercises, remarks }) => [
      label,
      exercises.map((one) => one.points).join(),
      remarks !== "",
    ]);
    expect(rows).toEqual([
      ["x.xlsx", "", true],
      ["3 Student 3", `${full} / ${full}`, true],
      ["1 Student 1", `1 / ${full}`, false],
      ["2 Student 2", "not handed in", false],
    ]);
  });
});

describe("the class list and earlier results", () => {
  it("are read from the files that were written", async () => {
    const { teacher } = classFiles(request, "en", false);
    const list = teacher.find(({ path }) => path === "variants.csv")!;
    const bytes = strToU8("text" in list ? list.text : "");
    expect(await assignedIn(chosen("variants.csv", bytes))).toEqual(assigned);
    expect(readVariants(variantRows(assigned).map((row) => row.map(String)))).toEqual(assigned);
    const results = await makeResults((await grade(files()))!, assigned, {
      language: "zh-CN",
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    expect(await changesIn(chosen("results.xlsx", results!.workbook))).toEqual(noChanges);
  });

  it("are refused when they are something else", async () => {
    expect(await assignedIn(chosen("variants.csv", strToU8("a,b\n1,2")))).toBeNull();
    expect(await changesIn(chosen("results.xlsx", workbooks[0]!))).toBeNull();
    expect(await changesIn(chosen("results.xlsx", strToU8("x")))).toBeNull();
  });
});
