import { findHeadings } from "../../../../src/taskpane/wizard/labels/headings";
import { openDemoWorkbook } from "../../../support/demo/demo-workbook";

function headingsIn(rows: readonly (readonly string[])[], address: string, size: readonly [number, number]) {
  const { host, page } = openDemoWorkbook();
  rows.forEach((row, r) => {
    row.forEach((content, c) => {
      if (content !== "") page.set("Mine", `${"ABCDEF"[c] ?? ""}${r + 1}`, content);
    });
  });
  return findHeadings({ sheet: "Mine", address, rows: size[0], columns: size[1] }, host);
}

describe("the names of a range", () => {
  it("are the texts to the left and above", async () => {
    const rows = [
      ["", "Mining", "Trade"],
      ["Beijing", "1", "2"],
      ["Hebei", "3", "4"],
    ];
    expect(await headingsIn(rows, "B2:C3", [2, 2])).toMatchObject({ left: "A2:A3", above: "B1:C1" });
  });

  it("can be years, which rise or fall, but no other numbers", async () => {
    const rows = (...years: string[]) => [years, ["1", "2", "3"], ["4", "5", "6"]];
    expect(await headingsIn(rows("2000", "2005", "2010"), "A2:C3", [2, 3])).toMatchObject({
      left: null,
      above: "A1:C1",
    });
    expect(await headingsIn(rows("2012", "2011", "2010"), "A2:C3", [2, 3])).toMatchObject({ above: "A1:C1" });
    for (const others of [
      ["2000", "2005", "2001"],
      ["3", "4", "5"],
      ["2000", "2000", "2000"],
    ])
      expect(await headingsIn(rows(...others), "A2:C3", [2, 3])).toMatchObject({ above: null });
  });

  it("are beyond other columns of the same table, but not beyond a blank one", async () => {
    const beyond = [
      ["Beijing", "11", "1", "2"],
      ["Hebei", "13", "3", "4"],
    ];
    expect(await headingsIn(beyond, "C1:D2", [2, 2])).toMatchObject({ left: "A1:A2", above: null });
    const apart = beyond.map(([name = "", , ...others]) => [name, "", ...others]);
    expect(await headingsIn(apart, "C1:D2", [2, 2])).toMatchObject({ left: null });
  });

  it("are not known where one is missing", async () => {
    const rows = [
      ["", "Mining", ""],
      ["Beijing", "1", "2"],
      ["", "3", "4"],
    ];
    expect(await headingsIn(rows, "B2:C3", [2, 2])).toMatchObject({ left: null, above: null });
  });
});
