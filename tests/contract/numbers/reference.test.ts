import { difference, loadCases, reasonToDiffer } from "../../reference/compare";
import { knownDifferences } from "../../reference/known-differences";
import { mapping } from "../../reference/mapping/index";
import { notOurs } from "../../reference/not-ours";
import { loadWorksheet } from "../../support/worksheet";

const worksheet = loadWorksheet();
const cases = loadCases();
const mapped = cases.flatMap(({ reference, mapped: found }) =>
  found === null ? [] : [{ id: reference.id, reference, found }],
);
const listed = mapped.filter(({ reference }) => reasonToDiffer(reference) !== undefined);

describe("the reference cases of peers and published formulas", () => {
  test.each(mapped.filter(({ reference }) => reasonToDiffer(reference) === undefined))(
    "are reproduced: $id",
    ({ reference, found }) => {
      expect(difference(worksheet, found, reference.expected)).toBeNull();
    },
  );

  // Jest refuses an empty table.
  if (listed.length > 0)
    test.each(listed)("differ as listed: $id", ({ reference, found }) => {
      expect(difference(worksheet, found, reference.expected)).not.toBeNull();
    });

  test("include one for every known difference", () => {
    expect(knownDifferences.filter(({ ids }) => !mapped.some(({ id }) => ids.test(id)))).toEqual([]);
  });

  test("are of an indicator that is either mapped or listed as not ours", () => {
    expect(Object.keys(notOurs).filter((key) => key in mapping)).toEqual([]);
  });

  test("include the indicator of every mapping and every exclusion", () => {
    const keys = new Set(cases.map(({ key }) => key));
    expect([...Object.keys(mapping), ...Object.keys(notOurs)].filter((key) => !keys.has(key))).toEqual([]);
  });
});
