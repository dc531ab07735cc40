import { assembleSite } from "../../../scripts/release/assemble";
import { zip } from "../../../scripts/release/zip";

const release = (version: string, more: Readonly<Record<string, string>> = {}) => {
  const files = { "index.html": version, [`${version}/add-in/functions.js`]: version, ...more };
  return zip(new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)])), `jjj-${version}`);
};
const site = (...zips: readonly Uint8Array[]) =>
  Object.fromEntries(
    [...assembleSite(new Map(zips.map((bytes, index) => [`${index}.zip`, bytes])))]
      .map(([file, content]) => [file, Buffer.from(content).toString()] as const)
      .sort(),
  );

describe("the site of all releases", () => {
  test("is the newest one with the add-ins of the others, in whatever order they are read", () => {
    expect(site(release("0.10.0"), release("0.9.1", { "old.html": "old" }), release("0.2.0"))).toEqual({
      "index.html": "0.10.0",
      "0.10.0/add-in/functions.js": "0.10.0",
      "0.9.1/add-in/functions.js": "0.9.1",
      "0.2.0/add-in/functions.js": "0.2.0",
    });
  });

  test("is a release alone at first", () => {
    expect(Object.keys(site(release("1.0.0")))).toEqual(["1.0.0/add-in/functions.js", "index.html"]);
  });

  test("is not made from another zip file", () => {
    expect(() => site(zip(new Map([["students/a.xlsx", Buffer.of()]])))).toThrow("0.zip is not a release");
  });
});
