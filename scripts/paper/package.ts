import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { type Descriptor, isData, isForFunctions, isList, isTable } from "./descriptor";
import { descriptorSchema } from "./descriptor-schema";
import { generateSource } from "./generate";
import { generateDataSets } from "./generate-data-sets";
import { generateStatements } from "./generate-statements";
import { packMeasures, packNation, packRegions, packTables } from "./pack/pack";
import { packChecksums, packDataSets, packListNames } from "./pack/pack-data-sets";
import { packReference } from "./pack/pack-reference";
import { packStatements } from "./pack/pack-statements";
import { numberedResources, requireContiguous, requireListed, requireSameThresholds } from "./requirements";
import { rowsOf } from "./row-text";
import { readRows, requireReferences } from "./rows";

/** A file with its expected content. */
export interface ExpectedFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The expected descriptor and generated sources for the CSV files in `folder`. Throws an Error that names the place where
 * the package is not valid.
 */
export function expectedFiles(folder: string, generatedFolder: string): readonly ExpectedFile[] {
  const descriptorPath = path.join(folder, "datapackage.json");
  const given = JSON.parse(readFileSync(descriptorPath, "utf8")) as Descriptor;
  const descriptor: Descriptor = {
    ...given,
    resources: given.resources.map((resource) => ({
      ...resource,
      ...fingerprint(readFileSync(path.join(folder, resource.path))),
    })),
  };
  requireValid(descriptor);
  const rows = new Map(
    descriptor.resources.map((resource) => [
      resource.name,
      readRows(resource, readFileSync(path.join(folder, resource.path), "utf8")),
    ]),
  );
  for (const resource of descriptor.resources) requireReferences(resource, rows);
  requireSameThresholds(rowsOf(rows, "income-thresholds"));
  const numbered = numberedResources(descriptor.resources);
  for (const { name, letter, digits } of numbered) requireContiguous(rowsOf(rows, name), letter, digits);
  requireListed(
    rows,
    numbered.map(({ name }) => name),
  );
  const tables = packTables(descriptor.resources.filter(isTable), rows);
  const lists = descriptor.resources.filter(isList);
  const generated = {
    "package.ts": generateSource(packRegions(rows), packNation(rows), tables),
    ...generateDataSets({
      checksums: packChecksums(descriptor.resources.filter(isData)),
      sets: packDataSets(lists, rows),
      listNames: packListNames(lists.filter(isForFunctions)),
      reference: packReference(rows),
      measures: packMeasures(rows),
    }),
    ...generateStatements(packStatements(descriptor.resources, rows)),
  };
  return [
    { path: descriptorPath, content: `${JSON.stringify(descriptor, null, 2)}\n` },
    ...Object.entries(generated).map(([name, content]) => ({ path: path.join(generatedFolder, name), content })),
  ];
}

/** Size and checksum of a resource's bytes. */
function fingerprint(bytes: Uint8Array): { readonly bytes: number; readonly hash: string } {
  return { bytes: bytes.length, hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
}

const ajv = addFormats(new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false }));

/** Throws an Error that lists everything invalid in a descriptor. */
export function requireValid(descriptor: unknown): void {
  if (!ajv.validate(descriptorSchema, descriptor))
    throw new Error(`datapackage.json is not valid: ${ajv.errorsText(ajv.errors, { dataVar: "" })}`);
}
