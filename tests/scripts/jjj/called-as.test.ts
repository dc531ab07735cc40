import { calledAs } from "../../../scripts/jjj/called-as";

describe("how a command was called", () => {
  test.each([
    [{ npm_lifecycle_event: "jjj", npm_command: "run" }, "npm run --silent jjj --", "npm run --silent jjj -- sql"],
    [{ npm_lifecycle_event: "sql", npm_command: "run" }, "jjj", "npm run --silent sql --"],
    [{ npm_lifecycle_event: "npx", npm_command: "exec" }, "npx jjj", "npx jjj sql"],
    [{}, "jjj", "jjj sql"],
  ])("%j", (env, jjj, sql) => {
    expect([calledAs("jjj", env), calledAs("sql", env)]).toEqual([jjj, sql]);
  });
});
