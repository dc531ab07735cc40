import { readFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import type { Language } from "../../src/language/localized";
import { metadataFiles } from "../build/function-files";
import { buildManifest, readTemplate } from "../build/manifest";
import { selfCheckFile, selfCheckWorkbook } from "../selfcheck/workbook";
import { referenceWorkbook } from "../workbook/reference-workbook";
import { siteFiles } from "./site/site-files";
import { readFolder } from "./write";
import type { Files } from "./zip";

/** The reference workbook of each language. */
const workbooks: readonly (readonly [Language, string])[] = [
  ["en", "jjj-reference.xlsx"],
  ["zh-CN", "jjj-reference.zh-CN.xlsx"],
];

/**
 * Everything that a release consists of, for files that will be served from `address`: add-in and demo in a folder of
 * their version, so that manifests of earlier versions keep their functions beside it, and the rest above.
 */
export async function releaseFiles(root: string, address: string, contact: string | null): Promise<Files> {
  const addIn = `${version}/add-in/`;
  const licence = readFileSync(path.join(root, "LICENSE"), "utf8");
  const files = new Map(siteFiles(root, { address, version, contact, licence }));
  for (const [file, content] of readFolder(path.join(root, "dist-demo"))) files.set(`${version}/${file}`, content);
  for (const [file, content] of readFolder(path.join(root, "dist")))
    if (!file.endsWith(".xlsx")) files.set(addIn + file, content);
  for (const [file, content] of metadataFiles(address + addIn)) files.set(addIn + file, Buffer.from(content));
  const manifest = Buffer.from(buildManifest(readTemplate(), address + addIn, address));
  files.set(`${addIn}manifest.xml`, manifest);
  files.set("manifest.xml", manifest);
  files.set("LICENSE", Buffer.from(licence));
  files.set("CITATION.cff", readFileSync(path.join(root, "CITATION.cff")));
  for (const [language, name] of workbooks) files.set(name, (await referenceWorkbook(language)).file);
  files.set(selfCheckFile, await selfCheckWorkbook());
  return files;
}
