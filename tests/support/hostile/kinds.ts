import { deflateSync, strToU8, zipSync } from "fflate";
import { bookOf, type BookOptions, partsOf, sheetOf } from "./book";
import { rawZip } from "./raw-zip";

/** A file that nobody should have to read: its kind, and how it is made. */
export type Hostile = readonly [kind: string, make: () => Uint8Array];

const zeros = (bytes: number) => new Uint8Array(bytes);
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join("");
const cell = (address: string, value = "1") => `<c r="${address}"><v>${value}</v></c>`;
const row = (number: number | string, cells: string) => `<row r="${number}">${cells}</row>`;
const small = sheetOf(row(1, cell("A1")));
const book = (rows: string, options?: BookOptions) => bookOf([sheetOf(rows)], options);
const after = (xml: string) => bookOf([sheetOf(row(1, cell("A1")), xml)]);
const named = (names: string, sheetNames?: readonly string[]) =>
  bookOf([small], { names, ...(sheetNames && { sheetNames }) });
const name = (text: string, refersTo: string) => `<definedName name="${text}">${refersTo}</definedName>`;
const withParts = (more: Record<string, Uint8Array>) => zipSync({ ...partsOf([small]), ...more });
const raw = (xml: string) => withParts({ "xl/worksheets/sheet1.xml": strToU8(xml) });
const strings = (content: string) =>
  `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</sst>`;
const first = "xl/worksheets/sheet1.xml";

const sizes: readonly Hostile[] = [
  ["a sheet of zeros", () => withParts({ [first]: zeros(100e6) })],
  [
    "shared strings of zeros",
    () => zipSync({ ...partsOf([small], { strings: "" }), "xl/sharedStrings.xml": zeros(100e6) }),
  ],
  ["a workbook part of zeros", () => withParts({ "xl/workbook.xml": zeros(100e6) })],
  ["relations of zeros", () => withParts({ "xl/_rels/workbook.xml.rels": zeros(100e6) })],
  ["a picture of zeros beside an honest sheet", () => withParts({ "xl/media/image1.png": zeros(100e6) })],
  [
    "a million cells",
    () =>
      book(
        times(5000, (r) =>
          row(
            r + 1,
            times(200, () => "<c><v>1</v></c>"),
          ),
        ),
      ),
  ],
  ["a million rows without cells", () => book(times(1_000_000, (r) => `<row r="${r + 1}"/>`))],
  ["rows whose only cell is far to the right", () => book(times(5000, (r) => row(r + 1, cell(`GR${r + 1}`))))],
  ["many sheets of the same part", () => bookOf(Array<string>(300).fill(small))],
  [
    "a text of ten million characters",
    () => book(row(1, `<c r="A1" t="inlineStr"><is><t>${"x".repeat(1e7)}</t></is></c>`)),
  ],
  [
    "a million shared strings",
    () => bookOf([small], { strings: strings(times(1_000_000, () => "<si><t>x</t></si>")) }),
  ],
  [
    "a string of a million runs",
    () => bookOf([small], { strings: strings(`<si>${"<r><t>x</t></r>".repeat(1e6)}</si>`) }),
  ],
  ["more bytes than any workbook", () => zeros(25e6)],
  ["a number of a million digits", () => book(row(1, cell("A1", "9".repeat(1e6))))],
];

