import { readFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../../package.json";
import { baseUrl } from "../../../scripts/build/base-url";
import { buildManifest } from "../../../scripts/build/manifest";
import { named, readXml } from "../../support/xml";

const template = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");

describe("the address of the add-in", () => {
  test.each([undefined, "", "  "])("is the local one if omitted (%j)", (given) => {
    expect(baseUrl(given)).toBe("https://localhost:3000/");
  });

  test.each([
    ["https://example.org", "https://example.org/"],
    ["https://example.org/jjj", "https://example.org/jjj/"],
    [" https://example.org/jjj/ ", "https://example.org/jjj/"],
    ["https://EXAMPLE.org:8443/a b", "https://example.org:8443/a%20b/"],
    ["http://localhost:3000", "http://localhost:3000/"],
    ["http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x/"],
  ])("is normalised: %j becomes %j", (given, expected) => {
    expect(baseUrl(given)).toBe(expected);
  });

  test.each([
    ["http://example.org/", "Office asks for https"],
    ["ftp://localhost/", "Office asks for https"],
    ["http://localhost.example.org/", "Office asks for https"],
    ["example.org/jjj", "not a whole address"],
    ["https://", "not a whole address"],
    ["https://user:secret@example.org/", "would publish a user name"],
    ["https://example.org/?a=1", "a query or a fragment"],
    ["https://example.org/#a", "a query or a fragment"],
  ])("is rejected: %j, because %s", (given, why) => {
    expect(() => baseUrl(given)).toThrow(why);
    expect(() => baseUrl(given)).toThrow(/ADDIN_BASE_URL is ".*such as https:\/\/example\.org\/jjj\//);
  });
});

describe("the manifest", () => {
  test("has the address in place of the template's, with or without a trailing slash", () => {
    const built = buildManifest(template, "https://example.org/jjj/");
    expect(built).not.toContain("localhost");
    expect(built.match(/https:\/\/example\.org/g)).toHaveLength(
      (template.match(/https:\/\/localhost:3000/g) ?? []).length,
    );
    expect(built).toContain('"https://example.org/jjj/taskpane.html"');
  });

  test("is well-formed XML for any address", () => {
    const built = buildManifest(template, baseUrl("https://example.org/a&b'c"));
    const support = named(readXml(built), "SupportUrl")[0];
    expect(support?.attributes.DefaultValue).toBe("https://example.org/a&b'c/help/index.html");
  });

  test("has the version of package.json in four parts", () => {
    const built = buildManifest(template, "https://example.org/");
    expect(named(readXml(built), "Version").map((element) => element.text)).toEqual([`${version}.0`]);
  });

  test("is the template itself if the address is the template's", () => {
    const built = buildManifest(template, "https://localhost:3000/");
    const versionless = (document: string) => document.replace(/<Version>.*<\/Version>/, "").replace(/<!--.*-->\n/, "");
    expect(versionless(built)).toBe(versionless(template));
  });
});
