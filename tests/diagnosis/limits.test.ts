import { readPanel } from "../../src/diagnosis/input/read-panel";

test("a table far over the limits is refused before its cells are laid out", () => {
  const names = Array.from({ length: 20_000 }, (_, place) => `name ${place}`);
  const rows = names.flatMap((name, place) => [
    [name, 2020, `sector ${place % 3000}`, 1],
    [name, 2021, `sector ${place % 3000}`, 2],
  ]);
  // 120 million cells would not fit into the memory.
  const { panel, notes } = readPanel({ table: [["region", "year", "sector", "value"], ...rows], name: "large" });
  expect(panel).toBeNull();
  expect(notes.map(({ id, kind }) => [id, kind])).toEqual([["D15", "stop"]]);
});