const references: readonly Hostile[] = [
  ["a row beyond all rows", () => book(row(4294967294, cell("A4294967294")))],
  ["a row number of a thousand digits", () => book(row("9".repeat(1000), cell("A1")))],
  ["a negative row", () => book(row(-5, "<c><v>1</v></c>"))],
  ["the last cell of a sheet", () => book(row(1048576, cell("XFD1048576")))],
  ["an address of letters only", () => book(row(1, cell("A".repeat(10000))))],
  [
    "an index of a string that is not there",
    () => book(row(1, '<c r="A1" t="s"><v>99999999999</v></c><c r="B1" t="s"><v>-1</v></c>')),
  ],
  ["a merge of whole columns", () => after('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')],
  [
    "100,000 merges",
    () => after(`<mergeCells>${times(100_000, (r) => `<mergeCell ref="A${r + 1}:B${r + 1}"/>`)}</mergeCells>`),
  ],
  [
    "a validation of whole columns",
    () =>
      after(
        '<dataValidations><dataValidation type="list" sqref="A:XFD"><formula1>"a"</formula1></dataValidation></dataValidations>',
      ),
  ],
  [
    "a condition for the whole sheet",
    () =>
      after(
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression"><formula>1</formula></cfRule></conditionalFormatting>',
      ),
  ],
  [
    "a shared formula of a whole column",
    () => book(row(1, '<c r="A1"><f t="shared" ref="A1:A1048576" si="0">B1</f><v>1</v></c>')),
  ],
  [
    "an array formula of the whole sheet",
    () => book(row(1, '<c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>')),
  ],
  ["columns without end", () => bookOf([sheetOf("", "", '<cols><col min="1" max="4294967295" width="9"/></cols>')])],
  ["a dimension without end", () => bookOf([sheetOf("", "", '<dimension ref="A1:XFD1048576"/>')])],
];

const names: readonly Hostile[] = [
  ["100,000 names", () => named(times(100_000, (at) => name(`JJJ_n${at}`, `S1!$A$${at + 1}`)))],
  ["100,000 numbered names of an answer", () => named(times(100_000, (at) => name(`JJJ_shares_q1_${at}`, "S1!$A$1")))],
  ["the code's name over whole columns", () => named(name("JJJ_shares_code", "S1!$A:$XFD"))],
  ["the code's name over millions of cells", () => named(name("JJJ_shares_code", "S1!$A$1:$XFD$5000"))],
  ["an answer's name over 20,000 rows", () => named(name("JJJ_shares_q1", "S1!$A$1:$A$20000"))],
  [
    "a name that refers to a million areas",
    () =>
      named(
        name(
          "JJJ_shares_code",
          times(100_000, (at) => `S1!$A$${at + 1},`),
        ),
      ),
  ],
  ["a name that refers to brackets without end", () => named(name("JJJ_shares_code", "(".repeat(100_000)))],
  ["a name of another file", () => named(name("JJJ_shares_code", "[1]S1!$A$1"))],
  ["names that refer to each other", () => named(name("JJJ_a", "JJJ_b") + name("JJJ_b", "JJJ_a"))],
];

const prototypes: readonly Hostile[] = [
  ["a name on a sheet called __proto__", () => named(name("JJJ_shares_code", "__proto__!$A$1"), ["__proto__"])],
  ["a sheet called constructor", () => named(name("toString", "constructor!$A$1"), ["constructor"])],
  [
    "names called __proto__ and hasOwnProperty",
    () => named(name("__proto__", "S1!$A$1") + name("hasOwnProperty", "S1!$A$1")),
  ],
  ["a relation with the id __proto__", () => raw(small.replace("r:id", "__proto__"))],
  [
    "attributes called __proto__",
    () => book('<row r="1" __proto__="x" constructor="y"><c r="A1" __proto__="z"><v>1</v></c></row>'),
  ],
  ["a part called __proto__", () => withParts({ ["__proto__/x.xml"]: strToU8("x"), constructor: strToU8("y") })],
  [
    "an ID of a student called __proto__",
    () =>
      book(
        row(
          1,
          `<c r="A1" t="inlineStr"><is><t>Student</t></is></c><c r="B1" t="inlineStr"><is><t>__proto__</t></is></c>`,
        ),
      ),
  ],
];

