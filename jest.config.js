const { availableParallelism } = require("node:os");

const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", importSource: "preact" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

const layer = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testEnvironment: "node",
  transform: { "^.+\\.(ts|tsx|js|mjs)$": swc },
  // Packages that come as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(preact|sirv|mrmime|totalist|open)/)"],
  ...more,
});

/**
 * Four layers: unit tests of the sources, contract tests of what was built, office tests with Microsoft's own scripts,
 * end-to-end tests in a browser.
 */
module.exports = {
  projects: [
    layer("unit", [
      "<rootDir>/tests/{bench,core,diagnosis,functions,sql,paper,sheets,hosts,exercises,taskpane,demo,scripts,support,texts}/**/*.test.{ts,tsx}",
    ]),
    layer("contract", ["<rootDir>/tests/contract/**/*.test.ts"]),
    layer("office", ["<rootDir>/tests/office/**/*.test.ts"]),
    layer("e2e", ["<rootDir>/tests/e2e/**/*.test.ts"]),
  ],
  testTimeout: 60000,
  // Jest leaves a core to itself, which on a machine of two would be half of them.
  maxWorkers: Math.max(2, availableParallelism() - 1),
};
