import fc from "fast-check";
import { symbiosisNetwork } from "../../../src/core/linkage/symbiosis-network";
import { expectCells, failureOf } from "../../support/matrix";

/** The exchanges of Caofeidian; the last repeats the fourth. */
const caofeidian: readonly (readonly [string, string])[] = [
  ["Shougang Jingtang", "Desalination plant"],
  ["Desalination plant", "Tangshan Sanyou"],
  ["Shougang Jingtang", "Jidong Cement"],
  ["Shougang Jingtang", "Huixinjade"],
  ["Shougang Jingtang", "Carbon project"],
  ["Shougang Jingtang", "Sinopec Caofeidian refinery"],
  ["Sinopec Caofeidian refinery", "Oil field"],
  ["Caofeidian enterprises", "Central heating network"],
  ["Caofeidian enterprises", "Water/landscape users"],
  ["China Resources Power", "Businesses and residents"],
  ["China Resources Power", "Desalination plant"],
  ["Desalination plant", "Beijing water users"],
  ["Shougang Jingtang", "Huixinjade"],
];

const networkOf = (exchanges: readonly (readonly [string | null, string | null])[]) =>
  symbiosisNetwork(
    exchanges.map(([source]) => source),
    exchanges.map(([, receiver]) => receiver),
  );

describe("a symbiosis network", () => {
  test("of Caofeidian is that of the example", () => {
    const { measures, degrees } = networkOf(caofeidian);
    expectCells(measures, [[14], [12], [0.06593406593406594], [0.8571428571428571], [0]]);
    expect(degrees.slice(0, 5)).toEqual([
      { node: "Shougang Jingtang", outgoing: 5, incoming: 0 },
      { node: "Desalination plant", outgoing: 2, incoming: 2 },
      { node: "Tangshan Sanyou", outgoing: 0, incoming: 1 },
      { node: "Jidong Cement", outgoing: 0, incoming: 1 },
      { node: "Huixinjade", outgoing: 0, incoming: 1 },
    ]);
  });

  test("counts links that answer each other", () => {
    const { measures } = networkOf([
      ["a", "b"],
      ["b", "a"],
      ["b", "c"],
    ]);
    expectCells(measures, [[3], [3], [0.5], [1], [2 / 3]]);
  });

  test("takes a circulation within a node for no link, but counts the node", () => {
    const alone = networkOf([["a", "a"]]);
    expectCells(alone.measures, [[1], [0], ["#DIV/0!"], [0], ["#DIV/0!"]]);
    expect(alone.degrees).toEqual([{ node: "a", outgoing: 0, incoming: 0 }]);
    const beside = networkOf([
      ["a", "a"],
      ["a", "b"],
    ]);
    expectCells(beside.measures, [[2], [1], [0.5], [0.5], [0]]);
  });

  test("leaves out an exchange with a blank, and does not see spaces around a name", () => {
    const { measures, degrees } = networkOf([
      [" a", "b "],
      ["a", null],
      [null, "c"],
      ["d", "  "],
      ["a ", " b"],
    ]);
    expectCells(measures, [[2], [1], [0.5], [0.5], [0]]);
    expect(degrees.map(({ node }) => node)).toEqual(["a", "b"]);
  });

  test("needs an exchange, and as many receivers as sources", () => {
    expect(failureOf(() => networkOf([[null, "a"]]))).toMatchObject({ kind: "domain", reason: "too-few" });
    expect(failureOf(() => symbiosisNetwork(["a", "b"], ["c"]))).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { argument: "receivers", needed: 2, found: 1 },
    });
  });

  const name = fc.constantFrom("a", "b", "c", "d", "e");

  test("has degrees that add up to its links, and stays the same when an exchange is listed again or all are turned", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 15 }), (exchanges) => {
        const { measures, degrees } = networkOf(exchanges);
        const [nodes, links] = [measures.at(0), measures.at(1)];
        expect(degrees.length).toBe(nodes);
        expect(degrees.reduce((sum, { outgoing }) => sum + outgoing, 0)).toBe(links);
        expect(degrees.reduce((sum, { incoming }) => sum + incoming, 0)).toBe(links);
        expect(measures.at(2)).toBeLessThanOrEqual(1);
        expect(measures.at(4)).toBeLessThanOrEqual(1);
        expect(networkOf([...exchanges, ...exchanges])).toEqual({ measures, degrees });
        expect(networkOf(exchanges.map(([source, receiver]) => [receiver, source])).measures).toEqual(measures);
      }),
    );
  });
});
