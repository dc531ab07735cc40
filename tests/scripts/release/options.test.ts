import path from "node:path";
import { CommandError } from "../../../scripts/class/command";
import { readReleaseOptions } from "../../../scripts/release/options";

const read = (args: readonly string[], fallback?: string) => readReleaseOptions(args, "/project", fallback);

describe("the options of npm run release", () => {
  test("have the address with a trailing slash", () => {
    expect(read(["--address", "https://example.org/jjj"])).toMatchObject({
      address: "https://example.org/jjj/",
      isAddressGiven: true,
      mayBuild: true,
      folder: path.resolve("/project/release"),
    });
    expect(read(["--address=https://example.org/jjj/", "--no-build", "--out", "site"])).toMatchObject({
      address: "https://example.org/jjj/",
      mayBuild: false,
      folder: path.resolve("/project/site"),
    });
  });

  test("take the address of the build if none is given, or else the local one", () => {
    expect(read([], "https://example.org")).toMatchObject({ address: "https://example.org/", isAddressGiven: true });
    expect(read([])).toMatchObject({ address: "https://localhost:3000/", isAddressGiven: false });
    expect(read(["--address", "http://localhost:8080/a"], "https://example.org").address).toBe(
      "http://localhost:8080/a/",
    );
  });

  test.each([
    [["--address", "http://example.org"], /^--address is "http:\/\/example\.org", but Office asks for https\. Give/],
    [["--address", "jjj"], /^--address is "jjj", which is not a whole address\. Give/],
    [["--address", "https://example.org/?a"], /^--address is ".*", which has a query or a fragment\. Give/],
    [["--adress", "https://example.org/"], /^Unknown option '--adress'[^]*npm run release -- --address/],
    [["https://example.org/"], /^Unexpected argument[^]*npm run release -- --address/],
  ])("are rejected with what to do: %j", (args, message) => {
    expect(() => read(args)).toThrow(CommandError);
    expect(() => read(args)).toThrow(message);
  });
});
