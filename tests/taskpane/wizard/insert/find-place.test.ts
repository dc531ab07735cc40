import { coversSources, findPlace, findFreePlace } from "../../../../src/taskpane/wizard/insert/find-place";
import { openDemoWorkbook } from "../../../support/demo/demo-workbook";

const size = { rows: 2, columns: 2 };

function openWith(...filled: string[]) {
  const workbook = openDemoWorkbook();
  for (const address of filled) workbook.page.set("Mine", address, "1");
  return workbook;
}

const start = (address: string) => ({ sheet: "Mine", address });
const data = { sheet: "Mine", address: "B2:C3" };

describe("the place that is proposed", () => {
  it("is the active cell where the result covers nothing", async () => {
    const { host } = openWith("B2", "C3");
    expect(await findPlace({ start: start("H5"), sources: [data], ...size }, host)).toEqual(start("H5"));
  });

  it.each([
    ["the active cell is in the data", "C3", [], "E2"],
    ["the result would reach into the data", "A1", [], "E2"],
    ["there is something in the area", "H5", ["I6"], "E2"],
    ["the first columns beside the data are taken", "C3", ["F3"], "H2"],
    ["a neighbour would be touched", "C3", ["G2"], "I2"],
  ])("is beside the data where %s", async (_, active, filled, place) => {
    const { host } = openWith("B2", "C3", ...filled);
    expect(await findPlace({ start: start(active), sources: [data], ...size }, host)).toEqual(start(place));
  });

  it("is beside the active cell where the data are in another sheet", async () => {
    const { host } = openWith("B2");
    const sources = [{ sheet: "My data", address: "A1:D9" }];
    expect(await findFreePlace({ start: start("B2"), sources, ...size }, host)).toEqual(start("D2"));
  });
});

describe("the place of a result with headings", () => {
  const table = { start: start("B2"), sources: [data], rows: 3, columns: 2, headings: 1 };

  it("has them in the row of the table's headings, and each number in the row of its unit", async () => {
    const { host } = openWith("B1", "C1", "B2", "C3");
    expect(await findPlace(table, host)).toEqual(start("E1"));
    expect(await findFreePlace({ ...table, rows: 4 }, host)).toEqual(start("E1"));
  });

  it("is where that row is free", async () => {
    const { host } = openWith("B2", "C3", "E1");
    expect(await findPlace(table, host)).toEqual(start("G1"));
  });

  it("is one row above an active cell beside the first unit", async () => {
    const { host } = openWith("B2", "C3");
    expect(await findPlace({ ...table, start: start("H2") }, host)).toEqual(start("H1"));
    expect(await findPlace({ ...table, start: start("H7") }, host)).toEqual(start("H7"));
  });

  it("is not above where there is no row above, nor where the result has no row for each unit", async () => {
    const { host } = openWith("B1", "C2");
    const first = { sheet: "Mine", address: "B1:C2" };
    expect(await findPlace({ ...table, start: start("B1"), sources: [first] }, host)).toEqual(start("E1"));
    const long = { sheet: "Mine", address: "B2:C9" };
    expect(await findPlace({ ...table, sources: [long] }, host)).toEqual(start("E2"));
  });
});

describe("the place of a result with one number for each column", () => {
  const row = { start: start("B2"), sources: [data], rows: 1, columns: 2 };

  it("is below the columns, with one row between", async () => {
    const { host } = openWith("B2", "C3");
    expect(await findPlace(row, host)).toEqual(start("B5"));
    expect(await findPlace({ ...row, rows: 2, columns: 3, headings: 1, labels: 1 }, host)).toEqual(start("A5"));
  });

  it("is below what else is there", async () => {
    const { host } = openWith("B2", "C3", "B4", "C6");
    expect(await findPlace(row, host)).toEqual(start("B8"));
  });
});

describe("a place", () => {
  it("must not let a formula read its own result", () => {
    const sources = [data];
    expect(coversSources(start("A1"), { sources, ...size })).toBe(true);
    expect(coversSources(start("D2"), { sources, ...size })).toBe(false);
    expect(coversSources({ sheet: "My data", address: "B2" }, { sources, ...size })).toBe(false);
  });
});
