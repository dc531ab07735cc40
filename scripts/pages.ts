import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CommandError, run } from "./class/command";
import { assembleSite } from "./release/assemble";
import { writeFolder } from "./release/write";

const usage = `npm run pages -- site folder…

  site     the folder to write: the newest release, with the add-ins of the earlier ones in folders of their versions
  folder…  where the zip files of the releases are; one that does not exist is empty`;

/** Writes the site of all releases, as GitHub Pages serves it. */
function pages(): void {
  const [site, ...folders] = process.argv.slice(2);
  const zips = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
    .filter((file) => file.endsWith(".zip"));
  if (site === undefined || zips.length === 0) throw new CommandError(usage);
  const files = assembleSite(new Map(zips.map((file) => [file, readFileSync(file)])));
  writeFolder(path.resolve(site), files);
  console.log(`${site}/: ${files.size} files of ${zips.length} ${zips.length === 1 ? "release" : "releases"}`);
}

run(() => Promise.resolve().then(pages));
