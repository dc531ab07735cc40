/** The children that an element may have, in the order of Microsoft's schemas and manifest reference. */
export const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "Dictionary", "VersionOverrides", "ExtendedOverrides"],
  ],
  AppDomains: ["AppDomain"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set"],
  Hosts: ["Host"],
  DefaultSettings: ["SourceLocation", "RequestedWidth", "RequestedHeight"],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  "ExtensionPoint PrimaryCommandSurface": ["OfficeTab", "CustomTab"],
  "ExtensionPoint ContextMenu": ["OfficeMenu"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  CustomTab: ["Group", "Label", "InsertAfter", "InsertBefore"],
  OfficeMenu: ["Control"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  "Control Button": ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Icon: ["bt:Image"],
  "Action ShowTaskpane": ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  "bt:Images": ["bt:Image"],
  "bt:Urls": ["bt:Url"],
  "bt:ShortStrings": ["bt:String"],
  "bt:LongStrings": ["bt:String"],
  ...Object.fromEntries(["bt:Image", "bt:Url", "bt:String"].map((name) => [name, ["bt:Override"]])),
  ...Object.fromEntries(
    ["DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"].map((name) => [
      name,
      ["Override"],
    ]),
  ),
};

/** The children that an element must have. */
export const needed: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "SupportUrl"],
    ...["HighResolutionIconUrl", "Hosts", "DefaultSettings", "Permissions", "VersionOverrides"],
  ],
  VersionOverrides: ["Hosts", "Resources"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "ExtensionPoint CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  CustomTab: ["Group", "Label"],
  OfficeMenu: ["Control"],
  Group: ["Label", "Icon", "Control"],
  "Control Button": ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  "Action ShowTaskpane": ["SourceLocation"],
};

/** Elements of which Microsoft's schemas allow several next to each other. */
const repeatable = ["AppDomain", "Set", "Host", "ExtensionPoint", "Group", "Control", "Override"];
export const isRepeatable = (name: string) => repeatable.includes(name) || name.startsWith("bt:");

/** The list in which a resource is, by the element that refers to it. */
export const resourceKinds: Readonly<Record<string, string>> = {
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  "bt:Image": "bt:Images",
  Namespace: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};
