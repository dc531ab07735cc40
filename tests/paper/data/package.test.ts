import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Descriptor } from "../../../scripts/paper/descriptor";
import { expectedFiles, requireValid } from "../../../scripts/paper/package";
import { dataSets } from "../../../src/paper/data-sets/data-sets";
import { present } from "../../support/present";

const folder = path.join(__dirname, "../../../src/paper/data");
const generated = path.join(folder, "../generated");
const fileOf = (name: string) => path.join(folder, name);
const descriptorText = readFileSync(fileOf("datapackage.json"), "utf8");
const descriptor = JSON.parse(descriptorText) as Descriptor;

describe("the descriptor", () => {
  test("is a valid Data Package v2", () => {
    expect(() => {
      requireValid(descriptor);
    }).not.toThrow();
  });

  type Draft = Record<string, unknown> & { resources: Record<string, unknown>[] };
  const without = (name: string) => (draft: Draft) => Reflect.deleteProperty(draft, name);
  const tableOf = (draft: Draft) => present(draft.resources[1]);
  const withoutInTable = (name: string) => (draft: Draft) => Reflect.deleteProperty(tableOf(draft), name);

  test.each<[string, (draft: Draft) => unknown]>([
    ["/licenses", without("licenses")],
    ["/version", without("version")],
    ["/sources", without("sources")],
    ["/$schema", (draft) => (draft.$schema = "https://datapackage.org/profiles/1.0/datapackage.json")],
    ["/name", (draft) => (draft.name = "Not a name")],
    ["/resources", (draft) => (draft.resources = [])],
    ["hash", withoutInTable("hash")],
    ["bytes", withoutInTable("bytes")],
    ["unit", withoutInTable("unit")],
    ["vintage", withoutInTable("vintage")],
    ["licenseNote", withoutInTable("licenseNote")],
    ["/resources/1/hash", (draft) => (tableOf(draft).hash = "d25c9c77f588f5dc32059d2da1136c02")],
    ["/resources/1/path", (draft) => (tableOf(draft).path = "../table-2.csv")],
    ["/resources/1/vintage", (draft) => (tableOf(draft).vintage = { en: "only English" })],
    [
      "/resources/1/schema/fields/0/type",
      (draft) => (present((tableOf(draft).schema as { fields: { type: string }[] }).fields[0]).type = "text"),
    ],
  ])("is not valid with a wrong %s", (place, spoil) => {
    const draft = JSON.parse(descriptorText) as Draft;
    spoil(draft);
    expect(() => {
      requireValid(draft);
    }).toThrow(place.replace(/^\/(?=\w+$|\$schema)/, ""));
  });

  test("has a resource for each data set and for what they refer to, under unique names", () => {
    const names = descriptor.resources.map((resource) => resource.name);
    const ids = dataSets.map(({ id }) => id);
    expect([...names].sort()).toEqual([...ids, "regions", "measures", "sections"].sort());
  });

  test.each(descriptor.resources.map((resource) => [resource.path, resource] as const))(
    "states the size and the SHA-256 of %s",
    (file, resource) => {
      const bytes = readFileSync(fileOf(file));
      expect(resource.bytes).toBe(bytes.length);
      expect(resource.hash).toBe(`sha256:${createHash("sha256").update(bytes).digest("hex")}`);
    },
  );

  test("describes Tables 2, 3 and 4 with the same fields; only the statuses differ", () => {
    const [second, third, fourth] = ["table-2", "table-3", "table-4"].map(
      (name) => present(descriptor.resources.find((resource) => resource.name === name)).schema.fields,
    );
    const statuses = (fields: typeof second) => fields?.find((field) => field.name === "status")?.constraints?.enum;
    expect(fourth).toEqual(second);
    expect(third?.map((field) => field.name)).toEqual(second?.map((field) => field.name));
    expect(statuses(second)).toEqual(["printed"]);
    expect(statuses(third)).toEqual(["derived", "confirmed", "unconfirmed"]);
  });
});

