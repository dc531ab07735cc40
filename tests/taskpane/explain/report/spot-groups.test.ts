import { groupSpots } from "../../../../src/taskpane/explain/report/spot-groups";

const spotsAt = (...addresses: string[]) =>
  addresses.map((address) => ({ place: { sheet: "S", address }, text: address, name: null, message: null }));

const grouped = (...addresses: string[]) =>
  groupSpots(spotsAt(...addresses)).map(({ place, spots }) => [place?.address, spots.length]);

describe("cells that hold text", () => {
  it("are one place where they adjoin in a column or in a row", () => {
    expect(grouped("B3", "B4", "B5")).toEqual([["B3:B5", 3]]);
    expect(grouped("B2", "C2", "D2")).toEqual([["B2:D2", 3]]);
  });

  it("are one place for each column of labels", () => {
    expect(grouped("A1", "B1", "A2", "B2", "A3", "B3")).toEqual([
      ["A1:A3", 3],
      ["B1:B3", 3],
    ]);
  });

  it("are several places where there is something between", () => {
    expect(grouped("B3", "B5")).toEqual([
      ["B3", 1],
      ["B5", 1],
    ]);
  });

  it("have no place where they are typed in the formula", () => {
    const typed = { place: null, text: "x", name: null, message: null };
    expect(groupSpots([typed, typed]).map(({ place }) => place)).toEqual([null, null]);
  });
});
