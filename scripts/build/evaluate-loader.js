const { require: load } = require("tsx/cjs/api");

/**
 * A webpack loader for modules that only compute plain data: it runs the module when the bundle is built and leaves
 * the data in its place.
 */
module.exports = function evaluate() {
  const exported = Object.entries(load(this.resourcePath, __filename));
  // Parsed as JSON, which engines read faster than the same as a literal.
  return exported
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
    .join("\n");
};
