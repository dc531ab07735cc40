const { existsSync, readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** Writes the licences of the bundled packages into one file, as most licences require. */
class NoticesPlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "NoticesPlugin", stage }, () => {
        const notices = bundledPackages(compilation.modules).map(notice).join("\n\n");
        compilation.emitAsset(this.file, new sources.RawSource(`${notices}\n`));
      });
    });
  }
}

/** Folders of the packages with code in any of the modules, including concatenated ones. */
function bundledPackages(modules) {
  const folders = new Set();
  const visit = ({ resource, modules: inner }) => {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? "")?.[0];
    if (folder !== undefined && !/[\\/](css-loader|mini-css-extract-plugin)$/.test(folder)) folders.add(folder);
    for (const module of inner ?? []) visit(module);
  };
  for (const module of modules) visit(module);
  return [...folders].sort();
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const heading = `${name} ${version} (${license})`;
  return `${heading}\n${"=".repeat(heading.length)}\n\n${readFileSync(licenceFile(folder, name), "utf8").trim()}`;
}

/** The package's own, or where it forgot to pack it, the one of its repository, which is kept beside this file. */
function licenceFile(folder, name) {
  const own = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (own !== undefined) return path.join(folder, own);
  const kept = path.join(__dirname, "licences", `${name}.txt`);
  if (!existsSync(kept)) throw new Error(`${name} has no file with its licence`);
  return kept;
}

module.exports = { NoticesPlugin };
