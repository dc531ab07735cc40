import { loadIds } from "../../../src/sheets/load-plans";
import { findOffers, offerGroups, offerName, offers } from "../../../src/taskpane/tables/offers";

const idsFor = (search: string) => findOffers(search).map(({ id }) => id);

describe("what can be loaded", () => {
  it("is everything there is a plan for, in the order of the sheets", () => {
    expect(offers.map(({ id }) => id)).toEqual(loadIds);
  });

  it("is in groups, none of which is empty", () => {
    expect([...new Set(offers.map(({ group }) => group))]).toEqual(offerGroups);
  });

  it("has unique names in both languages", () => {
    for (const language of ["en", "zh-CN"] as const)
      expect(new Set(loadIds.map((id) => offerName(id, language))).size).toBe(loadIds.length);
    expect([offerName("table-3", "en"), offerName("audit", "zh-CN")]).toEqual(["Table 3 (reconstructed)", "检验表"]);
  });
});

describe("a search", () => {
  it("finds all for no word at all", () => {
    expect(idsFor("  ")).toEqual(loadIds);
  });

  it.each([
    ["by name, whatever the case and width of its letters", "ＴＡＢＬＥ 4", "table-4"],
    ["by what a cell says", "shougang slag", "exchanges"],
    ["by what a cell says in Chinese", "首钢", "exchanges"],
    ["by a word of the summary", "verdict", "claims"],
    ["by a head", "receiver", "exchanges"],
  ])("finds %s", (_, search, id) => {
    expect(idsFor(search)).toContain(id);
  });

  it("wants most words, in any order", () => {
    expect(idsFor("slag shougang")).toEqual(idsFor("shougang slag"));
    expect(idsFor("shougang nowhere")).toEqual(idsFor("shougang"));
    expect(idsFor("nowhere at all")).toEqual([]);
  });

  it.each(["where does the slag of Shougang go?", "首钢的钢渣去了哪里"])("understands the question %j", (question) => {
    expect(idsFor(question)).toContain("exchanges");
    expect(idsFor(question).length).toBeLessThan(loadIds.length / 2);
  });

  it("answers a long paste at once", () => {
    expect(idsFor("shougang slag ".repeat(8_000))).toEqual(["exchanges"]);
  });
});
