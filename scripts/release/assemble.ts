import { type Files, unzip } from "./zip";

interface Release {
  readonly version: string;
  /** By their path in the release's own folder. */
  readonly files: Files;
}

/**
 * A site of all releases, from their zip files in any order: the newest as it is, and of each earlier one the folder of
 * its version, in which manifests that were given out before find their functions.
 *
 * @throws if a zip file is not that of a release.
 */
export function assembleSite(zips: Files): Files {
  const releases = [...zips].map(([name, bytes]) => readRelease(name, bytes)).sort(byVersion);
  return new Map(
    releases.flatMap(({ version, files }, place) =>
      [...files].filter(([file]) => place === releases.length - 1 || file.startsWith(`${version}/`)),
    ),
  );
}

function readRelease(name: string, bytes: Uint8Array): Release {
  const files = unzip(bytes);
  const version = /^jjj-(\d+\.\d+\.\d+)\//.exec([...files.keys()][0] ?? "")?.[1];
  if (version === undefined)
    throw new Error(`${name} is not a release: its files are not in a folder such as jjj-1.2.3`);
  const folder = `jjj-${version}/`;
  return { version, files: new Map([...files].map(([file, content]) => [file.slice(folder.length), content])) };
}

const byVersion = (one: Release, other: Release): number =>
  one.version.localeCompare(other.version, "en", { numeric: true });
