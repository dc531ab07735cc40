import { type Localized, text } from "../language/localized";
import type { Dialect } from "./dialects/dialect";
import { definitionOf } from "./queries/find";
import { numbersOf } from "./queries/indicator-query";
import { keysOf, type LongTable, tableName } from "./table";

/** What can be wrong with a cell, or with a weight between two regions. */
export type CellFault =
  "missing" | "negative" | "not finite" | "duplicate" | "no key" | "self weight" | "unknown region";

/**
 * The query that looks at the table before an indicator is computed: one row for each kind of fault that occurs, with
 * `fault`, `column_name`, `count` and, in the table's keys as text, the first cell in the order of the keys.
 */
export function checkQuery(name: string, given: LongTable, dialect: Dialect, mode?: string): string {
  // Two dates are checked as they are in the table: as rows.
  const { dates, ...table } = given;
  const { quote, literal, isFinite } = dialect;
  const keys = keysOf(table);
  const columns = keys.map(({ alias, column }) => `${quote(column)} as ${alias}`).join(", ");
  const aliases = keys.map(({ alias }) => alias).join(", ");
  const measured = dates === undefined ? numbersOf(name, table, dialect, mode) : valueOf(table, dialect);
  const numbers = measured.map(({ sql }, index) => `${sql} as number_${index + 1}`).join(", ");
  const faulty = (fault: CellFault, column: string, condition: string, from = "jjj_rows") =>
    `  select '${fault}' as fault, ${literal(column)} as column_name, ${aliases} from ${from} where ${condition}`;
  const faults = measured.flatMap(({ column }, index) => {
    const number = `number_${index + 1}`;
    return [
      faulty("missing", column, `${number} is null`),
      faulty("negative", column, `${number} < 0`),
      faulty("not finite", column, `${number} is not null and not (${isFinite(number)})`),
    ];
  });
  const repeated = `(select ${aliases} from jjj_rows group by ${aliases} having count(*) > 1) as repeated`;
  const all = [
    ...faults,
    ...keys.map(({ alias, column }) => faulty("no key", column, `${alias} is null`)),
    faulty("duplicate", measured[0]?.column ?? "", "true", repeated),
  ];
  const shown = keys.map(({ alias, column }) => `${dialect.text(alias)} as ${quote(column)}`).join(", ");
  return `with jjj_rows as (
  select ${columns}, ${numbers} from ${tableName(dialect, table.table)}
), ${firstOfEach(all, aliases, shown)}`;
}

/** The number of faults of each kind in each column, with the first of them. */
export const firstOfEach = (faults: readonly string[], aliases: string, shown: string) => `jjj_faults as (
${faults.join("\n  union all\n")}
), jjj_ranked as (
  select jjj_faults.*, count(*) over (partition by fault, column_name) as found,
    row_number() over (partition by fault, column_name order by ${aliases}) as place
  from jjj_faults
)
select fault, column_name, found as count, ${shown}
from jjj_ranked where place = 1
order by fault, column_name
`;

const valueOf = ({ value = "" }: LongTable, { double, quote }: Dialect) => [
  { column: value, sql: double(quote(value)) },
];

/** A row of the answer to {@link checkQuery}. */
export interface FoundFault {
  readonly fault: CellFault;
  readonly column: string;
  readonly count: number;
  /** The keys of the first such cell. */
  readonly first: readonly (string | null)[];
}

/** Whether an indicator refuses the table with such a cell, as its function does; blanks it skips, and what is in no group. */
export function isRefused(name: string, { fault, column }: FoundFault, { weight, part }: LongTable): boolean {
  if (fault === "negative") return definitionOf(name).refusesNegatives || column === weight;
  return fault === "not finite" || (fault === "no key" && column !== part);
}

/** A fault in words. */
export function faultText({ fault, column, count, first }: FoundFault): Localized {
  const place = first.map((key) => key ?? "NULL").join(", ");
  const [en, zh] = words[fault];
  return text(`${column}: ${count} ${en}, the first at ${place}`, `${column}：${zh} ${count} 处，第一处为 ${place}`);
}

const words: Readonly<Record<CellFault, readonly [en: string, zh: string]>> = {
  missing: ["missing", "缺失"],
  negative: ["negative; expected 0 or more", "负值（应不小于 0）"],
  "not finite": ["not finite; expected a number", "非有限数（应为数字）"],
  duplicate: ["with the same keys, which are added up", "键重复（将相加）"],
  "no key": ["without a key", "缺少键"],
  "self weight": ["of a region with itself; expected 0 or no row", "地区与自身的权重（应为 0 或不列出）"],
  "unknown region": ["of a region that is not in the table", "地区不在数据表中"],
};
