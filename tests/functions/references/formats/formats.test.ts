import { catalogue } from "../../../../src/functions/catalogue";
import { tian2021, zou2006 } from "../../../../src/functions/references/composite";
import { bibtex, escaped } from "../../../../src/functions/references/formats/bibtex";
import { gbt7714 } from "../../../../src/functions/references/formats/gb-t-7714";
import { ris } from "../../../../src/functions/references/formats/ris";
import {
  softwareWork,
  type Work,
  workOfReference,
  yearOfVersion,
} from "../../../../src/functions/references/formats/work";
import { chenXiong2007, fantomSerajuddin2016, tang2018 } from "../../../../src/functions/references/gap";
import { barroSalaIMartin1992, hoover1941, williamson1965 } from "../../../../src/functions/references/inequality";
import { gabaixIbragimov2011, xuZhouNing2009 } from "../../../../src/functions/references/linkage";
import { type Reference, workOf } from "../../../../src/functions/references/reference";
import { herfindahl1950 } from "../../../../src/functions/references/specialisation";
import { fu2010, gan2011, kuznets1966 } from "../../../../src/functions/references/structure";
import type { Language } from "../../../../src/language/localized";

const all = [...new Set(catalogue.flatMap(({ help }) => help.references.map(workOf)))];
const works = (language: Language, ...references: readonly Reference[]): readonly Work[] =>
  references.map((reference) => workOfReference(reference, language));

