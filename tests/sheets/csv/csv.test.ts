import { decodeText } from "../../../src/sheets/csv/decode";
import { csvRows, fieldValue } from "../../../src/sheets/csv/read";
import { csvText } from "../../../src/sheets/csv/write";

describe("rows as csv", () => {
  it("begins with the mark by which Excel knows UTF-8, and ends each row as Excel does", () => {
    expect(
      csvText([
        ["北京", 1.5],
        [null, true],
      ]),
    ).toBe("\ufeff北京,1.5\r\n,TRUE\r\n");
  });

  it("quotes what would be read otherwise", () => {
    expect(csvText([["a,b", 'say "x"', "two\nlines", " space"]])).toBe(
      '\ufeff"a,b","say ""x""","two\nlines"," space"\r\n',
    );
  });

  it("has numbers in full", () => {
    expect(csvText([[0.1 + 0.2, -1e-20, -5]])).toBe("\ufeff0.30000000000000004,-1e-20,-5\r\n");
  });

  it.each(["=1+1", "+1", "-x", "@SUM(A1)", "\tx", "\r=1", "＝1+1"])(
    "keeps the text %j from becoming a formula",
    (text) => {
      const written = csvText([[text]]).slice(1);
      expect(written.replace(/^"/, "")).toMatch(/^'/);
      expect(fieldValue(csvRows(written)[0]?.[0] ?? "")).toBe(text);
    },
  );

  it("leaves a single sign as it is, as statistics use it for a gap", () => {
    expect(csvText([["-", "—", "+"]])).toBe("\ufeff-,—,+\r\n");
  });
});

describe("a csv file", () => {
  it.each([
    [
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "\ufeffa;b\n1,5;2",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "a\tb\r1\t",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    ['"a ""x""\n,",b\n', [['a "x"\n,', "b"]]],
    ["\n\n1", [[""], [""], ["1"]]],
    ['"never closed,\n1', [["never closed,\n1"]]],
    ["", []],
  ])("%j is read as rows", (text, rows) => {
    expect(csvRows(text)).toEqual(rows);
  });

  it.each([
    ["1.5", 1.5],
    ["-.5", -0.5],
    ["1e3", 1000],
    ["01", "01"],
    ["1,234", "1,234"],
    ["=1+1", "=1+1"],
    ["1e999", "1e999"],
    ["  ", null],
    ["x", "x"],
  ])("holds in the field %j what it says", (field, value) => {
    expect(fieldValue(field)).toBe(value);
  });

  it.each([
    ["UTF-8", [0xe5, 0x8c, 0x97]],
    ["GB 18030", [0xb1, 0xb1]],
    ["UTF-16", [0xff, 0xfe, 0x17, 0x53]],
  ])("in %s is understood", (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe("北");
  });
});
