import { catalogue } from "../../../src/functions/catalogue";
import { citationText } from "../../../src/functions/references/citation-text";
import * as complexity from "../../../src/functions/references/complexity";
import * as composite from "../../../src/functions/references/composite";
import * as dynamics from "../../../src/functions/references/dynamics";
import * as gap from "../../../src/functions/references/gap";
import * as inequality from "../../../src/functions/references/inequality";
import * as inputOutput from "../../../src/functions/references/input-output";
import * as linkage from "../../../src/functions/references/linkage";
import { type Reference, sourceOf, workOf } from "../../../src/functions/references/reference";
import * as shiftShare from "../../../src/functions/references/shift-share";
import * as space from "../../../src/functions/references/space";
import * as specialisation from "../../../src/functions/references/specialisation";
import * as structure from "../../../src/functions/references/structure";
import * as transfer from "../../../src/functions/references/transfer";
import { referenceFaults } from "./reference-faults";

const works: Readonly<Record<string, Reference>> = {
  ...complexity,
  ...composite,
  ...dynamics,
  ...gap,
  ...inequality,
  ...inputOutput,
  ...linkage,
  ...shiftShare,
  ...space,
  ...specialisation,
  ...structure,
  ...transfer,
};
const cited = new Set(catalogue.flatMap(({ help }) => help.references.map(workOf)));
const { atkinson1970, theil1967 } = inequality;

describe("the references", () => {
  test("are complete, well-formed, written once and cited", () => {
    expect(referenceFaults(works, cited)).toEqual([]);
  });

  test("are the only works that functions cite", () => {
    const known = new Set(Object.values(works));
    expect([...cited].filter((work) => !known.has(work))).toEqual([]);
  });

  test("of a function are each listed once", () => {
    for (const { name, help } of catalogue)
      expect([name, new Set(help.references.map(workOf)).size]).toEqual([name, help.references.length]);
  });

  test("include every work that a text of the function names with its year", () => {
    const names = /(\p{Lu}[\p{L}-]+)(?:, \p{Lu}\p{L}+)*(?: and \p{Lu}\p{L}+| et al\.)?,? \(?((?:18|19|20)\d\d)\)/gu;
    for (const { name, help } of catalogue)
      for (const text of [help.reading?.en, help.elsewhere?.en])
        for (const [, author = "", year] of (text ?? "").matchAll(names))
          expect([
            name,
            help.references.map(workOf).some((work) => isBy(work, author, year ?? "")),
            author,
            year,
          ]).toEqual([name, true, author, year]);
  });
});

const isBy = (work: Reference, author: string, year: string) =>
  work.authors.includes(author) && String(work.year) === year;

describe("the check of the references", () => {
  const faultsWith = (fault: Partial<Record<keyof Reference, unknown>>, base = atkinson1970) => {
    const planted = { ...base, ...fault } as Reference;
    return referenceFaults({ planted }, new Set([planted]));
  };

  test("finds nothing in a correct one", () => {
    expect(faultsWith({})).toEqual([]);
  });

  test.each([
    ["a missing year", { year: undefined }, "year undefined"],
    ["an impossible year", { year: 19700 }, "year 19700"],
    ["missing authors", { authors: "" }, 'authors ""'],
    ["a missing title", { title: "" }, 'title ""'],
    ["a missing journal", { source: { journal: "", volume: "2(3)", pages: "244–263" } }, 'journal ""'],
    ["a missing volume", { source: { journal: "Journal of Economic Theory", volume: "", pages: "1–2" } }, 'volume ""'],
    ["missing pages", { source: { journal: "Journal of Economic Theory", volume: "2(3)", pages: "" } }, 'pages ""'],
    ["a hyphen between pages", { source: { journal: "Nature", volume: "2", pages: "1-2" } }, 'pages "1-2"'],
    ["a missing publisher", { source: { publisher: "", place: "London" } }, 'publisher ""'],
    ["a malformed DOI", { doi: "doi:10.1016/0022" }, 'DOI "doi:10.1016/0022"'],
    ["a DOI with a full stop at its end", { doi: "10.1016/0022." }, 'DOI "10.1016/0022."'],
  ])("finds %s", (_, planted, fault) => {
    expect(faultsWith(planted)).toEqual([`planted: ${fault}`]);
  });

  test("finds a work that nobody cites", () => {
    expect(referenceFaults({ theil1967 }, new Set())).toEqual(["theil1967: no function cites it"]);
  });

  test("finds a work in two spellings", () => {
    const again = { ...theil1967, title: "Economics and information theory", authors: "Theil, H." };
    const faults = referenceFaults({ theil1967, again }, new Set([theil1967, again]));
    expect(faults).toContain("again: the same work as theil1967");
  });

  test("finds one DOI of two works", () => {
    const other = { ...theil1967, doi: atkinson1970.doi ?? "" };
    expect(referenceFaults({ atkinson1970, other }, new Set([atkinson1970, other]))).toEqual([
      "other: the same DOI as atkinson1970",
    ]);
  });
});

describe("a citation", () => {
  test("of an article has journal, volume and pages", () => {
    expect(citationText(atkinson1970, "en")).toEqual({
      citation: "Atkinson A B (1970) On the measurement of inequality, Journal of Economic Theory 2(3): 244–263",
      doi: "10.1016/0022-0531(70)90039-6",
    });
  });

  test("says what the work is the source of", () => {
    expect(citationText(sourceOf(theil1967, { en: "T and L", zh: "T 与 L" }), "en").citation).toBe(
      "Theil H (1967) Economics and Information Theory, North-Holland, Amsterdam (T and L)",
    );
  });

  test("of a work in Chinese is in Chinese on Chinese pages", () => {
    expect(citationText(structure.fu2010, "zh-CN").citation).toBe(
      "付凌晖（2010）我国产业结构高级化与经济增长关系的实证研究，《统计研究》 27(8)：79—81",
    );
    expect(citationText(structure.fu2010, "en").citation).toMatch(
      /Statistical Research 27\(8\): 79–81 \(in Chinese\)$/,
    );
  });

  test("of a working paper has its series", () => {
    expect(citationText(specialisation.michaely1996, "zh-CN").citation).toMatch(
      /Policy Research Working Paper 1583, World Bank$/,
    );
  });
});
