import { readdirSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/functions/catalogue";
import { families } from "../../src/functions/describe/families";

const specs = catalogue.map((spec) => [spec.name, spec] as const);

const filesOf = (family: string) =>
  readdirSync(path.join(__dirname, "../../src/functions", family)).filter((file) => file.endsWith(".ts"));

describe("the catalogue", () => {
  test.each(Object.keys(families))("lists each function of the folder %s, which has a file for each", (family) => {
    const listed = catalogue.filter((spec) => spec.family === family).map(({ name }) => `${name.toLowerCase()}.ts`);
    expect(filesOf(family).sort()).toEqual(listed.sort());
  });

  test("is in the order of the families", () => {
    const order = Object.keys(families);
    const places = catalogue.map(({ family }) => order.indexOf(family));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe("the titles", () => {
  test.each(["en", "zh"] as const)("in %s are short names, each of one function only", (language) => {
    const titles = catalogue.map(({ title }) => title[language]);
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
    expect(titles.filter((title) => title.length > 32 || /[.:。：]/.test(title))).toEqual([]);
  });
});

describe("a specification", () => {
  test.each(specs)("of %s names functions that exist as related, and not itself", (name, { help }) => {
    const others = catalogue.map((spec) => spec.name).filter((other) => other !== name);
    expect(help.seeAlso.filter((other) => !others.includes(other))).toEqual([]);
  });

  test.each(specs)("of %s has benchmark inputs for its own arguments only", (_, { args, help }) => {
    const names = args.map((argument) => argument.name);
    expect(Object.keys(help.benchmark ?? {}).filter((argument) => !names.includes(argument))).toEqual([]);
  });

  test.each(specs)("of %s has keywords separated by a comma and white space", (_, { help }) => {
    for (const list of [help.keywords?.en, help.keywords?.zh]) expect(list ?? "x").toMatch(/^[^,]+(,\s+[^,\s][^,]*)*$/);
  });
});
