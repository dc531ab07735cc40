import { findings, functionTable, goalTable, type MeasuredFunction, milliseconds, peerTable } from "../../bench/page";

const share: MeasuredFunction = { name: "SHARE", cells: 600_000, computing: 5, handing: 100, growth: 1.2 };
const gini: MeasuredFunction = { name: "GINI", cells: 300_001, computing: 33, handing: 30, growth: 9.8 };

describe("milliseconds", () => {
  test.each([
    [0.01234, "0.0123"],
    [1.5, "1.50"],
    [99.94, "99.9"],
    [1970.4, "1970"],
  ])("of %d are %s", (time, text) => {
    expect(milliseconds(time)).toBe(text);
  });
});

describe("findings", () => {
  test("count the functions within each limit and name the others with what was found", () => {
    expect(findings([share, gini])).toEqual([
      "- Computing takes at most a tenth of handing the cells over: 1 of 2; the others: GINI (110 %).",
      "- Time grows in proportion to the cells (at most 2 times the time of each cell for ten times the cells): 1 of 2; the others: GINI (9.8).",
    ]);
  });

  test("name no others if all are within the limit", () => {
    expect(findings([share])[0]).toBe("- Computing takes at most a tenth of handing the cells over: 1 of 1.");
  });
});

describe("the tables", () => {
  test("show a function with its ratio, numbers to the right", () => {
    expect(functionTable([share])).toEqual([
      "| function | cells in and out | computing, ms | handing over, ms | computing / handing over | growth |",
      "|---|--:|--:|--:|--:|--:|",
      "| SHARE | 600,000 | 5.00 | 100 | 5.0 % | 1.20 |",
    ]);
  });

  test("show a long calculation with the time that it may take, and leave others out", () => {
    const rows = goalTable([
      { name: "network", fn: "NETWORK", goal: 5000, time: 1234 },
      { name: "Gini", fn: "GINI", time: 60 },
    ]);
    expect(rows).toEqual([
      "| calculation | function | at most, ms | in this run, ms |",
      "|---|---|--:|--:|",
      "| network | NETWORK | 5,000 | 1234 |",
    ]);
  });

  test("show a package's time with the one measured beside it, and leave cases without a package out", () => {
    const peer = { package: "ineq", peer: 64, jjj: 137, atMost: 1 };
    const rows = peerTable([
      { name: "Gini", fn: "GINI", peer, time: 60 },
      { name: "Moran", fn: "MORAN", time: 3 },
    ]);
    expect(rows.slice(2)).toEqual(["| Gini | GINI | ineq | 64 | 137 | 2.14 | 60.0 |"]);
  });
});