describe("the files made from the package", () => {
  test.each(expectedFiles(folder, generated).map((file) => [path.basename(file.path), file] as const))(
    "%s is up to date",
    (_, file) => {
      expect(readFileSync(file.path, "utf8")).toBe(file.content);
    },
  );
});

describe("a changed package", () => {
  let copy = "";
  beforeEach(() => {
    copy = mkdtempSync(path.join(tmpdir(), "paper-"));
    cpSync(folder, copy, { recursive: true });
  });
  afterEach(() => {
    rmSync(copy, { recursive: true });
  });

  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(path.join(copy, file), "utf8");
    expect(text.split(from)).toHaveLength(2);
    writeFileSync(path.join(copy, file), text.replace(from, to));
  };

  test("changes the checksums and the source", () => {
    edit("table-4.csv", "9004.5,9004.5", "9004.6,9004.6");
    const stale = expectedFiles(copy, generated).filter((file) => readFileSync(file.path, "utf8") !== file.content);
    expect(stale.map((file) => path.basename(file.path))).toEqual(["datapackage.json", "package.ts", "data-sets.ts"]);
  });

  test("changes the source of each language when a label changes", () => {
    edit("facts.csv", "Ice-free coastline,不冻岸线", "Coastline without ice,无冰岸线");
    const stale = expectedFiles(copy, generated).filter((file) => readFileSync(file.path, "utf8") !== file.content);
    expect(stale.map((file) => path.basename(file.path))).toEqual([
      "datapackage.json",
      "data-sets.ts",
      "statements.en.ts",
      "statements.zh-CN.ts",
    ]);
  });

  test.each([
    [
      "a value that is not what is printed",
      "table-4.csv",
      "0.758,75.8%",
      "0.785,75.8%",
      'the value 0.785 is not what "75.8%" says',
    ],
    ["a cell twice", "table-4.csv", "tianjin,proportion,2013", "tianjin,proportion,2012", "twice"],
    ["a cell too few", "table-4.csv", "hebei,proportion,2013,0.355,35.5%,printed,,\n", "", "there is no cell"],
    [
      "a region that nobody knows",
      "table-2.csv",
      "hebei,proportion,2013",
      "henan,proportion,2013",
      'region ["henan"] is not in regions',
    ],
    ["a year outside", "table-2.csv", "hebei,proportion,2013", "hebei,proportion,2014", 'year "2014" is too large'],
    [
      "an invalid year",
      "table-2.csv",
      "hebei,proportion,2013",
      "hebei,proportion,13th",
      'year "13th" is not a valid integer',
    ],
    ["a missing value", "table-2.csv", "0.124,12.4%", ",12.4%", 'value "" is missing'],
    ["a negative value", "table-2.csv", "0.124,12.4%", "-0.124,12.4%", 'value "-0.124" is too small'],
    [
      "a printed text that is no figure",
      "table-2.csv",
      "0.124,12.4%",
      "0.124,about 12.4%",
      "does not match its pattern",
    ],
    ["a status of its own", "table-2.csv", "12.4%,printed", "12.4%,guessed", 'status "guessed" is not allowed'],
    ["an item that is no category", "table-1.csv", "forms,1", "shapes,1", 'item "shapes" is not allowed'],
    ["a code twice", "regions.csv", "TJ", "BJ", 'code is ["BJ"] twice'],
    ["a code too long", "regions.csv", "TJ", "TJN", "does not match its pattern"],
    ["an abbreviation too long", "regions.csv", ",津", ",天津", "is too long"],
    ["another header", "regions.csv", "region,code", "region,short", "the header is"],
    [
      "a note without its Chinese",
      "table-1.csv",
      'a comma is meant.",英文原文此处印作撇号，应为逗号。',
      'a comma is meant.",',
      "note_zh is missing",
    ],
    [
      "a descriptor that is not valid",
      "datapackage.json",
      '"version": "1.4.0"',
      '"version": "one"',
      "/version must match pattern",
    ],
    ["a gap among the ids of facts", "facts.csv", "F02,comparison", "F69,comparison", "F69 is where F02 is expected"],
    ["a fact's list one too short", "facts.csv", "ore; coal; ", "ore and coal; ", "F12 says 7 and lists 6 and 7"],
    [
      "a fact's Chinese list one too short",
      "facts.csv",
      "矿石；煤炭；",
      "矿石、煤炭；",
      "F12 says 7 and lists 7 and 6",
    ],
    ["a fact without value and text", "facts.csv", "不冻岸线,69.5", "不冻岸线,", "F09 needs a value or a text"],
    ["a fact with value and text", "facts.csv", "69.5,,,,,km", "69.5,,,long,长,km", "F09 needs a value or a text"],
    ["a unit without its Chinese", "facts.csv", "69.5,,,,,km,千米", "69.5,,,,,km,", "unit_zh is missing"],
    ["a fact of no section", "facts.csv", "F02,comparison", "F02,appendix", '["appendix"] is not in sections'],
    ["an invalid date", "facts.csv", "2014-07-31", "July 2014", "does not match its pattern"],
    ["a verdict of its own", "claims.csv", "true,0.9090413306844299", "perhaps,0.9090413306844299", "is not allowed"],
    [
      "a claim with two results",
      "claims.csv",
      "0.9090413306844299,,,",
      "0.9090413306844299,90.9%,90.9%,",
      "K01 has a computed number",
    ],
    ["two nations", "regions.csv", "河北,冀,region", "河北,冀,nation", "one nation is needed"],
    ["a gap among the ids of exchanges", "exchanges.csv", "X02,caofeidian", "X20,caofeidian", "X20 is where X02"],
    ["a gap among the ids of reference figures", "reference.csv", "D050,", "D051,", 'id is ["D051"] twice'],
    ["a fact that is listed and not there", "exchanges.csv", "F31; F32", "F31; F99", "X01 lists F99, which is unknown"],
    ["a project that is listed and not there", "priorities.csv", "R02; R03", "R02; R13", "P02 lists R13"],
    ["a list written otherwise", "projects.csv", "F46; F47", "F46 F47", "does not match its pattern"],
    [
      "income limits of its own",
      "income-thresholds.csv",
      "1045,4125,12745",
      "1045,4125,12746",
      "the functions have 2013,1045,4125,12745",
    ],
    [
      "a year of income limits too few",
      "income-thresholds.csv",
      "W19,dimensions,2025,2026-07-01,1175,4635,14375,confirmed,,\n",
      "",
      "has nothing, the functions have 2025",
    ],
    [
      "a region to come from that nobody knows",
      "projects.csv",
      "R05,strategies,Vehicle works of BAIC,北汽整车项目,extension,beijing",
      "R05,strategies,Vehicle works of BAIC,北汽整车项目,extension,shanghai",
      'from_region ["shanghai"] is not in regions',
    ],
    [
      "a measure that nobody knows",
      "reference.csv",
      "D097,dimensions,china,gni_per_capita_usd",
      "D097,dimensions,china,gni",
      'measure ["gni"] is not in measures',
    ],
    [
      "a reference figure twice",
      "reference.csv",
      "D002,primary,china,value_added,primary,2010",
      "D002,primary,china,value_added,primary,2009",
      "D002 is given twice",
    ],
    [
      "a reference figure without its source",
      "reference.csv",
      ",6767,confirmed,Read beside the communiqué for 2013.",
      ",6767,confirmed,",
      'note "" is missing',
    ],
    [
      "an invalid year for a field of four digits",
      "stages.csv",
      ",1982,1995,",
      ",1982,95,",
      'end "95" is not a valid year',
    ],
    ["no CSV", "regions.csv", "北京,京", '北京,京"', "line 2: a quote inside"],
  ])("with %s is refused", (_, file, from, to, complaint) => {
    edit(file, from, to);
    expect(() => expectedFiles(copy, generated)).toThrow(complaint);
  });
});