describe("BibTeX", () => {
  test("of an article has authors, volume, number and pages with two hyphens", () => {
    expect(bibtex(works("en", barroSalaIMartin1992))).toBe(
      [
        "@article{barro1992,",
        "  author = {Barro, R. J. and Sala-i-Martin, X.},",
        "  title = {{Convergence}},",
        "  journal = {Journal of Political Economy},",
        "  year = {1992},",
        "  volume = {100},",
        "  number = {2},",
        "  pages = {223--251},",
        "  doi = {10.1086/261816}",
        "}",
      ].join("\n"),
    );
  });

  test("escapes what has a meaning in LaTeX, but not in a DOI", () => {
    expect(escaped("R&D: 5% of $1 #2 a_b {c} ~ ^ \\ 1–2 −1")).toBe(
      String.raw`R\&D: 5\% of \$1 \#2 a\_b \{c\} \textasciitilde{} \textasciicircum{} \textbackslash{} 1--2 $-$1`,
    );
    const entry = bibtex(works("en", gabaixIbragimov2011));
    expect(entry).toContain(String.raw`journal = {Journal of Business \& Economic Statistics}`);
    expect(entry).toContain("title = {{Rank $-$ 1/2: a simple way");
    expect(bibtex(works("en", { ...kuznets1966, doi: "10.1000/a_b" }))).toContain("doi = {10.1000/a_b}");
  });

  test("has braces around institutions, so that they are not divided into names", () => {
    expect(
      bibtex(works("en", { ...kuznets1966, authors: "U.S. Department of Justice, Federal Trade Commission" })),
    ).toContain("author = {{U.S. Department of Justice} and {Federal Trade Commission}}");
  });

  test("has names in Chinese as they are, and in English says that a work is in Chinese", () => {
    expect(bibtex(works("zh-CN", gan2011))).toContain("author = {干春晖 and 郑若谷 and 余典范}");
    expect(bibtex(works("zh-CN", gan2011))).toContain("title = {{中国产业结构变迁对经济增长和波动的影响}}");
    expect(bibtex(works("en", gan2011))).toContain("note = {in Chinese}");
  });

  test("has hyphenated initials with their full stops", () => {
    expect(bibtex(works("en", zou2006))).toContain("author = {Zou, Z.-H. and Yun, Y. and Sun, J.-N.}");
  });

  test("has types for reports, theses and software", () => {
    expect(bibtex(works("en", fantomSerajuddin2016))).toMatch(
      /^@techreport\{fantom2016,.*institution = \{World Bank\}.*type = \{Policy Research Working Paper\}/s,
    );
    expect(bibtex(works("en", herfindahl1950))).toMatch(
      /^@phdthesis\{.*Steel Industry\}\},.*school = \{Columbia University\}/s,
    );
    expect(bibtex([softwareWork("1.2.3", "en")])).toMatch(
      /^@misc\{jjj\d{4},\n {2}author = \{\{The JJJ contributors\}\}.*Version 1\.2\.3/s,
    );
  });

  test.each<Language>(["en", "zh-CN"])(
    "has a key of its own for every work, and balanced braces, in %s",
    (language) => {
      const text = bibtex(works(language, ...all));
      const keys = [...text.matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key);
      expect(keys).toHaveLength(all.length);
      expect(new Set(keys).size).toBe(all.length);
      const bare = text.replace(/\\[{}]/g, "");
      expect(bare.split("{").length).toBe(bare.split("}").length);
    },
  );
});

describe("RIS", () => {
  test("of an article has a line for each author and both ends of the pages", () => {
    expect(ris(works("en", barroSalaIMartin1992)).split("\n")).toEqual([
      "TY  - JOUR",
      "AU  - Barro, R. J.",
      "AU  - Sala-i-Martin, X.",
      "PY  - 1992",
      "TI  - Convergence",
      "T2  - Journal of Political Economy",
      "VL  - 100",
      "IS  - 2",
      "SP  - 223",
      "EP  - 251",
      "DO  - 10.1086/261816",
      "LA  - en",
      "ER  - ",
    ]);
  });

  test.each([
    ["BOOK", kuznets1966],
    ["RPRT", fantomSerajuddin2016],
    ["THES", herfindahl1950],
  ])("has the type %s", (type, reference) => {
    expect(ris(works("en", reference))).toMatch(new RegExp(`^TY  - ${type}\n`));
  });

  test("has the version of software", () => {
    expect(ris([softwareWork("1.2.3", "zh-CN")])).toMatch(/^TY {2}- COMP\nAU {2}- JJJ 贡献者\n.*ET {2}- 1\.2\.3\n/s);
  });

  test("begins each record with its type and ends it", () => {
    const records = ris(works("zh-CN", ...all)).split("\n\n");
    expect(records).toHaveLength(all.length);
    for (const record of records) {
      expect(record).toMatch(/^TY {2}- [A-Z]{4}\n(?:[A-Z][A-Z0-9] {2}- .+\n)+ER {2}- $/);
    }
  });
});

describe("GB/T 7714", () => {
  const one = (language: Language, reference: Reference) => gbt7714(works(language, reference)).replace(/^\[1\] /, "");

  test("of an article in Chinese", () => {
    expect(one("zh-CN", fu2010)).toBe(
      "付凌晖. 我国产业结构高级化与经济增长关系的实证研究[J]. 统计研究, 2010, 27(8): 79-81.",
    );
  });

  test("of an article in English has surnames in capitals, initials without full stops, and the DOI", () => {
    expect(one("zh-CN", williamson1965)).toBe(
      "WILLIAMSON J G. Regional inequality and the process of national development: a description of the patterns[J]. " +
        "Economic Development and Cultural Change, 1965, 13(4, part 2): 1-84. DOI:10.1086/450136.",
    );
  });

  test("has three authors, then 等 or et al", () => {
    expect(one("zh-CN", tian2021)).toMatch(/^田深圳, 李雪铭, 杨俊, 等\. /);
    expect(one("en", tian2021)).toMatch(/^TIAN S, LI X, YANG J, et al\. /);
    expect(one("zh-CN", gan2011)).toMatch(/^干春晖, 郑若谷, 余典范\. /);
  });

  test("of a book has edition, place and publisher", () => {
    expect(one("zh-CN", xuZhouNing2009)).toBe(
      "许学强, 周一星, 宁越敏. 城市地理学[M]. 2版. 北京: 高等教育出版社, 2009.",
    );
    expect(one("en", xuZhouNing2009)).toBe(
      "XU X, ZHOU Y, NING Y. Urban Geography[M]. 2nd ed. Beijing: Higher Education Press, 2009.",
    );
  });

  test("of a journal without volumes has the issue after the year", () => {
    expect(one("zh-CN", chenXiong2007)).toMatch(/中国科技论坛, 2007\(8\): 8-11\.$/);
  });

  test("of the paper, whose journal is not known, has volume and issue", () => {
    expect(one("en", tang2018)).toMatch(/^TANG S, SUI Y, GUO Y, et al\. .*\[J\]\. 2018, 2\(11\)\.$/);
  });

  test("of a report and of software", () => {
    expect(one("en", fantomSerajuddin2016)).toContain("Policy Research Working Paper 7528[R]. World Bank, 2016.");
    expect(gbt7714([softwareWork("1.2.3", "zh-CN")])).toBe(
      `[1] JJJ 贡献者. JJJ：Excel 中的区域经济指标: 1.2.3[CP]. ${yearOfVersion}.`,
    );
  });

  test("has no dash between pages, and one line for each work", () => {
    expect(one("en", hoover1941)).toMatch(/1850–1940\[J\].* 199-205\.$/);
    expect(gbt7714(works("zh-CN", ...all)).split("\n")).toHaveLength(all.length);
  });

  test("has places in Chinese for all books in Chinese", () => {
    for (const work of works("zh-CN", ...all))
      if (work.language === "zh-CN" && work.place !== null) expect(work.place).toMatch(/^\p{Script=Han}+$/u);
  });
});
