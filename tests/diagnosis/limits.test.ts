import { readPanel } from "../../src/diagnosis/input/read-panel";

test("a table far over the limits is answered at once", () => {
  const names = Array.from({ length: 20_000 }, (_, place) => `name ${place}`);
  const rows = names.flatMap((name, place) => [
    [name, 2020, `sector ${place % 3000}`, 1],
    [name, 2021, `sector ${place % 3000}`, 2],
  ]);
  const start = Date.now();
  const { panel, notes } = readPanel({ table: [["region", "year", "sector", "value"], ...rows], name: "large" });
  expect(panel).toBeNull();
  expect(notes.map(({ id, kind }) => [id, kind])).toEqual([["D15", "stop"]]);
  expect(Date.now() - start).toBeLessThan(5000);
});
