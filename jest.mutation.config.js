const { projects, testTimeout } = require("./jest.config.js");

/** The tests of the core alone, for `npm run mutation`. */
module.exports = {
  ...projects[0],
  testMatch: ["<rootDir>/tests/core/**/*.test.ts"],
  testTimeout,
};
