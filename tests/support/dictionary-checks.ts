/** Sample calls of the functions of a dictionary, by their path such as `tables.cells`. */
export type Samples = Readonly<Record<string, readonly unknown[][]>>;

/** Every text of a dictionary under its path; a function is called with the samples of its path. */
function texts(dictionary: object, samples: Samples, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, entry] of Object.entries(dictionary)) {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof entry === "string") found.set(here, entry);
    else if (typeof entry === "function") {
      const calls = samples[here];
      if (calls === undefined) throw new Error(`The test has no sample for ${here}`);
      for (const call of calls) {
        const result: unknown = (entry as (...values: unknown[]) => unknown)(...call);
        found.set(`${here}(${JSON.stringify(call)})`, [result].flat().join("…"));
      }
    } else for (const inner of texts(entry as object, samples, here)) found.set(...inner);
  }
  return found;
}

/** Names, keys and addresses that stay as they are in Chinese. */
const namesInChinese =
  /\b(JJJ|Excel|Windows|Mac|Enter|Esc|Ctrl|Tang|Sui|Guo|Jiang|Li|C|[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?)\b/g;

/**
 * Tests that a dictionary has the same texts in both languages, each in its own script.
 *
 * @param more what else may be in Latin letters in Chinese texts.
 */
export function describeDictionary(name: string, en: object, zhCN: object, samples: Samples = {}, more?: RegExp): void {
  const english = texts(en, samples);
  const chinese = texts(zhCN, samples);

  describe(name, () => {
    it("has the same texts in both languages", () => {
      expect([...chinese.keys()]).toEqual([...english.keys()]);
    });

    it.each([...english.keys()])("says %s in both languages", (key) => {
      expect(english.get(key)?.trim()).not.toBe("");
      expect(chinese.get(key)?.trim()).not.toBe("");
      expect(chinese.get(key)).not.toBe(english.get(key));
    });

    it("leaves no English in the Chinese texts but names, keys and addresses", () => {
      const rest = (text: string) => text.replace(namesInChinese, "").replace(more ?? /$^/, "");
      expect([...chinese].filter(([, text]) => /[A-Za-z]/.test(rest(text)))).toEqual([]);
    });

    it("leaves no Chinese in the English texts but the name of a sheet", () => {
      const left = [...english].filter(([, text]) => /\p{Script=Han}/u.test(text.replace(/表\d/g, "")));
      expect(left).toEqual([]);
    });

    it("uses Chinese punctuation in Chinese sentences", () => {
      const left = [...chinese].filter(([, text]) => /\p{Script=Han}[,.;:?!()]|[,;?!()]\p{Script=Han}/u.test(text));
      expect(left).toEqual([]);
    });
  });
}
