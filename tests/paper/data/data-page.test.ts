import { readFileSync } from "node:fs";
import path from "node:path";
import { dataPage } from "../../../scripts/paper/data-page";
import type { Descriptor } from "../../../scripts/paper/descriptor";
import { dataSets } from "../../../src/paper/data-sets/data-sets";
import { statusWords } from "../../../src/paper/data-sets/status-words";

const root = path.join(__dirname, "../../..");
const folder = path.join(root, "src/paper/data");
const descriptor = JSON.parse(readFileSync(path.join(folder, "datapackage.json"), "utf8")) as Descriptor;
const page = readFileSync(path.join(root, "docs/data.md"), "utf8");
const sectionOf = (name: string) => page.split(/^#{2,3} /m).find((part) => part.startsWith(`${name}\n`)) ?? "";

describe("docs/data.md", () => {
  test("is up to date with the package", () => {
    expect(page).toBe(dataPage(descriptor, folder));
  });

  test.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
    "describes %s with its checksum and each of its fields",
    (name, { hash, bytes, schema }) => {
      const section = sectionOf(name);
      expect(section).toContain(`${bytes} bytes, SHA-256 \`${hash.replace("sha256:", "")}\``);
      for (const field of schema.fields) expect(section).toContain(`| \`${field.name}\` | ${field.type}`);
    },
  );

  test("states the source and the licence of every data set in both languages", () => {
    for (const { id, citation, licenceNote, vintage } of dataSets)
      for (const { en, zh } of [citation, licenceNote, vintage]) {
        expect(sectionOf(id)).toContain(en);
        expect(sectionOf(id)).toContain(zh);
      }
  });

  test("explains every status", () => {
    for (const { label, meaning } of Object.values(statusWords))
      expect(page).toContain(`| ${label.en} | ${label.zh} | ${meaning.en} | ${meaning.zh} |`);
  });
});
