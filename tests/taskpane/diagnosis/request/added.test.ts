import type { Panel } from "../../../../src/diagnosis/panel";
import { addedFindings, wantsRate } from "../../../../src/taskpane/diagnosis/request/added";
import { present } from "../../../support/present";
import { panelOf, reportCases } from "../../../support/report-cases";

const paper = panelOf(present(reportCases.find(({ id }) => id === "paper: full")).source);
const bare: Panel = { ...paper, levels: null, perUsd: null, policyYears: [], exchanges: null };
const oneYear: Panel = { ...bare, years: [2013], figures: bare.figures.slice(-1) };
const seven: Panel = { ...bare, regions: ["a", "b", "c", "d", "e", "f", "g"] };

describe("the findings that a table adds", () => {
  it.each([
    ["perHead", bare, 4],
    ["population", bare, 4],
    ["employment", bare, 1],
    ["pressure", bare, 1],
    ["exchanges", bare, 1],
    ["policyYear", bare, 1],
    ["perUsd", bare, 0],
    ["perUsd", paper, 1],
    ["perHead", oneYear, 3],
    ["employment", oneYear, 0],
    ["policyYear", oneYear, 0],
    ["policyYear", seven, 0],
    ["policyYear", { ...bare, kinds: [1, 2, null] }, 0],
  ] as const)("%s: for a panel that needs it", (given, panel, count) => {
    expect(addedFindings(given, panel)).toBe(count);
  });

  it("include groups of income only with value per head of a year that has bounds", () => {
    expect([wantsRate(paper), wantsRate(bare), wantsRate({ ...paper, years: [1990, 1991, 1992, 1993, 1994] })]).toEqual(
      [...[true, false, false]],
    );
  });
});
