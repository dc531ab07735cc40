const path = require("node:path");
const subsetFont = require("subset-font");
const { evaluate } = require("./evaluate.js");

/** A webpack loader for the font of the formulas: keeps the characters that they use, and the larger forms of these. */
module.exports = function keepUsedCharacters(font) {
  const done = this.async();
  const file = path.join(__dirname, "../../src/functions/describe/formula/characters.ts");
  try {
    const { formulaCharacters } = evaluate(file, (used) => {
      this.addDependency(used);
    });
    subsetFont(font, formulaCharacters(), { targetFormat: "woff2" }).then((subset) => {
      done(null, subset);
    }, done);
  } catch (error) {
    done(error);
  }
};

module.exports.raw = true;
