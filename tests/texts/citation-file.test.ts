import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { license, version } from "../../package.json";
import { softwareWork, workOfReference } from "../../src/functions/references/formats/work";
import { tang2018 } from "../../src/functions/references/gap";

const root = path.join(__dirname, "../..");
const file = parse(readFileSync(path.join(root, "CITATION.cff"), "utf8")) as Record<string, unknown>;

const text = { type: "string", minLength: 1 };
const author = {
  oneOf: [
    { type: "object", additionalProperties: false, required: ["name"], properties: { name: text } },
    {
      type: "object",
      additionalProperties: false,
      required: ["family-names"],
      properties: { "family-names": text, "given-names": text },
    },
  ],
};
const authors = { type: "array", minItems: 1, uniqueItems: true, items: author };

/** The part of the Citation File Format 1.2.0 that the file uses: what is required, which keys there are, of which type. */
const schema = {
  type: "object",
  additionalProperties: false,
  required: ["authors", "cff-version", "message", "title"],
  properties: {
    "cff-version": { const: "1.2.0" },
    message: text,
    title: text,
    abstract: text,
    type: { enum: ["software", "dataset"] },
    authors,
    version: { anyOf: [text, { type: "number" }] },
    "date-released": { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    license: text,
    keywords: { type: "array", minItems: 1, uniqueItems: true, items: text },
    references: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["authors", "title", "type"],
        properties: {
          type: { enum: ["article", "book", "report", "thesis", "software", "data"] },
          title: text,
          authors,
          year: { anyOf: [{ type: "integer" }, text] },
          volume: { anyOf: [{ type: "integer" }, text] },
          issue: { anyOf: [{ type: "number" }, text] },
          notes: text,
          doi: { type: "string", pattern: "^10\\.\\d{4,9}(\\.\\d+)?/[A-Za-z0-9:/_;\\-.()\\[\\]\\\\]+$" },
        },
      },
    },
  },
};

describe("CITATION.cff", () => {
  test("follows the Citation File Format 1.2.0", () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(file);
    expect(validate.errors).toBeNull();
  });

  test("is of this version, with the title and the authors that the pane cites", () => {
    const software = softwareWork(version, "en");
    expect(file).toMatchObject({
      version,
      license,
      title: software.title,
      authors: [{ name: software.authors[0]?.family }],
    });
  });

  test("has the paper as the references have it", () => {
    const paper = workOfReference(tang2018, "en");
    expect(file["references"]).toMatchObject([
      {
        type: "article",
        title: paper.title,
        year: paper.year,
        volume: Number(paper.volume),
        issue: paper.issue,
        authors: paper.authors.map(({ family, given }) => ({ "family-names": family, "given-names": given })),
      },
    ]);
  });

  test("is cited with the year of the licence", () => {
    const [, year] = /Copyright \(c\) (\d{4})/.exec(readFileSync(path.join(root, "LICENSE"), "utf8")) ?? [];
    expect(String(softwareWork(version, "en").year)).toBe(year);
  });
});
