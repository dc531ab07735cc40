import { type Localized, text } from "../../language/localized";
import { yearOf } from "../drawing/year-of";
import type { Exercise, OwnTable } from "../types";

/** How many problems are named, so that a wholly wrong range does not fill the pane. */
const mostProblems = 5;

/** What keeps a table from being the data of an exercise; empty when nothing does. */
export function problemsOf({ own }: Exercise, table: OwnTable): readonly Localized[] {
  if (own === undefined) return [text("This exercise works on its own data only.", "本练习只能使用自带数据。")];
  const problems: Localized[] = [];
  const { rows, columns, values } = table;
  const [fewest, most] = own.rows;
  if (rows.length < fewest || rows.length > most)
    problems.push(
      text(
        `Regions in the table: ${rows.length}; ${fewest} to ${most} are needed.`,
        `表中有 ${rows.length} 个地区，需要 ${fewest}～${most} 个。`,
      ),
    );
  if (columns.length < own.columns[0] || columns.length > own.columns[1])
    problems.push(columnProblem(columns.length, own));
  if (own.kind === "years") problems.push(...unorderedYears(columns));
  problems.push(...repeated(rows), ...repeated(columns));
  for (let row = 0; row < rows.length; row++)
    for (let column = 0; column < columns.length; column++) {
      const value = values[row]?.[column] ?? null;
      const { largest } = own;
      if (largest !== undefined && value !== null && value > largest)
        problems.push(
          text(
            `${rows[row] ?? ""}, ${columns[column] ?? ""}: a number of at most ${largest} is needed.`,
            `${rows[row] ?? ""}，${columns[column] ?? ""}：需要不大于 ${largest} 的数。`,
          ),
        );
      if (value === null || !Number.isFinite(value) || value <= 0)
        problems.push(
          text(
            `${rows[row] ?? ""}, ${columns[column] ?? ""}: a number greater than 0 is needed.`,
            `${rows[row] ?? ""}，${columns[column] ?? ""}：需要大于 0 的数。`,
          ),
        );
    }
  return problems.slice(0, mostProblems);
}

const columnWords = {
  sectors: ["Sectors", "个产业"],
  years: ["Years", "个年份"],
  measures: ["Columns of numbers", "列数据"],
} as const;

function columnProblem(
  found: number,
  { kind, columns: [fewest, most] }: Pick<NonNullable<Exercise["own"]>, "kind" | "columns">,
): Localized {
  const [en, zh] = columnWords[kind];
  const needed = fewest === most ? String(fewest) : `${fewest} to ${most}`;
  const neededChinese = fewest === most ? String(fewest) : `${fewest}～${most}`;
  return text(
    `${en} in the table: ${found}; ${needed} are needed.`,
    `表中有 ${found} ${zh}，需要 ${neededChinese} 个。`,
  );
}

function unorderedYears(headers: readonly string[]): readonly Localized[] {
  const years = headers.map(yearOf);
  if (years.every((year, place) => place === 0 || year > (years[place - 1] ?? NaN))) return [];
  return [text("The column headings must be years in ascending order.", "列标题须为由早到晚排列的年份。")];
}

function repeated(labels: readonly string[]): readonly Localized[] {
  const names = labels.map((label) => label.trim());
  const bad = [...new Set(names.filter((name, place) => name === "" || names.indexOf(name) !== place))];
  return bad.map((name) =>
    name === ""
      ? text("A row or column has no name.", "有一行或一列没有名称。")
      : text(`The name ${name} occurs twice.`, `名称“${name}”重复出现。`),
  );
}
