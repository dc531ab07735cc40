import path from "node:path";
import { parseArgs } from "node:util";
import { baseUrl } from "../build/base-url";
import { CommandError } from "../class/command";

const usage = `npm run release -- --address https://example.org/jjj/

  --address   where the files will be served from; if omitted, ADDIN_BASE_URL, or else https://localhost:3000/
  --support   where users ask: https://… or mailto:…; if omitted, the support page says "whoever installed JJJ"
  --out       the folder that the release is written to; if omitted, release
  --no-build  takes dist/ and dist-demo/ as they are`;

export interface ReleaseOptions {
  /** With a trailing slash. */
  readonly address: string;
  readonly isAddressGiven: boolean;
  /** Where users ask; null if not given. */
  readonly contact: string | null;
  readonly folder: string;
  readonly mayBuild: boolean;
}

/**
 * The options of `npm run release`.
 *
 * @throws CommandError if an option is unknown or the address is not one that Office loads add-ins from.
 */
export function readReleaseOptions(args: readonly string[], root: string, fallback?: string): ReleaseOptions {
  const { address, support = null, out = "release", "no-build": isBuilt = false } = optionsIn(args);
  if (support !== null && !/^(https:\/\/|mailto:)[^\s"()]+$/.test(support))
    throw new CommandError(`--support is "${support}"; expected an address that begins with https:// or mailto:`);
  return {
    contact: support,
    address: checked(address, fallback),
    isAddressGiven: (address ?? fallback ?? "").trim() !== "",
    folder: path.resolve(root, out),
    mayBuild: !isBuilt,
  };
}

function optionsIn(args: readonly string[]) {
  try {
    const text = { type: "string" } as const;
    return parseArgs({
      args: [...args],
      options: { address: text, support: text, out: text, "no-build": { type: "boolean" } },
    }).values;
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${usage}`);
  }
}

function checked(address: string | undefined, fallback: string | undefined): string {
  try {
    return address === undefined ? baseUrl(fallback) : baseUrl(address, "--address");
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}
