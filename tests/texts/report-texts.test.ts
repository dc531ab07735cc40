import { shippedTexts } from "../support/texts/shipped-texts";

/** A report describes: nothing in it says why, or what anyone ought to do. */
const causal = {
  en: /\b(?:because of|due to|caus(?:e|es|ed|ing)|(?<!not an )effects? (?:of|on)|(?:leads?|led|leading) to|thanks to|results? (?:of|in|from)|owing to|therefore|consequently|drives|driven by|contributes? to|promotes?|boosts?|should|ought)\b/i,
  zh: /导致|由于|因为|因此|因而|从而|促使|促进|推动|造成|得益于|归因|归功|引起|带动|应当|应该|必须|效果显著/,
};

const texts = shippedTexts().filter(({ file }) => file.startsWith("src/diagnosis/"));

describe("the texts of a report", () => {
  test("are in both languages", () => {
    for (const language of ["en", "zh"] as const)
      expect(texts.filter((one) => one.language === language).length).toBeGreaterThan(150);
  });

  test.each(["en", "zh"] as const)("name no cause and give no advice: %s", (language) => {
    const faults = texts.filter((one) => one.language === language && causal[language].test(one.text));
    expect(faults.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  });

  test.each([
    ["en", "The gap leads to transfer."],
    ["zh", "差距促进了转移。"],
  ] as const)("are looked through for such words: %s", (language, sentence) => {
    expect(causal[language].test(sentence)).toBe(true);
  });
});
