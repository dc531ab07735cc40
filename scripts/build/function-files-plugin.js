const path = require("node:path");
const { evaluate } = require("./evaluate.js");

/** Writes the files that Excel and people read about the functions: their metadata and their help pages. */
class FunctionFilesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionFilesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionFilesPlugin", stage }, () => {
        const addDependency = (file) => void compilation.fileDependencies.add(file);
        try {
          const { functionFiles } = evaluate(path.join(__dirname, "function-files.ts"), addDependency);
          for (const [file, content] of functionFiles())
            compilation.emitAsset(file, new sources.RawSource(content), { minimized: true });
        } catch (error) {
          compilation.errors.push(error);
        }
      });
    });
  }
}

module.exports = { FunctionFilesPlugin };
