import { exercisesIn } from "../../../../src/taskpane/exercises/list/exercise-state";

const workbook = (...names: string[]) => ({
  readNames: () => Promise.resolve(names.map((name) => ({ name, sheet: "Sheet", address: "A1" }))),
});

describe("the exercises of a workbook", () => {
  it("are those whose code has a name, also in a second sheet of the same exercise", async () => {
    const found = await exercisesIn(workbook("JJJ_gap_code", "jjj_location_quotient_code__2", "JJJ_shares_q1"));
    expect([...found].sort()).toEqual(["gap", "location-quotient"]);
  });

  it("do not include another one whose name begins alike", async () => {
    expect([...(await exercisesIn(workbook("JJJ_gradient_coefficient_code")))]).toEqual(["gradient-coefficient"]);
    expect(await exercisesIn(workbook())).toEqual(new Set());
  });
});
