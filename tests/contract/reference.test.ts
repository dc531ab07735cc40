import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { knownDifferences } from "../reference/known-differences";
import { mapping } from "../reference/mapping";
import { notOurs } from "../reference/not-ours";
import type { MappedCase, ReferenceCase } from "../reference/reference-case";
import { ExcelError, loadWorksheet } from "../support/worksheet";

const worksheet = loadWorksheet();
const folder = path.join(__dirname, "../reference/cases");
const sources = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== "worked_examples.json");

interface Named {
  readonly key: string;
  readonly reference: ReferenceCase;
}

const cases: readonly Named[] = sources.flatMap((file) => {
  const source = path.basename(file, ".json");
  const references = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as ReferenceCase[];
  return references.map((reference) => ({ key: `${source}: ${reference.indicator}`, reference }));
});

const mapped = cases.flatMap(({ key, reference }) => {
  const found = mapping[key]?.(reference) ?? null;
  return found === null ? [] : [{ id: reference.id, reference, found }];
});

/** The difference in words, or null where ours is the peer's number. */
function difference({ call, pick, within = 1e-12, decimals }: MappedCase, expected: unknown): string | null {
  const [name, ...args] = call;
  const answer = worksheet.call(name, ...args);
  if (answer instanceof ExcelError) return `ours is ${answer.code} ${answer.message ?? ""}`;
  const ours = flat(pick === undefined ? answer : pick(answer));
  const theirs = flat(expected);
  if (ours.length !== theirs.length) return `ours has ${ours.length} cells, theirs ${theirs.length}`;
  for (let index = 0; index < ours.length; index++) {
    const own = ours[index];
    const other = theirs[index];
    if (typeof own === "number" && typeof other === "number") {
      const compared = decimals === undefined ? own : Math.round(own * 10 ** decimals) / 10 ** decimals;
      // A rounded number may fall on either side of a half.
      const allowed =
        decimals === undefined ? within * Math.max(Math.abs(other), Number.MIN_VALUE) : 1.01 * 10 ** -decimals * 1e-6;
      const close = Math.abs(compared - other) <= allowed || (other === 0 && Math.abs(compared) <= 1e-15);
      if (!close) return `cell ${index + 1}: ours ${own}, theirs ${other}`;
    } else if (!(blank(own) && blank(other)) && own !== other)
      return `cell ${index + 1}: ours ${String(own)}, theirs ${String(other)}`;
  }
  return null;
}

const blank = (value: unknown) => value === "" || value === null || value === "NA" || value === "NaN";

const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flat) : [value]);

const reasonFor = (id: string) => knownDifferences.find(({ ids }) => ids.test(id))?.reason;

describe("reference cases of peers and published formulas", () => {
  test.each(mapped.filter(({ id }) => reasonFor(id) === undefined))("$id is reproduced", ({ reference, found }) => {
    expect(difference(found, reference.expected)).toBeNull();
  });

  const listed = mapped.filter(({ id }) => reasonFor(id) !== undefined);
  if (listed.length > 0)
    test.each(listed)("$id differs as listed", ({ reference, found }) => {
      expect(difference(found, reference.expected)).not.toBeNull();
    });

  test("every known difference is met by a case", () => {
    expect(knownDifferences.filter(({ ids }) => !mapped.some(({ id }) => ids.test(id)))).toEqual([]);
  });

  test("no indicator is both mapped and said not to be ours", () => {
    expect(Object.keys(notOurs).filter((key) => key in mapping)).toEqual([]);
  });

  test("every mapping and every exclusion names an indicator of the cases", () => {
    const keys = new Set(cases.map(({ key }) => key));
    expect([...Object.keys(mapping), ...Object.keys(notOurs)].filter((key) => !keys.has(key))).toEqual([]);
  });
});
