import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { withEndings } from "./module-names";

const root = path.join(__dirname, "../..");
const folder = "dist-core";

/** For this folder alone: elsewhere files are scripts of CommonJS, and style sheets are imported for their effect. */
const description = { type: "module", sideEffects: false };

/**
 * Translates the core into ES modules with types, each file by itself, so that what is not used is left behind.
 *
 * @throws Error with the messages of the compiler.
 */
export function writeModules(): void {
  rmSync(path.join(root, folder), { recursive: true, force: true });
  const program = ts.createProgram([path.join(root, "src/core/index.ts")], compilerOptions());
  const { diagnostics } = program.emit(undefined, undefined, undefined, false, {
    after: [withEndings],
    afterDeclarations: [withEndings],
  });
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, ts.createCompilerHost({})));
  writeFileSync(path.join(root, folder, "package.json"), `${JSON.stringify(description, null, 2)}\n`);
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  const changed = {
    lib: ["ES2020"],
    types: [],
    noEmit: false,
    declaration: true,
    rootDir: "src/core",
    outDir: folder,
  };
  return ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, ...changed }, root).options;
}
