import { theildecomp } from "../../../src/functions/inequality/theildecomp";
import { adapt } from "../../../src/functions/runtime/adapt";
import { errorOf, installCustomFunctions } from "../../support/custom-functions";
import { ExcelError } from "../../support/worksheet";

beforeAll(installCustomFunctions);

const division = new ExcelError("#DIV/0!");
const column = (...values: unknown[]) => values.map((value) => [value]);

describe("the table of THEILDECOMP", () => {
  const call = adapt(theildecomp, "en");

  test("has #DIV/0! for the shares of a total of zero, and 0 for the indexes", () => {
    expect(call(column(2, 2, 2), column("a", "b", "b"))).toEqual([
      ["total", 0, ""],
      ["between", 0, ""],
      ["within", 0, ""],
      ["betweenshare", division, ""],
      ["withinshare", division, ""],
      ["group", "share", "index"],
      ["a", expect.closeTo(1 / 3, 14), 0],
      ["b", expect.closeTo(2 / 3, 14), 0],
    ]);
    expect(errorOf(() => call(column(2, 2), column("a", "b"), null, "T", "withinshare"))).toEqual(division);
  });

  test("has #DIV/0! for the index of a group of zeros, and lists the groups in the order given", () => {
    const rows = call(column(0, 1, 3, null), column("z", "East ", "east", "empty"));
    expect(rows.slice(5)).toEqual([
      ["group", "share", "index"],
      ["z", 0, division],
      ["East", 1, expect.closeTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 14)],
      ["empty", 0, division],
    ]);
  });

  test("has Chinese headers in the Chinese script", () => {
    expect(adapt(theildecomp, "zh-CN")(column(1, 3), column("a", "b"))[5]).toEqual(["组别", "份额", "指数"]);
  });

  test("accepts numbers as names of groups, and returns an error among them", () => {
    expect(call(column(1, 3), column(2009, 2013)).slice(6)).toEqual([
      ["2009", 0.25, 0],
      ["2013", 0.75, 0],
    ]);
    expect(errorOf(() => call(column(1, 3), column("a", new ExcelError("#NULL!"))))).toEqual(new ExcelError("#NULL!"));
  });
});
