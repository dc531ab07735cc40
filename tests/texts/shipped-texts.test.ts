import { chineseFaults, englishFaults, located, phraseFaults } from "../support/texts/faults";
import { filesOf, shippedTexts } from "../support/texts/shipped-texts";
import { termsPage } from "../support/texts/terms-page";

const page = termsPage();
/** The rules of reports are the reference's, word by word, and compared with it. */
const isOfRules = /^src\/diagnosis\/rules\//;
const texts = shippedTexts().filter(({ file }) => !isOfRules.test(file));

describe("the texts that people read", () => {
  test("are collected from sources, data and the manifest in both languages", () => {
    const kinds = new Set(texts.map(({ file, language }) => `${file.slice(file.lastIndexOf(".") + 1)} ${language}`));
    expect([...kinds].sort()).toEqual([
      "csv en",
      "csv zh",
      "html zh",
      "json en",
      "json zh",
      "ts en",
      "ts zh",
      "tsx zh",
      "xml en",
      "xml zh",
    ]);
    expect(texts.length).toBeGreaterThan(7000);
  });

  test("follow docs/terms.md in English", () => {
    const english = texts.filter(({ language }) => language === "en");
    expect(located(english, ({ text }) => englishFaults(text, page))).toEqual([]);
  });

  test("have no comma in the numbers of Chinese texts", () => {
    const grouped = filesOf("src").filter(([, content]) =>
      /NumberFormat\("zh-CN"(?!, \{ (useGrouping: false|notation))/.test(content),
    );
    expect(grouped.map(([file]) => file)).toEqual([]);
  });

  test("follow docs/terms.md in Chinese", () => {
    const chinese = texts.filter(({ language }) => language === "zh");
    expect(located(chinese, ({ text, isOnSoftware }) => chineseFaults(text, page, isOnSoftware))).toEqual([]);
  });
});

describe("comments, test names and documentation", () => {
  /** Where the phrases to avoid are listed, looked for on purpose, or quoted from elsewhere. */
  const elsewhere =
    /generated|queries\.json|docs\/(style|terms)\.md|tests\/(texts|support\/texts)|taskpane\/search|reference\/(cases|report)/;

  test("follow the list of English words in docs/terms.md", () => {
    const written = filesOf("src", "scripts", "tests", "bench", "docs", "README.md", "CONTRIBUTING.md", "CHANGELOG.md");
    const faults = written
      .filter(([file]) => /\.(ts|tsx|js|mjs|json|md|css|html)$/.test(file) && !elsewhere.test(file))
      .flatMap(([file, content]) =>
        phraseFaults(content.replace(/\n\s*(\*|\/\/) /g, "\n"), page.everywhere).map((fault) => `${file} ${fault}`),
      );
    expect(faults).toEqual([]);
  });
});
