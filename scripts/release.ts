import path from "node:path";
import { version } from "../package.json";
import { ensureBuilt } from "./build/built";
import { run } from "./class/command";
import { releaseFiles } from "./release/files";
import { readReleaseOptions } from "./release/options";
import { writeFolder, writeWhole } from "./release/write";
import { zip } from "./release/zip";

const root = path.dirname(__dirname);

/**
 * Writes release/jjj-<version>/ and a zip file of it: all that a web server needs to offer the add-in, its help, the demo
 * and the reference workbooks at one address.
 */
async function release(): Promise<void> {
  const { ADDIN_BASE_URL } = process.env;
  const { address, isAddressGiven, contact, folder, mayBuild } = readReleaseOptions(
    process.argv.slice(2),
    root,
    ADDIN_BASE_URL,
  );
  ensureBuilt(mayBuild);
  const name = `jjj-${version}`;
  const files = await releaseFiles(root, address, contact);
  const isFolderNew = writeFolder(path.join(folder, name), files);
  const isZipNew = writeWhole(path.join(folder, `${name}.zip`), zip(files, name));
  const place = path.relative(process.cwd(), path.join(folder, name));
  console.log(
    `${place}/ and ${place}.zip ${isFolderNew || isZipNew ? "are for" : "were there already, for"} ${address} (${files.size} files)`,
  );
  if (!isAddressGiven)
    console.log("Demo and workbooks work anywhere; for Excel give the address: -- --address https://example.org/jjj/");
}

run(release);
