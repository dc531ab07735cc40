import { describeCatalogue } from "../../../src/taskpane/functions/entries/describe-catalogue";
import { matchedSynonym } from "../../../src/taskpane/search/matched-synonym";

const entries = describeCatalogue("en");
const entryOf = (name: string) => entries.find((entry) => entry.name === name)!;

describe("the synonym by which a function was found", () => {
  it("is what the query says and the plain name does not", () => {
    expect(matchedSynonym(entryOf("LOCQ"), "RCA")).toMatch(/RCA/);
    expect(matchedSynonym(entryOf("GINIDECOMP"), "达格姆基尼")).toContain("达格姆");
  });

  it("is not said where the plain name, in either language, says as much", () => {
    expect(matchedSynonym(entryOf("LOCQ"), "location quotient")).toBeNull();
    expect(matchedSynonym(entryOf("LOCQ"), "区位商")).toBeNull();
  });

  it("is not invented where nothing matches", () => {
    expect(matchedSynonym(entryOf("LOCQ"), "elephants")).toBeNull();
  });

  it("reads only the beginning of a long paste", () => {
    expect(matchedSynonym(entryOf("LOCQ"), `RCA ${"elephants ".repeat(10_000)}`)).toMatch(/RCA/);
    expect(matchedSynonym(entryOf("LOCQ"), `${"elephants ".repeat(10_000)} RCA`)).toBeNull();
  });
});
