const { projects } = require("./jest.config.js");

/** What needs Spark besides Node: apart, so that `npm test` does not ask for it. */
module.exports = {
  ...projects[0],
  displayName: "spark",
  testMatch: ["<rootDir>/tests/spark/**/*.test.ts"],
  testTimeout: 300000,
  // Two clusters at the same time would wait for each other.
  maxWorkers: 1,
};
