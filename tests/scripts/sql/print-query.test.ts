import { CommandError } from "../../../scripts/class/command";
import { printQuery } from "../../../scripts/sql/print-query";

describe("npm run sql", () => {
  let printed = "";
  beforeEach(() => {
    printed = "";
    jest.spyOn(process.stdout, "write").mockImplementation((part) => {
      printed += String(part);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const locq = "locq --table plants --region county --sector industry --value jobs --by year".split(" ");

  test("prints the query for the columns given", async () => {
    await printQuery([...locq, "--schema", "survey", "--dialect", "postgres", "--mode", "rsca"]);
    expect(printed).toContain('from "survey"."plants"');
    expect(printed).toContain('group_1 as "year", region as "county", sector as "industry"');
    expect(printed).toContain('sum(cast("jobs" as double precision)) as x');
  });

  test("quotes and casts as Spark does", async () => {
    await printQuery(["gini", "--table", "plants", "--region", "o`clock", "--value", "jobs", "--dialect", "spark"]);
    expect(printed).toContain("select `o``clock` as region, sum(cast(`jobs` as double)) as x");
  });

  test("prints the query that checks the table", async () => {
    await printQuery([...locq, "--check"]);
    expect(printed).toContain("'negative' as fault");
  });

  test("prints what checks the list of weights too", async () => {
    const moran = "moran --table gdp --region province --value gdp --weights borders --schema survey".split(" ");
    await printQuery([...moran, "--dialect", "postgres"]);
    expect(printed).toContain('from "survey"."borders" where cast("weight" as double precision) <> 0');
    printed = "";
    await printQuery([...moran, "--dialect", "postgres", "--check"]);
    expect(printed.match(/^with /gm)).toHaveLength(2);
    expect(printed).toContain("'self weight' as fault");
  });

  test.each([
    [[], /^(?:npx )?jjj sql locq/],
    [["locq"], /^(?:npx )?jjj sql locq/],
    [
      [...locq, "--dialect", "postgre"],
      /There is no dialect postgre: use one of duckdb, postgres, spark. Did you mean postgres\?/,
    ],
    [[...locq, "--over", "year"], /--over is year; use region or sector/],
    [[...locq, "--regoin", "x"], /There is no option --regoin. Did you mean --region\?/],
    [[...locq, "--mode", "LQ"], /unknown mode "LQ" of LOCQ/],
    [["gini", "--table", "t", "--value", "v"], /GINI needs the column of the region/],
  ])("%j is answered with what to do", async (args, message) => {
    await expect(printQuery(args)).rejects.toThrow(CommandError);
    await expect(printQuery(args)).rejects.toThrow(message);
    expect(printed).toBe("");
  });
});
