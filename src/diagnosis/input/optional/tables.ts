import type { Exchange, PolicyYear } from "../../panel";
import { figureOf, type InputCell, type InputRows, textOf, yearOf } from "../cells";
import { roleOf } from "../headings";
import { folded } from "../names";
import type { Fault } from "./faults";

/** How many policy years the sheets have room for. */
const mostPolicyYears = 5;

/** Policy years with their labels, in order, and rows that are none. */
export function readPolicyYears(rows: InputRows): {
  readonly policyYears: readonly PolicyYear[];
  readonly faults: readonly Fault[];
} {
  const all = rows
    .flatMap((row) => {
      const at = row.findIndex((cell) => yearOf(cell) !== null);
      const label = row.find((cell, column) => column !== at && textOf(cell) !== "");
      const year = yearOf(row[at]);
      return year === null ? [] : [{ year, label: textOf(label) }];
    })
    .sort((a, b) => a.year - b.year);
  const isYear = (row: InputRows[number]) => row.some((cell) => yearOf(cell) !== null);
  // The first row may be a heading.
  const none = rows.filter((row, place) => place > 0 && !isYear(row) && textsOf(row).length > 0);
  const over = all.slice(mostPolicyYears).map(({ year, label }) => `${year} ${label}`.trim());
  return {
    policyYears: all.slice(0, mostPolicyYears),
    faults: unusedRows([...none.map((row) => textsOf(row)[0] ?? ""), ...over]),
  };
}

const textsOf = (row: InputRows[number]) => row.map(textOf).filter((text) => text !== "");

const unusedRows = (rows: readonly string[]): readonly Fault[] =>
  rows.length === 0 ? [] : [{ kind: "rows", count: rows.length, first: rows[0] ?? "" }];

const exchangeHeads = {
  from: /^(?:from[ _]?region|region[ _]?(?:of[ _](?:the[ _])?)?(?:source|from)|source[ _]?region|供给方(?:所在)?地区|转出地区)$/i,
  to: /^(?:to[ _]?region|region[ _]?(?:of[ _](?:the[ _])?)?(?:receiver|to)|receiver[ _]?region|接受方(?:所在)?地区|转入地区)$/i,
  source: /^(?:source|from|supplier|供给方|供方)$/i,
  receiver: /^(?:receiver|to|recipient|接受方|受方)$/i,
};

/** Exchanges with the regions of both sides, in the spelling of the panel's; null where the regions are not given. */
export function readExchanges(
  rows: InputRows,
  regions: readonly string[],
): { readonly exchanges: readonly Exchange[] | null; readonly faults: readonly Fault[] } {
  const [headings = [], ...body] = rows;
  const column = (pattern: RegExp) => headings.findIndex((cell) => pattern.test(textOf(cell)));
  const [from, to] = [column(exchangeHeads.from), column(exchangeHeads.to)];
  const [source, receiver] = [column(exchangeHeads.source), column(exchangeHeads.receiver)];
  if (from < 0 || to < 0) return { exchanges: null, faults: [] };
  const spelled = new Map(regions.map((region) => [folded(region), region]));
  const regionOf = (cell: InputCell | undefined): string => {
    const key = folded(cell);
    if (!spelled.has(key)) spelled.set(key, textOf(cell));
    return spelled.get(key) ?? "";
  };
  const data = body.filter((row) => textsOf(row).length > 0);
  const exchanges = data
    .map((row) => ({
      source: textOf(row[source]),
      receiver: textOf(row[receiver]),
      from: regionOf(row[from]),
      to: regionOf(row[to]),
    }))
    .filter((one) => one.from !== "" && one.to !== "");
  const unused = data.filter((row) => textOf(row[from]) === "" || textOf(row[to]) === "");
  return {
    exchanges: exchanges.length === 0 ? null : exchanges,
    faults: unusedRows(unused.map((row) => textsOf(row)[0] ?? "")),
  };
}

/** Figures by year and sector of what is not in the main table, such as a nation. */
export function readReference(
  rows: InputRows,
  sectors: readonly string[],
  years: readonly number[],
): readonly (readonly (number | null)[])[] {
  const [headings = [], ...body] = rows;
  const roles = headings.map((cell) => roleOf(textOf(cell)));
  const [year, sector] = [roles.indexOf("year"), roles.indexOf("sector")];
  const value = roles.indexOf("value");
  return years.map((at) =>
    sectors.map((name) => {
      if (sector >= 0 && value >= 0) {
        const row = body.find((one) => yearOf(one[year]) === at && folded(one[sector]) === folded(name));
        return figureOf(row?.[value]) ?? null;
      }
      const column = headings.findIndex((cell) => folded(cell) === folded(name));
      return figureOf(body.find((one) => one.some((cell) => yearOf(cell) === at))?.[column]) ?? null;
    }),
  );
}
