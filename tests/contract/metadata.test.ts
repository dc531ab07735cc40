import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import type { FunctionMetadata, FunctionsMetadata } from "../../src/functions/describe/metadata";
import { loadWorksheet } from "../support/worksheet";

const dist = path.join(__dirname, "../../dist");
const read = (file: string) => JSON.parse(readFileSync(path.join(dist, file), "utf8")) as FunctionsMetadata;
const english = read("functions.json");
const chinese = read("functions.zh-CN.json");

const skeleton = ({ functions, enums }: FunctionsMetadata) => ({
  functions: functions.map(({ id, name, parameters, result }) => ({
    id,
    name,
    result,
    parameters: parameters.map(({ description, ...rest }) => ({ ...rest, described: description !== "" })),
  })),
  enums: enums.map(({ id, type, values }) => ({
    id,
    type,
    values: values.map(({ name, stringValue }) => ({ name, stringValue })),
  })),
});

const textsOf = ({ functions, enums }: FunctionsMetadata) => [
  ...functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)]),
  ...enums.flatMap(({ values }) => values.map(({ tooltip }) => tooltip)),
];

describe("functions.json", () => {
  test("describes exactly the functions that functions.js registers, in both languages", () => {
    const ids = english.functions.map(({ id }) => id);
    expect(ids).toEqual(loadWorksheet("functions.js").ids);
    expect(ids).toEqual(loadWorksheet("functions.zh-CN.js").ids);
    expect(english.functions.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
  });

  test("has unique names", () => {
    const names = english.functions.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(english.functions.map(({ id, name }) => [id, name]))(
    "has an id of letters, digits and periods that no function of Excel has: %s",
    (id, name) => {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(id).toBe(`JJJ.${name}`);
    },
  );

  test("passes errors on to the functions", () => {
    expect([english.allowErrorForDataTypeAny, chinese.allowErrorForDataTypeAny]).toEqual([true, true]);
  });

  test("differs between the languages only in its texts", () => {
    expect(skeleton(chinese)).toEqual(skeleton(english));
  });

  test("has Chinese in every Chinese text and none in an English one", () => {
    const han = /\p{Script=Han}/u;
    expect(textsOf(english).filter((text) => han.test(text))).toEqual([]);
    // A formula reads the same in both languages.
    expect(textsOf(chinese).filter((text) => !han.test(text) && /[a-z]{4,}/i.test(text))).toEqual([]);
    expect(textsOf(chinese).filter((text) => text.trim() === "")).toEqual([]);
  });

  test("keeps the visible part of each description short", () => {
    expect(english.functions.filter(({ description }) => description.length > 110)).toEqual([]);
  });

  test("stays far below the size at which Excel for Windows fails", () => {
    expect(readFileSync(path.join(dist, "functions.json")).length).toBeLessThan(500_000);
  });

  test("lists every mode of a choice", () => {
    const lists = new Map(english.enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]));
    for (const spec of catalogue)
      spec.args.forEach((argument, index) => {
        if (argument.kind !== "choice") return;
        const described = english.functions.find(({ name }) => name === spec.name)?.parameters[index];
        expect(lists.get(described?.customEnumId ?? "")).toEqual(Object.keys(argument.modes));
      });
  });

  const pages = (metadata: FunctionsMetadata) =>
    metadata.functions.map((described: FunctionMetadata) => [described.name, described.helpUrl] as const);
  test.each([...pages(english), ...pages(chinese)])("links %s to its help page %s", (name, helpUrl) => {
    const file = path.join(dist, new URL(helpUrl).pathname);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8")).toMatch(new RegExp(`<h1>.*JJJ\\.${name}</code></h1>`));
    expect(new URL(helpUrl).protocol).toBe("https:");
  });
});

describe("the name of a function", () => {
  test.each(catalogue.map(({ name }) => name))("has three characters or more, only A-Z and digits: %s", (name) => {
    expect(name).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
  });

  test.each(catalogue.map(({ name }) => name))("looks neither like A1 nor like R1C1: %s", (name) => {
    expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    expect(name).not.toMatch(/^R[0-9]*C[0-9]*$/);
  });

  test.each(catalogue.map(({ name }) => name))("is not the namespace: %s", (name) => {
    expect(name).not.toBe("JJJ");
  });
});
