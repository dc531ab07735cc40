const filled = { type: "string", minLength: 1 };
const listOf = (items: object, minItems = 1) => ({ type: "array", minItems, items });
const object = (required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: "object",
  required,
  properties,
});

const localized = {
  ...object(["en", "zh"], { en: { type: "string" }, zh: { type: "string" } }),
  additionalProperties: false,
};
const sources = listOf(object(["title", "title_zh"], { title: filled, title_zh: filled }));
const licenses = listOf({
  ...object([], {
    name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" },
    path: { type: "string", format: "uri" },
    title: filled,
  }),
  anyOf: [{ required: ["name"] }, { required: ["path"] }],
});

const field = {
  ...object(["name", "type", "description"], {
    name: { type: "string", pattern: "^[a-z_]+$" },
    type: { enum: ["string", "integer", "number", "year"] },
    title: filled,
    title_zh: filled,
    description: filled,
    unit: localized,
    categories: listOf(
      object(["value", "label"], { value: { type: ["string", "integer"] }, label: filled, label_zh: filled }),
    ),
    constraints: {
      ...object([], {
        required: { type: "boolean" },
        unique: { type: "boolean" },
        enum: { ...listOf({ type: ["string", "number"] }), uniqueItems: true },
        pattern: { type: "string", format: "regex" },
        minimum: { type: "number" },
        maximum: { type: "number" },
        maxLength: { type: "integer" },
      }),
      additionalProperties: false,
    },
  }),
  additionalProperties: false,
};

const tableSchema = object(["$schema", "fields", "primaryKey"], {
  $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
  fields: listOf(field),
  primaryKey: { ...listOf({ type: "string" }), uniqueItems: true },
  foreignKeys: listOf(
    object(["fields", "reference"], {
      fields: listOf({ type: "string" }),
      reference: object(["resource", "fields"], { resource: { type: "string" }, fields: listOf({ type: "string" }) }),
    }),
  ),
});

const resource = {
  ...object(
    [
      "name",
      "path",
      "type",
      "title",
      "title_zh",
      "description",
      "description_zh",
      "sources",
      "encoding",
      "bytes",
      "hash",
      "schema",
    ],
    {
      name: { type: "string", pattern: "^[-a-z0-9._]+$" },
      path: { type: "string", pattern: "^[-a-z0-9]+\\.csv$" },
      type: { const: "table" },
      title: filled,
      title_zh: filled,
      description: filled,
      description_zh: filled,
      sources,
      licenses,
      format: { const: "csv" },
      mediatype: { const: "text/csv" },
      encoding: { const: "utf-8" },
      dialect: object([], { lineTerminator: { const: "\n" } }),
      bytes: { type: "integer", minimum: 1 },
      hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
      schema: tableSchema,
      number: { type: "integer", minimum: 1, maximum: 4 },
      status: { enum: ["printed", "reconstructed", "collected", "external"] },
      sector: { enum: ["primary", "secondary", "tertiary", null] },
      citation: localized,
      unit: { anyOf: [localized, { type: "null" }] },
      vintage: localized,
      licenseNote: localized,
      shortName: localized,
      functionName_zh: filled,
      functionFields: listOf({ type: "string" }),
      labelHeaders: listOf(localized),
    },
  ),
  allOf: [
    {
      if: { type: "object", required: ["status"] },
      then: { required: ["citation", "unit", "vintage", "licenseNote"] },
    },
    {
      if: { type: "object", required: ["status"], not: { required: ["number"] } },
      then: { required: ["shortName"] },
    },
    { if: { type: "object", required: ["number"] }, then: { required: ["status", "sector", "labelHeaders"] } },
  ],
};

/**
 * JSON Schema (draft 7) of the parts of a Data Package v2 descriptor that we use, and of our own properties. It is
 * narrower than the standard's profile: what passes here is a valid Data Package.
 */
export const descriptorSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  ...object(["$schema", "name", "title", "description", "version", "licenses", "sources", "resources"], {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[-a-z0-9._]+$" },
    title: filled,
    title_zh: filled,
    description: filled,
    description_zh: filled,
    version: { type: "string", pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
    keywords: listOf(filled),
    licenses,
    sources,
    resources: listOf(resource),
  }),
  additionalProperties: false,
};
