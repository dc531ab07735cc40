import { clipboardRows } from "../../../src/demo/pasting/large-paste";

describe("a text from the clipboard", () => {
  it.each([
    [
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "1\t\n\t4",
      [
        ["1", ""],
        ["", "4"],
      ],
    ],
    ["1\n\n3\n", [["1"], [""], ["3"]]],
    ["1\r2", [["1"], ["2"]]],
  ])("%j becomes rows, without an empty one at the end", (text, rows) => {
    expect(clipboardRows(text)).toEqual(rows);
  });
});
