const { require: load } = require("tsx/cjs/api");

/**
 * A webpack loader for modules that only compute plain data: it runs the module at build time and replaces it by the
 * data.
 */
module.exports = function evaluate() {
  const exported = Object.entries(load(this.resourcePath, __filename));
  // As JSON, which engines parse faster than an equivalent literal.
  return exported
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`)
    .join("\n");
};
