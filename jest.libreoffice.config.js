const { projects } = require("./jest.config.js");

/** What needs an office suite besides Node and a browser: apart, so that `npm test` asks for neither. */
module.exports = {
  ...projects[0],
  displayName: "libreoffice",
  testMatch: ["<rootDir>/tests/libreoffice/**/*.test.ts"],
  testTimeout: 180000,
};
