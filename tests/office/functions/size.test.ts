import { ExcelError } from "../../support/worksheet";
import { type FunctionsHost, startFunctionsHost } from "../support/functions-host";

/** What Excel on the web accepts in a request. */
const limit = 5 * 2 ** 20;

/** A call whose result has this many cells in a column, of about 20 bytes each. */
const column = (cells: number) => ({
  name: "GAP",
  args: [Array.from({ length: cells }, (_, index) => [index / 7]), [[1 / 3]]],
});

const rowsOf = (answer: unknown) => (answer instanceof ExcelError ? answer.code : (answer as unknown[]).length);

describe("a result in Excel on the web, which refuses requests of more than 5 MB", () => {
  let host: FunctionsHost;
  beforeAll(async () => {
    host = await startFunctionsHost("", "web");
    await host.setLimit(limit);
  });
  afterAll(() => host.close());

  test("arrives up to that size, and is an error above, not #BUSY! for ever", async () => {
    const sizes = [];
    for (const cells of [1000, 200_000, 300_000]) sizes.push(...(await host.answers([column(cells)])).map(rowsOf));
    expect(sizes).toEqual([1000, 200_000, "#NUM!"]);
  });

  test("arrives among many that are together too large", async () => {
    const answers = await host.answers(Array.from({ length: 8 }, () => column(50_000)));
    expect(answers.map(rowsOf)).toEqual(new Array(8).fill(50_000));
    expect(host.results.invalid).toEqual([]);
  });
});

describe("a result in Excel on Windows or Mac", () => {
  test("may be larger", async () => {
    const host = await startFunctionsHost("");
    try {
      expect((await host.answers([column(300_000)])).map(rowsOf)).toEqual([300_000]);
      expect(host.results.invalid).toEqual([]);
    } finally {
      await host.close();
    }
  });
});
