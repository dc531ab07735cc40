import fc from "fast-check";
import { CsvError, parseCsv } from "../../../scripts/paper/csv";

const failure = (text: string): string => {
  try {
    parseCsv(text);
  } catch (error) {
    if (error instanceof CsvError) return error.message;
    throw error;
  }
  return "none";
};

describe("parseCsv", () => {
  test.each<[string, string, string[][]]>([
    ["nothing from nothing", "", []],
    [
      "records that end with LF",
      "a,b\n1,2\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "records that end with CRLF",
      "a,b\r\n1,2\r\n",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a last record without an end",
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "empty fields",
      ",\n,",
      [
        ["", ""],
        ["", ""],
      ],
    ],
    ["an empty line as one empty field", "a\n\nb", [["a"], [""], ["b"]]],
    [
      "quoted commas, line ends and quotes",
      '"a,b","c\r\nd"\n"""e""",""',
      [
        ["a,b", "c\r\nd"],
        ['"e"', ""],
      ],
    ],
    ["spaces as part of a field", " a , b\n", [[" a ", " b"]]],
  ])("reads %s", (_, text, records) => {
    expect(parseCsv(text)).toEqual(records);
  });

  test.each([
    ['a,"b', "line 1: a quote is opened and never closed"],
    ['x\n"b\nc', "line 2: a quote is opened and never closed"],
    ['a,b"c\n', "line 1: a quote inside a field that is not quoted"],
    ['a\n"b"c\n', "line 2: a field must end with a comma or the line"],
    ["a\rb\n", "line 1: a field must end with a comma or the line"],
    ['"a\nb",c\n1\n', "line 3: 1 fields, expected 2"],
    ["a,b\n1,2,3\n", "line 2: 3 fields, expected 2"],
    ["a,b\n1,2\n\n", "line 3: 1 fields, expected 2"],
  ])("refuses %j", (text, message) => {
    expect(failure(text)).toBe(message);
  });

  test("reads back whatever is written by the rules", () => {
    const field = fc.string({ unit: fc.constantFrom("a", "冀", ",", '"', "\n", "\r", " ") });
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1 }));
    const quoted = (text: string) => (/[,"\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n"), (records, end) => {
        const text = records.map((record) => record.map(quoted).join() + end).join("");
        expect(parseCsv(text)).toEqual(records);
      }),
    );
  });
});
