import type { Exchange, PolicyYear, RegionYears } from "../panel";
import { figureOf, type InputRows, textOf, yearOf } from "./cells";
import { roleOf } from "./headings";
import { readRecords } from "./shapes/records";

/** Figures by region and year, as a list or as regions × years, and the heading of the figures of a list. */
export function readRegionYears(
  rows: InputRows,
  regions: readonly string[],
  years: readonly number[],
): { readonly heading: string; readonly figures: RegionYears } {
  const found = new Map<string, number | null>();
  const key = (region: string, year: number) => JSON.stringify([region, year]);
  const [headings = [], ...body] = rows;
  const roles = headings.map((cell) => roleOf(textOf(cell)));
  const headYears = headings.map((cell, column) => (column === 0 ? null : yearOf(cell)));
  let heading = "";
  if (headYears.some((year) => year !== null)) {
    heading = textOf(headings[0]);
    for (const row of body)
      headYears.forEach((year, column) => {
        if (year !== null) found.set(key(textOf(row[0]), year), figureOf(row[column]) ?? null);
      });
  } else {
    const year = roles.indexOf("year");
    const region = roles.includes("region") ? roles.indexOf("region") : year === 0 ? 1 : 0;
    const value = headings.findIndex(
      (_, column) =>
        column !== year &&
        column !== region &&
        roles[column] !== "unit" &&
        body.some((row) => typeof figureOf(row[column]) === "number"),
    );
    heading = textOf(headings[value]);
    for (const row of body) {
      const at = yearOf(row[year]);
      if (at !== null) found.set(key(textOf(row[region]), at), figureOf(row[value]) ?? null);
    }
  }
  return {
    heading: roleOf(heading) === null ? heading : "",
    figures: regions.map((region) => years.map((year) => found.get(key(region, year)) ?? null)),
  };
}

/** Policy years with their labels, in order. */
export function readPolicyYears(rows: InputRows): readonly PolicyYear[] {
  return rows
    .flatMap((row) => {
      const at = row.findIndex((cell) => yearOf(cell) !== null);
      const label = row.find((cell, column) => column !== at && textOf(cell) !== "");
      const year = yearOf(row[at]);
      return year === null ? [] : [{ year, label: textOf(label) }];
    })
    .sort((a, b) => a.year - b.year);
}

const exchangeHeads = {
  from: /^(?:from[ _]?region|region[ _]?(?:of[ _](?:the[ _])?)?(?:source|from)|source[ _]?region|供给方(?:所在)?地区|转出地区)$/i,
  to: /^(?:to[ _]?region|region[ _]?(?:of[ _](?:the[ _])?)?(?:receiver|to)|receiver[ _]?region|接受方(?:所在)?地区|转入地区)$/i,
  source: /^(?:source|from|supplier|供给方|供方)$/i,
  receiver: /^(?:receiver|to|recipient|接受方|受方)$/i,
};

/** Exchanges with the regions of both sides; null where the regions are not given. */
export function readExchanges(rows: InputRows): readonly Exchange[] | null {
  const [headings = [], ...body] = rows;
  const column = (pattern: RegExp) => headings.findIndex((cell) => pattern.test(textOf(cell)));
  const [from, to] = [column(exchangeHeads.from), column(exchangeHeads.to)];
  const [source, receiver] = [column(exchangeHeads.source), column(exchangeHeads.receiver)];
  if (from < 0 || to < 0) return null;
  const exchanges = body
    .map((row) => ({
      source: textOf(row[source]),
      receiver: textOf(row[receiver]),
      from: textOf(row[from]),
      to: textOf(row[to]),
    }))
    .filter((one) => one.from !== "" && one.to !== "");
  return exchanges.length === 0 ? null : exchanges;
}

/** Employment by region and sector: of the year asked for, or of a table without years. */
export function readEmployment(
  rows: InputRows,
  regions: readonly string[],
  sectors: readonly string[],
  year: number,
): readonly (readonly (number | null)[])[] {
  const read = readRecords(rows);
  const [headings = [], ...body] = rows;
  return regions.map((region) =>
    sectors.map((sector) => {
      if (read !== null) {
        const is = (one: (typeof read.figures)[number]) => one.region === region && one.sector === sector;
        return read.figures.find((one) => is(one) && one.year === year)?.value ?? null;
      }
      const column = headings.findIndex((cell) => textOf(cell) === sector);
      return figureOf(body.find((row) => textOf(row[0]) === region)?.[column]) ?? null;
    }),
  );
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
        const row = body.find((one) => yearOf(one[year]) === at && textOf(one[sector]) === name);
        return figureOf(row?.[value]) ?? null;
      }
      const column = headings.findIndex((cell) => textOf(cell) === name);
      return figureOf(body.find((one) => one.some((cell) => yearOf(cell) === at))?.[column]) ?? null;
    }),
  );
}
