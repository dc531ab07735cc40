const { createRequire } = require("node:module");
const path = require("node:path");
const { ProvidePlugin } = require("webpack");

const { resolve } = createRequire(require.resolve("exceljs"));
const buffer = require.resolve("buffer/index.js");

/**
 * Bundles ExcelJS from its modules rather than as its ready-made script, which holds packages of unknown versions for old
 * browsers, passwords and csv: so it is half as large, and each package in it is known with its licence.
 */
const exceljsModules = {
  exceljs$: require.resolve("exceljs/lib/exceljs.bare.js"),
  // The ready-made script of JSZip holds other packages too.
  jszip$: resolve("jszip/lib/index.js"),
  stream$: resolve("readable-stream/readable-browser.js"),
  buffer$: buffer,
  events$: require.resolve("events/events.js"),
  // Sheets are protected without a password, and csv is read and written by our own code.
  ...Object.fromEntries(["crypto", "fast-csv", "fs", "util"].map((name) => [`${name}$`, false])),
};

/** What these packages expect of Node. */
const exceljsGlobals = new ProvidePlugin({ Buffer: [buffer, "Buffer"], process: path.join(__dirname, "process.js") });

module.exports = { exceljsModules, exceljsGlobals };
