import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ExcelError, type Worksheet } from "../support/worksheet";
import { knownDifferences } from "./known-differences";
import { mapping } from "./mapping";
import type { MappedCase, ReferenceCase } from "./reference-case";

/** A case under the key of its indicator, and how it is put to ours; null where ours has no equal. */
export interface KeyedCase {
  /** `source: indicator`. */
  readonly key: string;
  readonly source: string;
  readonly reference: ReferenceCase;
  readonly mapped: MappedCase | null;
}

/** Numbers that are no cases of a peer; they have readers of their own. */
const apart: ReadonlySet<string> = new Set(["paper-examples.json", "independent.json"]);

/** Every case of every source. */
export function loadCases(): readonly KeyedCase[] {
  const folder = path.join(__dirname, "cases");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && !apart.has(file));
  return files.flatMap((file) => {
    const source = path.basename(file, ".json");
    const references = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as ReferenceCase[];
    return references.map((reference) => {
      const key = `${source}: ${reference.indicator}`;
      return { key, source, reference, mapped: mapping[key]?.(reference) ?? null };
    });
  });
}

/** Why a case is expected to differ; undefined when it is to agree. */
export function reasonToDiffer({ id }: ReferenceCase): string | undefined {
  return knownDifferences.find(({ ids }) => ids.test(id))?.reason;
}

/** The first difference in words, or null where ours is the peer's number. */
export function difference(
  worksheet: Worksheet,
  { call, next = [], pick, theirs: part, within, decimals }: MappedCase,
  expected: unknown,
) {
  const answer: (readonly unknown[])[] = [];
  for (const [name, ...args] of [call, ...next]) {
    const rows = worksheet.call(name, ...args);
    if (!(rows instanceof ExcelError)) answer.push(...rows);
    else if (isError(onlyCell(expected), rows)) return null;
    else return `ours is ${rows.code} ${rows.message ?? ""}`;
  }
  const ours = flat(pick === undefined ? answer : pick(answer));
  const theirs = flat(part === undefined ? expected : part(expected));
  if (ours.length !== theirs.length) return `ours has ${ours.length} cells, theirs ${theirs.length}`;
  for (let index = 0; index < ours.length; index++) {
    const own = ours[index];
    const other = theirs[index];
    const same =
      typeof own === "number" && typeof other === "number"
        ? areClose(own, other, within ?? 1e-12, decimals)
        : own === other || (isBlank(own) && isBlank(other)) || (own instanceof ExcelError && isError(other, own));
    if (!same) return `cell ${index + 1}: ours ${String(own)}, theirs ${String(other)}`;
  }
  return null;
}

function areClose(own: number, other: number, within: number, decimals: number | undefined): boolean {
  if (decimals !== undefined) return Math.abs(own - other) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
  // Where the exact number is 0, either may have a rounding left.
  if (own === 0 || other === 0) return Math.abs(own - other) <= 1e-15;
  return Math.abs(own - other) <= within * Math.abs(other);
}

/** The cell of a result that has only one, whose error is that of the call; anything else as it is. */
const onlyCell = (expected: unknown) => {
  const cells = flat(expected);
  return cells.length === 1 ? cells[0] : expected;
};

/** An error of a cell, or of the whole result, is written `{"error": "#DIV/0!"}` in the cases. */
const isError = (expected: unknown, { code }: ExcelError) =>
  (expected as { readonly error?: unknown } | null | undefined)?.error === code;

const isBlank = (value: unknown) => value === "" || value === null || value === "NA" || value === "NaN";

const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flat) : [value]);