const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${times(9, (at) => `<!ENTITY ${"bcdefghij"[at]!} "${`&${"abcdefghi"[at]!};`.repeat(10)}">`)}]>`;

const xml: readonly Hostile[] = [
  ["entities that multiply", () => raw(`${bomb}<worksheet>&j;</worksheet>`)],
  [
    "an entity that reads a file",
    () => raw('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet>&f;</worksheet>'),
  ],
  ["a million levels", () => raw("<a>".repeat(1e6))],
  ["a comment of ten million characters", () => raw(`<worksheet><!--${"x".repeat(1e7)}--></worksheet>`)],
  ["an element with 100,000 attributes", () => raw(`<worksheet ${times(100_000, (at) => `a${at}="1" `)}/>`)],
  ["a name of ten million characters", () => raw(`<${"a".repeat(1e7)}/>`)],
  ["an attribute of ten million characters", () => book(`<row r="1" x="${"1".repeat(1e7)}"/>`)],
  [
    "UTF-16",
    () =>
      withParts({
        [first]: Uint8Array.of(
          0xff,
          0xfe,
          ...new Uint8Array(new Uint16Array(Array.from(small, (one) => one.charCodeAt(0))).buffer),
        ),
      }),
  ],
  ["an encoding that is another", () => raw(small.replace("UTF-8", "UTF-7"))],
  [
    "bytes that are no text",
    () => withParts({ [first]: Uint8Array.from({ length: 1e5 }, (_, at) => (at * 97) % 256) }),
  ],
  ["a part that is cut off", () => raw(small.slice(0, -30))],
  ["unknown entities", () => book(row(1, cell("A1", "&constructor;")))],
  ["a million elements that nobody knows", () => after("<x/>".repeat(1e6))],
  ["cells in cells", () => book(row(1, "<c>".repeat(60) + "<v>1</v>" + "</c>".repeat(60)))],
];

const sheet = strToU8(small);

const zips: readonly Hostile[] = [
  ["no bytes", () => zeros(0)],
  ["the first bytes of an archive only", () => strToU8("PK\u0003\u0004")],
  ["an archive that is cut off", () => bookOf([small]).slice(0, 400)],
  ["a directory for every part", () => withParts({ "xl/": zeros(0), "xl/worksheets/": zeros(0), "_rels/": zeros(0) })],
  [
    "20,000 entries",
    () => zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, zeros(0)]))),
  ],
  [
    "an entry that says it is smaller than it is",
    () => rawZip(partsOf([small]), { [first]: { data: deflateSync(zeros(50e6)), size: 10 } }),
  ],
  [
    "an entry that says it is larger than it is",
    () => rawZip(partsOf([small]), { [first]: { data: deflateSync(sheet), size: 4e9 } }),
  ],
  [
    "a stored entry as long as the file",
    () => rawZip(partsOf([small]), { [first]: { data: sheet, size: 0, packed: 4e9, method: 0 } }),
  ],
  [
    "entries that overlap",
    () => rawZip(partsOf([small, small, small]), { [first]: { data: deflateSync(zeros(3e7)), size: 3e7 } }, true),
  ],
  ["encrypted entries", () => rawZip(partsOf([small]), { [first]: { data: strToU8("secret"), size: 100, flags: 1 } })],
  [
    "an unknown compression",
    () => rawZip(partsOf([small]), { [first]: { data: sheet, size: sheet.length, method: 99 } }),
  ],
  ["zip64 with four billion entries", () => rawZip(partsOf([small]), {}, false, 0xffffffff)],
  ["the same part twice", () => rawZip(partsOf([small]), {}, false, undefined, true)],
  ["paths that climb out", () => withParts({ "../../../etc/passwd": strToU8("x"), "/abs/olute": strToU8("y") })],
  ["an archive in an archive", () => zipSync({ "a.xlsx": bookOf([small]) })],
  ["a workbook with a password", () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...zeros(1000))],
  ["a text", () => strToU8("this is no workbook")],
];

/** One file of each kind. Nothing of it is stored: each is made when it is needed. */
export const hostileKinds: readonly Hostile[] = [...sizes, ...references, ...names, ...prototypes, ...xml, ...zips];
