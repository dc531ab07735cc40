import { browserMemory, forgetAll, noMemory } from "../../../src/taskpane/services/memory";

/** A browser's storage, as far as the pane uses it. */
function fakeStorage(entries: Record<string, string> = {}): Storage {
  const stored = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  } as Storage;
}

const nothing = {
  language: null,
  appearance: null,
  view: null,
  experience: null,
  form: null,
  sheetLanguage: null,
  range: null,
  chart: null,
  recentFunctions: null,
  foldedFamilies: null,
};

describe("the pane's memory", () => {
  it("recalls what was remembered before, also by another memory of the same storage", () => {
    const storage = fakeStorage();
    const memory = browserMemory(() => storage, "jjj.");
    memory.remember("language", "zh-CN");
    memory.remember("appearance", "dark");
    memory.remember("view", "explain");
    memory.remember("experience", "loaded");
    memory.remember("form", "excel");
    memory.remember("sheetLanguage", "en");
    memory.remember("range", "plain");
    memory.remember("chart", "without");
    memory.remember("recentFunctions", "LOCQ,GINI");
    memory.remember("foldedFamilies", "gap,input-output");
    expect(browserMemory(() => storage, "jjj.").recall()).toEqual({
      language: "zh-CN",
      appearance: "dark",
      view: "explain",
      experience: "loaded",
      form: "excel",
      sheetLanguage: "en",
      range: "plain",
      chart: "without",
      recentFunctions: "LOCQ,GINI",
      foldedFamilies: "gap,input-output",
    });
  });

  it("forgets one thing, or all", () => {
    const memory = browserMemory(() => fake, "jjj.");
    const fake = fakeStorage({ "jjj.view": "explain", "jjj.language": "en", other: "kept" });
    memory.remember("view", null);
    expect(memory.recall()).toEqual({ ...nothing, language: "en" });
    forgetAll(memory);
    expect(memory.recall()).toEqual(nothing);
    expect(fake.getItem("other")).toBe("kept");
  });

  it("separates partitions", () => {
    const storage = fakeStorage();
    browserMemory(() => storage, "one.").remember("language", "zh-CN");
    expect(browserMemory(() => storage, "two.").recall()).toEqual(nothing);
  });

  it("recalls nothing that the pane cannot use", () => {
    const storage = fakeStorage({
      "jjj.language": "de",
      "jjj.appearance": "<b>",
      "jjj.view": "none",
      "jjj.experience": "",
      "jjj.form": "toString",
      "jjj.range": "1",
      "jjj.chart": "null",
      "jjj.recentFunctions": "LOCQ,<b>",
      "jjj.foldedFamilies": "gap;data",
    });
    expect(browserMemory(() => storage, "jjj.").recall()).toEqual(nothing);
  });

  it("works without a storage that the browser forbids", () => {
    const memory = browserMemory(() => {
      throw new DOMException("denied", "SecurityError");
    }, "jjj.");
    expect(memory.recall()).toEqual(nothing);
    expect(() => {
      memory.remember("language", "en");
    }).not.toThrow();
  });

  it("may be omitted", () => {
    noMemory.remember("language", "zh-CN");
    expect(noMemory.recall()).toEqual(nothing);
  });
});
