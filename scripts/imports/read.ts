import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** For each file the files that it imports, all as paths below a folder with `/` between their parts. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const endings = ["", ".ts", ".tsx", "/index.ts"];

/** The imports among the TypeScript files of a folder: of values and of types, static and dynamic. */
export function readImports(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  return new Map(files.map((file) => [slashed(file), importedBy(folder, file)]));
}

function importedBy(folder: string, file: string): readonly string[] {
  const text = readFileSync(path.join(folder, file), "utf8");
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const target = path.join(folder, path.dirname(file), fileName);
    const found = endings.map((ending) => target + ending).find((one) => existsSync(one) && statSync(one).isFile());
    const inside = found === undefined ? "" : path.relative(folder, found);
    return /\.tsx?$/.test(inside) && !inside.startsWith("..") ? [slashed(inside)] : [];
  });
}

const slashed = (file: string): string => file.split(path.sep).join("/");
