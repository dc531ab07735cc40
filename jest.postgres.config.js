const { projects } = require("./jest.config.js");

/** What needs Debian's PostgreSQL besides Node: apart, so that `npm test` does not ask for it. */
module.exports = {
  ...projects[0],
  displayName: "postgres",
  testMatch: ["<rootDir>/tests/postgres/**/*.test.ts"],
  testTimeout: 60000,
};
