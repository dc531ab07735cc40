import { byHand } from "../../../bench/large/by-hand";
import { ours } from "../../../bench/large/ours";
import { plants } from "../../../bench/large/plants";
import { DuckDb } from "../../sql/engines/duckdb";

describe("the SQL written by hand", () => {
  let engine: DuckDb;
  beforeAll(async () => {
    engine = await DuckDb.open();
    // Few for many counties and industries: most cells have no row.
    await engine.run(`create table plants as ${plants(5000)}`);
  });
  afterAll(() => engine.close());

  test.each(Object.entries(byHand))("answers %s as ours does, row by row", async (name, hand) => {
    const their = await engine.rows(hand);
    const our = await engine.rows(ours(name));
    expect(our.map((row) => row.slice(0, -2))).toEqual(their.map((row) => row.slice(0, -1)));
    // By hand nothing is refused: it divides by zero.
    const cellOf = (cell: unknown) => (Number.isFinite(cell) ? Number(cell) : null);
    const differing = their.flatMap((row, place) => {
      const [found, expected] = [cellOf(our[place]?.at(-2)), cellOf(row.at(-1))];
      const isSame = found === expected || Math.abs((found ?? NaN) - (expected ?? NaN)) <= 1e-9;
      return isSame ? [] : [[...row, found]];
    });
    expect(differing).toEqual([]);
  });
});
