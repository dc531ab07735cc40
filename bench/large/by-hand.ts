const cells = `cells as (
  select year, region, sector, sum(value)::double as x from plants group by year, region, sector
)`;

const regions = "regions as (select year, region, sum(value)::double as x from plants group by year, region)";

/** One number for each of the regions, from their shares of a year. */
const ofRegions = (number: string) => `with ${regions}, shares as (
  select *, x / sum(x) over (partition by year) as s, count(*) over (partition by year) as n from regions
)
select year, ${number} as result from shares group by year order by year`;

/** One number for each of the regions, from their industries. */
const ofSectors = (number: string) => `with ${cells}, shares as (
  select *, x / sum(x) over (partition by year, region) as s from cells
)
select year, region, ${number} as result from shares group by year, region order by year, region`;

const totals = `totals as (
  select *, sum(x) over (partition by year, region) as r, sum(x) over (partition by year, sector) as c,
    sum(x) over (partition by year) as t
  from cells
)`;

/** The indicators as someone writes them for one table without blanks: no refusals, no rounding, no modes. */
export const byHand: Readonly<Record<string, string>> = {
  SHARE: `with ${cells}
select year, region, sector, x / sum(x) over (partition by year, sector) as result from cells order by 1, 2, 3`,
  LOCQ: `with ${cells}, ${totals}
select year, region, sector, (x / r) / (c / t) as result from totals order by 1, 2, 3`,
  KRUGMAN: `with ${cells}, ${totals}, compared as (
  select *, sum(c) over (partition by year, region) as found from totals
)
select year, region, sum(abs(x / r - c / found)) as result from compared group by year, region order by 1, 2`,
  HHI: ofSectors("sum(s * s)"),
  ENTROPY: ofSectors("-sum(s * ln(s))"),
  GINI: `with ${regions}, ranked as (
  select *, row_number() over (partition by year order by x) as place, count(*) over (partition by year) as n from regions
)
select year, sum((2 * place - n - 1) * x) / (max(n) * sum(x)) as result from ranked group by year order by year`,
  THEIL: ofRegions("sum(s * ln(s * n))"),
  HOOVER: ofRegions("sum(abs(s - 1 / n)) / 2"),
  LOCGINI: `with ${cells}, ${totals}, placed as (
  select *, r / sum(r) over (partition by year, sector) as p, x / c as s from totals
), curve as (
  select *, sum(p) over (partition by year, sector order by s / p rows between unbounded preceding and current row) as below
  from placed
)
select year, sector, sum(p * (2 * below - p - 1) * (s / p - 1)) as result from curve group by year, sector order by 1, 2`,
  ELLISON: `with sizes as (
  select year, region, sector, sum(value)::double as x, sum(value::double * value) as squares
  from plants group by year, region, sector
), ${totals.replace("from cells", "from sizes")}, areas as (
  select year, sum(power(r / t, 2)) as areas from (select distinct year, region, r, t from totals) group by year
), industries as (
  select year, sector, sum(power(x / c, 2) - 2 * x / c * r / t) as g, sum(squares) / power(max(c), 2) as h
  from totals group by year, sector
)
select year, sector, ((g + areas) / (1 - areas) - h) / (1 - h) as result
from industries join areas using (year) order by 1, 2`,
};
