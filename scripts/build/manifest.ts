import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../package.json";
import { baseUrl } from "./base-url";

const root = path.resolve(__dirname, "../..");
const templateOrigin = "https://localhost:3000";

/**
 * The manifest for an add-in that is served from `deployedAt`, an address with a trailing slash. Excel on the web
 * expects a version of four parts.
 *
 * @param site The address above the add-in that has support pages, if there is one; support is otherwise the help.
 */
export function buildManifest(template: string, deployedAt: string, site?: string): string {
  return template
    .replace(/<!--[^]*?-->\n/, "")
    .replace(/<SupportUrl[^]*<\/SupportUrl>/, (support) => (site === undefined ? support : supportAt(site, support)))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .split(`${templateOrigin}/`)
    .join(escapeXml(deployedAt));
}

const supportAt = (site: string, element: string): string =>
  element.replace(
    /"[^"]*\/help\/(zh-CN\/)?index\.html"/g,
    (_, language = "") => `"${escapeXml(site)}${language}support.html"`,
  );

/** The manifest's template. */
export const readTemplate = (): string => readFileSync(path.join(root, "manifest.xml"), "utf8");

/** Writes `dist/manifest.xml`. */
export function writeManifest(deployedAt: string): void {
  writeFileSync(path.join(root, "dist", "manifest.xml"), buildManifest(readTemplate(), deployedAt));
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

if (require.main === module) {
  try {
    writeManifest(baseUrl(process.env.ADDIN_BASE_URL));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
