const { statSync } = require("node:fs");
const { require: load } = require("tsx/cjs/api");

/** When the files of the modules that are loaded were changed last. */
const changes = new Map();
/** The files that each module depended on when it last ran. */
const dependencies = new Map();

/**
 * Runs a TypeScript module of this project at build time, again after a change of anything it uses.
 *
 * @param {(file: string) => void} addDependency called with every file that the module depends on, also if it fails.
 * @returns what the module exports.
 */
function evaluate(file, addDependency) {
  const changed = [...changes].filter(([one, time]) => changeTime(one) !== time).map(([one]) => one);
  if (changed.length > 0) forget(new Set(changed));
  try {
    const exported = load(file, __filename);
    dependencies.set(file, filesOf(file));
    return exported;
  } catch (error) {
    forget(new Set(ownModules().map(([name]) => fileOf(name))));
    throw error;
  } finally {
    detach();
    for (const one of dependencies.get(file) ?? []) {
      changes.set(one, changeTime(one));
      addDependency(one);
    }
  }
}

// tsx keeps what it loads for this purpose apart from all other modules, by a name with a query.
const ownModules = () => Object.entries(require.cache).filter(([name]) => name.includes("?namespace="));
const fileOf = (name) => name.replace(/\?.*/, "");

/** Unloads some files and everything that uses them; the others are loaded in no time again. */
function forget(files) {
  const modules = ownModules();
  for (let known = 0; known < files.size;) {
    known = files.size;
    for (const [name, { children }] of modules)
      if (children.some(({ filename }) => files.has(fileOf(filename)))) files.add(fileOf(name));
  }
  for (const [name] of modules) if (files.has(fileOf(name))) Reflect.deleteProperty(require.cache, name);
  for (const file of files) changes.delete(file);
}

/** Otherwise webpack takes what is evaluated for parts of its configuration, and earlier versions are kept for ever. */
function detach() {
  const own = new Set(ownModules().map(([, module]) => module));
  for (const module of Object.values(require.cache))
    if (!own.has(module)) module.children = module.children.filter(({ id }) => !id.includes("?namespace="));
}

/** The file of a module and those of all that it uses, packages aside. */
function filesOf(file) {
  const files = new Set();
  const visit = ({ filename, children }) => {
    const name = fileOf(filename);
    if (files.has(name) || /[\\/]node_modules[\\/]/.test(name)) return;
    files.add(name);
    children.forEach(visit);
  };
  for (const [name, module] of ownModules()) if (fileOf(name) === file) visit(module);
  return [...files];
}

const changeTime = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs;

module.exports = { evaluate };
