import { coversSources, findPlace, findPlaceRight } from "../../../../src/taskpane/wizard/insert/find-place";
import { openDemoWorkbook } from "../../../support/demo-workbook";

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
    expect(await findPlaceRight({ start: start("B2"), sources, ...size }, host)).toEqual(start("D2"));
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
