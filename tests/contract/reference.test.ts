import { difference, loadCases, reasonToDiffer } from "../reference/compare";
import { knownDifferences } from "../reference/known-differences";
import { mapping } from "../reference/mapping";
import { notOurs } from "../reference/not-ours";
import { loadWorksheet } from "../support/worksheet";

const worksheet = loadWorksheet();
const cases = loadCases();
const mapped = cases.flatMap(({ reference, mapped: found }) =>
  found === null ? [] : [{ id: reference.id, reference, found }],
);
const listed = mapped.filter(({ reference }) => reasonToDiffer(reference) !== undefined);

describe("reference cases of peers and published formulas", () => {
  test.each(mapped.filter(({ reference }) => reasonToDiffer(reference) === undefined))(
    "$id is reproduced",
    ({ reference, found }) => {
      expect(difference(worksheet, found, reference.expected)).toBeNull();
    },
  );

  // Jest refuses an empty table.
  if (listed.length > 0)
    test.each(listed)("$id differs as listed", ({ reference, found }) => {
      expect(difference(worksheet, found, reference.expected)).not.toBeNull();
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
