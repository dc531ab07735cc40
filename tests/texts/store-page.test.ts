import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const page = read("docs/store.md");
const manifest = read("manifest.xml");

/** The quoted texts below a heading in bold, in English and in Chinese. */
function quoted(heading: string): readonly string[] {
  const [, after = ""] = page.split(`**${heading}**`);
  const [part = ""] = after.split(/\n\*\*|\n## /);
  return part
    .split(/\n\n(?=> )/)
    .map((text) => text.trim().replace(/^> ?/gm, "").replace(/\n/g, " "))
    .filter((text) => text !== "" && !text.startsWith("("));
}

describe("docs/store.md", () => {
  test("names the requirement sets, the permission and the provider of the manifest", () => {
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
    expect(sets).toHaveLength(2);
    for (const [, name, version] of sets) expect(page).toContain(`\`${name ?? ""}\` ${version ?? ""}`);
    for (const element of ["Permissions", "ProviderName"])
      expect(page).toContain(new RegExp(`<${element}>(.*)</`).exec(manifest)?.[1] ?? element);
  });

  test("has summaries of at most 100 characters in both languages", () => {
    const summaries = quoted("Summary");
    expect(summaries).toHaveLength(2);
    for (const summary of summaries) expect(summary.length).toBeLessThanOrEqual(100);
  });

  test("has descriptions of at most 4,000 characters", () => {
    expect(quoted("Description").join("").length).toBeGreaterThan(1000);
    for (const description of quoted("Description")) expect(description.length).toBeLessThanOrEqual(4000);
  });

  test("has test notes with a call of a function", () => {
    expect(quoted("Notes for certification").join(" ")).toMatch(/=JJJ\.GAP\(0\.481,0\.769,"pp"\)/);
  });

  test("names files that exist", () => {
    const logo = readFileSync(path.join(root, "assets/store/logo-300.png"));
    expect([logo.readUInt32BE(16), logo.readUInt32BE(20)]).toEqual([300, 300]);
    for (const [, file = ""] of page.matchAll(/`((?:docs|assets|tests)\/[\w./-]+)`/g)) {
      expect(() => readFileSync(path.join(root, file))).not.toThrow("ENOENT");
    }
  });
});
