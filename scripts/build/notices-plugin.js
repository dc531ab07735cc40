const { existsSync, readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** Writes the licences of all packages with code or fonts in the output into one file, as most licences require. */
class NoticesPlugin {
  /** @param unused packages that a copied one names among its dependencies without holding them */
  constructor(file, unused = []) {
    this.file = file;
    this.unused = unused;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      // After all files are copied, before they are minimized.
      const stage = Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS;
      compilation.hooks.processAssets.tap({ name: "NoticesPlugin", stage }, () => {
        const folders = new Set([
          ...bundledPackages(compilation.modules),
          ...copiedPackages(compilation.getAssets(), compiler.context, this.unused),
        ]);
        const notices = [...folders].map(notice).sort().join("\n\n");
        compilation.emitAsset(this.file, new sources.RawSource(`${notices}\n`));
      });
    });
  }
}

/** The folder of the package that a file belongs to; undefined for a file of this project. */
const packageOf = (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0];

/** Folders of the packages with code in any of the modules, including concatenated ones. */
function bundledPackages(modules) {
  const folders = new Set();
  const visit = ({ resource, modules: inner }) => {
    const folder = packageOf(resource ?? "");
    if (folder !== undefined && !/[\\/](css-loader|mini-css-extract-plugin)$/.test(folder)) {
      folders.add(folder);
      for (const other of mappedPackages(resource)) folders.add(other);
    }
    for (const module of inner ?? []) visit(module);
  };
  for (const module of modules) visit(module);
  return folders;
}

/** What a ready-made script holds of other packages, as its source map says. */
function mappedPackages(resource) {
  const file = resource.replace(/\?.*$/, "");
  if (!existsSync(`${file}.map`)) return [];
  const { sources } = JSON.parse(readFileSync(`${file}.map`, "utf8"));
  const names = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  return [...new Set(names)].map((name) => installed(name, path.dirname(file)));
}

/** Packages whose files are copied as they are; whether such a file holds what the package depends on is not known. */
function copiedPackages(assets, context, unused) {
  const folders = new Set();
  const add = (folder) => {
    if (folders.has(folder)) return;
    folders.add(folder);
    const { dependencies = {} } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    for (const name of Object.keys(dependencies)) if (!unused.includes(name)) add(installed(name, folder));
  };
  for (const { info } of assets) {
    const folder = packageOf(path.resolve(context, info.sourceFilename ?? ""));
    if (info.copied && folder !== undefined) add(folder);
  }
  return folders;
}

/** The folder of a package as it is found from another. */
function installed(name, from) {
  const folder = path.join(from, "node_modules", name);
  if (existsSync(path.join(folder, "package.json"))) return folder;
  const above = path.dirname(from);
  if (above === from) throw new Error(`${name} is in the output, but not installed, so its licence is not known`);
  return installed(name, above);
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const heading = `${name} ${version} (${license.replace(/^\((.*)\)$/, "$1")})`;
  return `${heading}\n${"=".repeat(heading.length)}\n\n${readFileSync(licenceFile(folder, name), "utf8").trim()}`;
}

/** The package's own, or where it forgot to pack it, the one of its repository, which is kept beside this file. */
function licenceFile(folder, name) {
  const own = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  if (own !== undefined) return path.join(folder, own);
  const kept = path.join(__dirname, "licences", `${name}.txt`);
  if (!existsSync(kept)) throw new Error(`${name} has no file with its licence`);
  return kept;
}

module.exports = { NoticesPlugin };
