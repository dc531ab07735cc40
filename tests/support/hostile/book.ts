import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The XML of a sheet. */
export const sheetOf = (rows: string, after = "", before = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${relationships}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

export interface BookOptions {
  readonly sheetNames?: readonly string[];
  /** XML of defined names. */
  readonly names?: string;
  readonly strings?: string;
  readonly styles?: string;
}

/** The parts of a small workbook with these sheets. */
export function partsOf(sheets: readonly string[], options: BookOptions = {}): Record<string, Uint8Array> {
  const { sheetNames = [], names = "", strings, styles } = options;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const list = sheets.map(
    (_, at) => `<sheet name="${sheetNames[at] ?? `S${at + 1}`}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const relations = [
    ...sheets.map((_, at) => relation(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)),
    ...(strings === undefined ? [] : [relation("rIdS", "sharedStrings", "sharedStrings.xml")]),
    ...(styles === undefined ? [] : [relation("rIdT", "styles", "styles.xml")]),
  ];
  const texts = new Map<string, string>([
    ["[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    [
      "_rels/.rels",
      `<Relationships xmlns="${packages}">${relation("r", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${list.join("")}</sheets><definedNames>${names}</definedNames></workbook>`,
    ],
    ["xl/_rels/workbook.xml.rels", `<Relationships xmlns="${packages}">${relations.join("")}</Relationships>`],
    ...sheets.map((sheet, at): [string, string] => [`xl/worksheets/sheet${at + 1}.xml`, sheet]),
    ...(strings === undefined ? [] : [["xl/sharedStrings.xml", strings] as [string, string]]),
    ...(styles === undefined ? [] : [["xl/styles.xml", styles] as [string, string]]),
  ]);
  return Object.fromEntries([...texts].map(([path, text]) => [path, strToU8(text)]));
}

/** The file of a small workbook with these sheets. */
export const bookOf = (sheets: readonly string[], options: BookOptions = {}): Uint8Array =>
  zipSync(partsOf(sheets, options));
