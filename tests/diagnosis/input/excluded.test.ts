import { withoutExcluded } from "../../../src/diagnosis/input/excluded";
import type { ReadTable } from "../../../src/diagnosis/input/read-table";

const figure = (region: string, sector: string, unit: string, place: string) => ({
  region,
  year: 2019,
  sector,
  value: 1,
  unit,
  place,
});

const read: ReadTable = {
  figures: [figure("North", "Mining", "yuan", "A1"), figure("South", "Trade", "people", "A2")],
  wrong: [
    { place: "A1", text: "x", needed: "number" },
    { place: "A2", text: "y", needed: "number" },
  ],
  carried: [],
  unread: [],
};

describe("what is excluded", () => {
  it.each(["region North", "sector Mining", "unit yuan", "region NORTH"])(
    "is %j, with what is wrong in it",
    (subject) => {
      expect(withoutExcluded(read, [subject])).toEqual({
        ...read,
        figures: read.figures.slice(1),
        wrong: read.wrong.slice(1),
      });
    },
  );

  it("is nothing where nothing is named, or nothing of that name is there", () => {
    expect(withoutExcluded(read)).toBe(read);
    expect(withoutExcluded(read, ["region Mining", "North"])).toEqual(read);
    expect(withoutExcluded(null, ["region North"])).toBeNull();
  });
});
