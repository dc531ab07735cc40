import { policyYearProblem, rateOf } from "../../../../src/taskpane/diagnosis/request/typed";

describe("a rate of the currency to the dollar", () => {
  it.each([
    ["6.19", 6.19],
    ["１,234.5", 1234.5],
    ["", null],
    ["0", null],
    ["-1", null],
    ["6,19", null],
    ["six", null],
  ])("is read from %j as %j", (typed, rate) => {
    expect(rateOf(typed)).toBe(rate);
  });
});

describe("a policy year", () => {
  const years = [2013, 2014, 2015, 2016, 2017, 2018];

  it.each(["", " ", "2015", "2016", "2015年"])("is fine as %j", (typed) => {
    expect(policyYearProblem(typed, years)).toBeNull();
  });

  it.each(["20", "x", "2o15", "99999"])("is none as %j", (typed) => {
    expect(policyYearProblem(typed, years)).toEqual({ kind: "no year" });
  });

  it("needs two steps up to it and two after it", () => {
    expect(policyYearProblem("2014", years)).toEqual({ kind: "range", first: 2015, last: 2016 });
    expect(policyYearProblem("2017", years)).toEqual({ kind: "range", first: 2015, last: 2016 });
    expect(policyYearProblem("2015", years.slice(0, 4))).toEqual({ kind: "few years" });
    expect(policyYearProblem("2015", years.slice(0, 5))).toBeNull();
  });
});
