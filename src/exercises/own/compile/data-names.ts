import { type Language, localize, type Localized } from "../../../language/localized";
import type { OwnDefinition } from "../definition/types";
import { columnsName, nameKey, rowsSuffix } from "../formula/names";
import type { Table } from "../formula/values";
import type { OwnData } from "./draw";

/** The headings of the cells that a name means; empty where they have none. */
export interface Headings {
  readonly rows: readonly Localized[];
  readonly columns: readonly Localized[];
}

interface DataName extends Headings {
  readonly read: (data: OwnData) => Table;
}

/** How a heading is written for a variant and a language. */
export type HeadingText = (heading: Localized, data: OwnData, language: Language) => string;

/** The names of the data: lines, columns, and their headings. */
export class DataNames {
  private readonly ranges = new Map<string, DataName>();
  private readonly headings = new Map<string, readonly Localized[]>();

  constructor({ lines, columns }: OwnDefinition) {
    const numbered = lines.map((line, place) => ({ ...line, place }));
    const shown = numbered.filter(({ isShown }) => isShown);
    const allHeadings = columns.map(({ heading }) => heading);
    for (const { name } of lines) {
      const key = nameKey(name);
      if (key === "" || this.ranges.has(key)) continue;
      const own = numbered.filter((line) => nameKey(line.name) === key);
      const width = Math.max(1, ...own.map(({ values }) => lengthOf(values)));
      const rows = own.map(({ heading }) => heading);
      this.ranges.set(key, {
        rows,
        columns: allHeadings.slice(0, width),
        read: (data) =>
          own.map(({ place }) => Array.from({ length: width }, (_, column) => data[place]?.[column] ?? null)),
      });
      this.headings.set(key + rowsSuffix, rows);
    }
    columns.forEach(({ name, heading }, column) => {
      const key = nameKey(name);
      if (key === "") return;
      const rows = shown.map((line) => line.heading);
      this.ranges.set(key, {
        rows,
        columns: [heading],
        read: (data) => shown.map(({ place }) => [data[place]?.[column] ?? null]),
      });
      this.headings.set(key + rowsSuffix, rows);
    });
    this.headings.set(columnsName, allHeadings);
  }

  get all(): readonly string[] {
    return [...this.ranges.keys(), ...this.headings.keys()];
  }

  headingsOf(name: string): Headings | undefined {
    return this.ranges.get(name);
  }

  /** The value of a name; undefined for one of something else. */
  read(name: string, data: OwnData, language: Language, write: HeadingText): Table | undefined {
    const range = this.ranges.get(name);
    if (range !== undefined) return range.read(data);
    const words = this.headings.get(name)?.map((heading) => write(heading, data, language));
    return words === undefined ? undefined : name === columnsName ? [words] : words.map((word) => [word]);
  }
}

/** How many values there are up to the last number. */
export function lengthOf(values: readonly (number | null)[]): number {
  let length = values.length;
  while (length > 0 && (values[length - 1] ?? null) === null) length--;
  return length;
}

/** A heading without what is in braces: headings do not read headings. */
export const plainHeading: HeadingText = (heading, _, language) => localize(heading, language);
