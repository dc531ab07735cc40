import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../../package.json";
import { required } from "../../../src/hosts/excel/support";
import { descendants, named, readXml, type XmlElement } from "../xml";
import { isRepeatable, needed, order, resourceKinds } from "./form";

/** A manifest with the files that it leads to. */
interface ServedManifest {
  readonly file: string;
  /** The folder that is served. */
  readonly folder: string;
  /** The path of the add-in in it, with a trailing slash; empty if the folder is the add-in itself. */
  readonly addIn: string;
  /** The paths of the support pages in it. */
  readonly support: { readonly en: string; readonly zh: string };
}

/** Describes what every manifest of ours must be, whatever address it is for. */
export function describeManifest({ file, folder, addIn, support }: ServedManifest): void {
  const manifest = readXml(readFileSync(file, "utf8"));
  const all = descendants(manifest);

  const attribute = (element: XmlElement, name: string): string => {
    const value = element.attributes[name];
    if (value === undefined) throw new Error(`<${element.name}> has no attribute ${name}.`);
    return value;
  };
  const only = (name: string, within = manifest): XmlElement => {
    const [found, ...others] = named(within, name);
    if (found === undefined || others.length > 0) throw new Error(`There is not exactly one <${name}>.`);
    return found;
  };
  const child = (name: string): XmlElement => {
    const found = manifest.children.find((one) => one.name === name);
    if (found === undefined) throw new Error(`<OfficeApp> has no <${name}>.`);
    return found;
  };

  const resources = only("Resources");
  const references = all.filter((element) => element.attributes.resid !== undefined);
  const base = attribute(only("SourceLocation", child("DefaultSettings")), "DefaultValue").replace(
    /taskpane\.html$/,
    "",
  );
  const site = base.slice(0, base.length - addIn.length);
  const chinese = (element: XmlElement) =>
    element.children.filter((one) => attribute(one, "Locale") === "zh-CN").map((one) => attribute(one, "Value"));

  describe("the form of the manifest", () => {
    test("has every element in the order that Microsoft asks for", () => {
      for (const { name, attributes, children } of all) {
        const kind = `${name} ${attributes["xsi:type"] ?? ""}`;
        const names = children.map((one) => one.name);
        const allowed = order[kind] ?? order[name] ?? [];
        const places = names.map((one) => allowed.indexOf(one));
        expect({ kind, unknown: names.filter((one) => !allowed.includes(one)) }).toEqual({ kind, unknown: [] });
        expect({ kind, places }).toEqual({ kind, places: [...places].sort((a, b) => a - b) });
        const twice = names.filter((one, index) => names.indexOf(one) < index && !isRepeatable(one));
        expect({ kind, twice }).toEqual({ kind, twice: [] });
      }
    });

    test("has every required element", () => {
      for (const { name, attributes, children } of all) {
        const kind = `${name} ${attributes["xsi:type"] ?? ""}`;
        const names = new Set(children.map((one) => one.name));
        const missing = (needed[kind] ?? needed[name] ?? []).filter((one) => !names.has(one));
        expect({ kind, missing }).toEqual({ kind, missing: [] });
      }
    });

    test("has every element in the namespace of its schema", () => {
      expect(manifest.attributes.xmlns).toBe("http://schemas.microsoft.com/office/appforoffice/1.1");
      expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
      expect(only("VersionOverrides").attributes).toEqual({
        xmlns: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
        "xsi:type": "VersionOverridesV1_0",
      });
    });

    test("is accepted by Microsoft's own reader", () => {
      // In a process of its own: it needs a package that Jest cannot load.
      const script = `const { OfficeAddinManifest } = require("office-addin-manifest");
      OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)));`;
      expect(JSON.parse(execFileSync(process.execPath, ["-e", script, file], { encoding: "utf8" }))).toMatchObject({
        id: child("Id").text,
        version: `${version}.0`,
        defaultLocale: "en-US",
        displayName: "JJJ",
        hosts: ["Workbook"],
        officeAppType: "TaskPaneApp",
        permissions: "ReadWriteDocument",
        iconUrl: `${base}assets/icon-32.png`,
        highResolutionIconUrl: `${base}assets/icon-64.png`,
        supportUrl: site + support.en,
        defaultSettings: { sourceLocation: `${base}taskpane.html` },
      });
    });

    test("has a GUID as id and a version of four parts with at most five digits", () => {
      expect(child("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(child("Version").text).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    });

    test("has unique ids of tabs, groups and controls, no longer than 125 characters", () => {
      const ids = ["CustomTab", "Group", "Control"]
        .flatMap((name) => named(manifest, name))
        .map((one) => one.attributes.id);
      expect(ids).toHaveLength(7);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^.{1,125}$/);
    });
  });

  describe("the resources of the manifest", () => {
    const defined = resources.children.flatMap((list) =>
      list.children.map((one) => [attribute(one, "id"), list.name] as const),
    );

    test("have unique ids no longer than 32 characters", () => {
      const ids = defined.map(([id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^.{1,32}$/);
    });

    test("include every resource that is referred to, in the list for its kind", () => {
      expect(references.length).toBeGreaterThan(20);
      for (const element of references) {
        const list = new Map(defined).get(attribute(element, "resid"));
        expect({ reference: element, list }).toEqual({ reference: element, list: resourceKinds[element.name] });
      }
    });

    test("are all used", () => {
      const used = new Set(references.map((element) => element.attributes.resid));
      expect(defined.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
    });
  });

  describe("the texts of the manifest", () => {
    const texts = named(resources, "bt:String");
    const shown = [child("DisplayName"), child("Description"), ...texts];
    const bothLanguages = (element: XmlElement) => [attribute(element, "DefaultValue"), ...chinese(element)];

    test("exist once in English and once in Chinese", () => {
      for (const element of shown) expect(bothLanguages(element)).toHaveLength(2);
      const translated = shown.filter((element) => /\p{Script=Han}/u.test(chinese(element)[0] ?? ""));
      const names = shown.filter((element) => attribute(element, "DefaultValue") === "JJJ");
      expect(new Set([...translated, ...names])).toEqual(new Set(shown));
    });

    test("are no longer than their place allows", () => {
      const longest = { "bt:ShortStrings": 125, "bt:LongStrings": 250 } as const;
      for (const [list, most] of Object.entries(longest))
        for (const text of named(resources, list)
          .flatMap((one) => one.children)
          .flatMap(bothLanguages))
          expect(text).toMatch(new RegExp(`^.{1,${most}}$`, "u"));
      expect(bothLanguages(child("DisplayName")).every((text) => text.length <= 125)).toBe(true);
      expect(bothLanguages(child("Description")).every((text) => text.length <= 250)).toBe(true);
      expect(child("ProviderName").text.length).toBeLessThanOrEqual(125);
    });

    test("are short enough to be read on the ribbon and in the menu", () => {
      const labels = named(manifest, "Label").map((label) => attribute(label, "resid"));
      expect(labels).toHaveLength(7);
      for (const text of texts.filter((one) => labels.includes(attribute(one, "id"))).flatMap(bothLanguages))
        expect(text.length).toBeLessThanOrEqual(24);
    });

    test("have JJJ as the namespace in every language", () => {
      const namespace = texts.find((one) => one.attributes.id === only("Namespace").attributes.resid);
      expect(namespace && bothLanguages(namespace)).toEqual(["JJJ", "JJJ"]);
    });
  });

  describe("the addresses in the manifest", () => {
    const values = all.flatMap((element) => [element.attributes.DefaultValue, element.attributes.Value]);
    const addresses = values.filter((value): value is string => /^[a-z]+:\/\//.test(value ?? ""));

    test("are https, below the one address that the add-in is deployed to", () => {
      expect(addresses.length).toBeGreaterThan(15);
      expect(base).toBe(site + addIn);
      const supportAddresses = named(manifest, "SupportUrl")
        .flatMap(descendants)
        .flatMap(({ attributes: { DefaultValue, Value } }) => [DefaultValue, Value]);
      for (const address of addresses) {
        expect(new URL(address).protocol).toBe("https:");
        expect(address.startsWith(supportAddresses.includes(address) ? site : base)).toBe(true);
      }
      // The domain of the pane itself need not be named.
      expect(named(manifest, "AppDomain")).toEqual([]);
    });

    test("are those of files that were built", () => {
      const files = addresses.map((address) =>
        decodeURI(new URL(address).pathname.slice(new URL(site).pathname.length)),
      );
      expect(files.filter((name) => !existsSync(path.join(folder, name)))).toEqual([]);
    });

    test("are different for functions and help in English and in Chinese", () => {
      const url = (element: XmlElement) => {
        const id = attribute(element.name === "LearnMoreUrl" ? element : only("SourceLocation", element), "resid");
        const found = named(resources, "bt:Url").find((one) => one.attributes.id === id);
        return found && [attribute(found, "DefaultValue"), ...chinese(found)].map((one) => one.slice(base.length));
      };
      const functions = named(manifest, "ExtensionPoint").filter(
        (one) => one.attributes["xsi:type"] === "CustomFunctions",
      );
      expect(functions.flatMap((one) => one.children.slice(0, 3)).map(url)).toEqual([
        ["functions.js", "functions.zh-CN.js"],
        ["functions.html", "functions.zh-CN.html"],
        ["functions.json", "functions.zh-CN.json"],
      ]);
      expect(url(only("LearnMoreUrl"))).toEqual(["help/index.html", "help/zh-CN/index.html"]);
      expect(chinese(child("SupportUrl"))).toEqual([site + support.zh]);
    });

    test("lead to icons of the size in their name", () => {
      for (const image of named(manifest, "bt:Image").filter((one) => one.attributes.size !== undefined)) {
        const found = named(resources, "bt:Image").find((one) => one.attributes.id === image.attributes.resid);
        const name = found && attribute(found, "DefaultValue").slice(base.length);
        const png = readFileSync(path.join(folder, addIn, name ?? ""));
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
          Number(image.attributes.size),
          Number(image.attributes.size),
        ]);
      }
      const sizes = named(manifest, "Icon").map((icon) => icon.children.map((one) => one.attributes.size));
      expect(sizes).toEqual(Array(sizes.length).fill(["16", "32", "80"]));
      const highResolution = readFileSync(path.join(folder, addIn, "assets/icon-64.png"));
      expect(highResolution.readUInt32BE(16)).toBe(64);
    });
  });

  describe("the manifest", () => {
    test("asks for Excel only, and for no right but to change the open workbook", () => {
      expect(child("Hosts").children.map((host) => host.attributes)).toEqual([{ Name: "Workbook" }]);
      expect(child("Permissions").text).toBe("ReadWriteDocument");
    });

    test("requires the API sets that the functions and the writer need", () => {
      expect(named(manifest, "Set").map((set) => set.attributes)).toEqual([
        { Name: "CustomFunctionsRuntime", MinVersion: "1.3" },
        { Name: required.set, MinVersion: required.version },
      ]);
    });

    test("opens a view of its own in the one pane with each button, and the explanation from the menu of a cell", () => {
      const views = named(manifest, "Action").map((action) => {
        const url = named(resources, "bt:Url").find(
          (one) => one.attributes.id === only("SourceLocation", action).attributes.resid,
        );
        return [only("TaskpaneId", action).text, url && attribute(url, "DefaultValue").slice(base.length)];
      });
      expect(views).toEqual(
        ["functions", "tables", "explain", "exercises", "explain"].map((view) => [
          "JJJ.Pane",
          `taskpane.html?view=${view}`,
        ]),
      );
      expect(only("OfficeMenu").attributes).toEqual({ id: "ContextMenuCell" });
    });
  });
}
