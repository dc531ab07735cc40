import { mkdirSync } from "node:fs";
import { jjj } from "../../../../scripts/jjj/jjj";
import { columns, plants, Workplace } from "./command";

describe("what cannot be read", () => {
  let place: Workplace;
  beforeEach(() => {
    place = new Workplace();
    jest.spyOn(process.stdout, "write").mockReturnValue(true);
    jest.spyOn(process.stderr, "write").mockReturnValue(true);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    place.remove();
  });

  const semicolons = "\ufeffcounty;industry;year;employment\nA;food;2020;1,5\nB;food;2020;2,5\n";
  // 北京 and 天津 in GBK.
  const gbk = Buffer.concat([
    Buffer.from("county,industry,year,employment\n"),
    Buffer.from([0xb1, 0xb1, 0xbe, 0xa9]),
    Buffer.from(",food,2020,1\n"),
    Buffer.from([0xcc, 0xec, 0xbd, 0xf2]),
    Buffer.from(",food,2020,3\n"),
  ]);

  test.each<[string, string | Buffer, RegExp]>([
    [
      "columns.csv",
      plants.replace("industry", "branch"),
      /has no column industry; it has county, branch, year, employment\.$/,
    ],
    [
      "text.csv",
      plants.replace("2020,3", "2020,n/a"),
      /^employment: 2020, B, steel is text \("n\/a"\); expected a number$/,
    ],
    ["comma.csv", semicolons, /^employment: 2020, A, food is text \("1,5"\); expected a number with a decimal point$/],
    ["empty.csv", "", /empty\.csv is empty\.$/],
    ["empty.parquet", "", /empty\.parquet is empty\.$/],
    ["heading.csv", "county,industry,year,employment\n", /heading\.csv has no rows\.$/],
    [
      "gbk.csv",
      gbk,
      /gbk\.csv is not in UTF-8\. Convert it first, as by: iconv -f GB18030 -t UTF-8 .*gbk\.csv > utf8\.csv$/,
    ],
    ["noise.parquet", Buffer.alloc(300, 7), /noise\.parquet is not a Parquet file, or it is damaged\.$/],
    ["short.parquet", "PAR1", /short\.parquet is not a Parquet file, or it is damaged\.$/],
    ["footer.parquet", "PAR1....PAR1", /footer\.parquet is not a Parquet file, or it is damaged\.$/],
  ])("%s is answered in one line, and nothing is written", async (name, content, message) => {
    const file = place.write(name, content);
    const asked = jjj(["run", "locq", file, ...columns, "-o", place.at("out.csv")]);
    await expect(asked).rejects.toMatchObject({
      name: "CommandError",
      message: expect.stringMatching(message) as string,
    });
    await expect(asked).rejects.not.toMatchObject({ message: expect.stringContaining("\n") as string });
    expect(place.files()).toEqual([name]);
  });

  test("a pattern that matches nothing, and a folder without tables, are named", async () => {
    mkdirSync(place.at("none"));
    for (const [source, message] of [
      ["none/*.parquet", /^No file matches .*none\/\*\.parquet\.$/],
      ["none/*.csv", /^No file matches .*none\/\*\.csv\.$/],
      ["none", /none: expected Parquet or CSV files\.$/],
      ["none.csv", /^There is no file .*none\.csv\.$/],
    ] as const)
      await expect(jjj(["run", "locq", place.at(source), ...columns])).rejects.toThrow(message);
  });

  test("a byte order mark is not part of the first name, nor semicolons of the numbers", async () => {
    const file = place.write("marked.csv", semicolons.replace(/,5/g, ""));
    await jjj(["run", "locq", file, ...columns, "-o", place.at("out.csv")]);
    expect(place.files()).toEqual(["marked.csv", "out.csv"]);
  });
});
