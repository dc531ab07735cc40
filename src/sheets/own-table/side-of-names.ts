/** What the names along a side of a table are. */
export type NamedSide = "years" | "sectors";

const year = /^(fy ?)?(19|20)\d\d( ?年)?$/i;

const english =
  /\b(agricultur\w*|farming|forestry|fishing|mining|quarrying|manufactur\w*|construction|utilities|electricity|wholesale|retail|trade|transport\w*|warehousing|information|communications?|financ\w*|insurance|real estate|professional|business|education|health\w*|accommodation|hotels?|catering|arts|recreation|government|public administration|services?|industry|industries|sector|primary|secondary|tertiary)\b/i;

const chinese =
  /产业|[农林牧渔工矿造筑运储零融输务销政]业|业$|采矿|制造|建筑|房地产|教育|卫生|公共管理|信息传输|批发|住宿/;

/**
 * What a side holds, by its names: years, or sectors where more than half of the names are of industries; null where they
 * say nothing, as names of regions do.
 */
export function sideOfNames(names: readonly (string | null)[]): NamedSide | null {
  const said = names.filter((name) => name !== null && name.trim() !== "").map((name) => (name ?? "").trim());
  if (said.length < 2 || 2 * said.length < names.length) return null;
  if (said.every((name) => year.test(name))) return "years";
  return 2 * said.filter((name) => english.test(name) || chinese.test(name)).length > said.length ? "sectors" : null;
}
