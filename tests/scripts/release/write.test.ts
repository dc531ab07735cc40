import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readFolder, writeFolder, writeWhole } from "../../../scripts/release/write";
import { unzip, zip } from "../../../scripts/release/zip";

const files = new Map([
  ["b/c.txt", Buffer.from("c")],
  ["a.txt", Buffer.from("a")],
]);
const long = new Date(2020, 0, 1);
let parent = "";
let folder = "";

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), "jjj-"));
  folder = path.join(parent, "out");
});
afterEach(() => rmSync(parent, { recursive: true }));

describe("a folder that is written as a whole", () => {
  test("holds the files and nothing else, whatever it held before", () => {
    mkdirSync(folder);
    writeFileSync(path.join(folder, "old.txt"), "old");
    expect(writeFolder(folder, files)).toBe(true);
    expect(new Map([...readFolder(folder)].sort())).toEqual(new Map([...files].sort()));
    expect(readdirSync(parent)).toEqual(["out"]);
  });

  test("is not touched if it holds the files already", () => {
    writeFolder(folder, files);
    const file = path.join(folder, "a.txt");
    utimesSync(file, long, long);
    expect(writeFolder(folder, files)).toBe(false);
    expect(statSync(file).mtime).toEqual(long);
  });

  test("keeps what it held if the files cannot be written", () => {
    writeFolder(folder, files);
    const clash = new Map([...files, ["a.txt/b.txt", Buffer.from("b")]]);
    expect(() => writeFolder(folder, clash)).toThrow();
    expect(readFileSync(path.join(folder, "a.txt"), "utf8")).toBe("a");
    expect(readdirSync(parent)).toEqual(["out"]);
  });
});

describe("a file that is written as a whole", () => {
  test("is not touched if it has the content already", () => {
    const file = path.join(folder, "a.zip");
    expect(writeWhole(file, Buffer.from("1"))).toBe(true);
    expect(writeWhole(file, Buffer.from("1"))).toBe(false);
    expect(writeWhole(file, Buffer.from("2"))).toBe(true);
    expect(readdirSync(folder)).toEqual(["a.zip"]);
  });
});

describe("a zip file", () => {
  test("has the same bytes for the same files in any order and at any time", () => {
    const now = jest.useFakeTimers({ now: long });
    const bytes = zip(files, "jjj");
    now.setSystemTime(new Date(2030, 5, 5));
    expect(zip(new Map([...files].reverse()), "jjj")).toEqual(bytes);
    jest.useRealTimers();
    expect([...unzip(bytes).keys()]).toEqual(["jjj/a.txt", "jjj/b/c.txt"]);
  });
});
