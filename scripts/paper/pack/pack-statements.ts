import type { Localized } from "../../../src/language/localized";
import type {
  ClaimBasis,
  ClaimDetails,
  FactDetails,
  FactKind,
  FactStatus,
  PackedClaim,
  PackedFact,
  Qualifier,
  StatementTexts,
} from "../../../src/paper/statement-types";
import { isForFunctions, type AnyResource, type Resource, type Row } from "../descriptor";
import { categoriesOf, labelOf, localizedOf, type RowsOf, rowsOf, textOf } from "../row-text";
import { packLists } from "./pack-lists";

/** Facts and claims as in the generated files. */
export interface PackedStatements {
  readonly facts: readonly PackedFact[];
  readonly claims: readonly PackedClaim[];
  readonly english: StatementTexts;
  readonly chinese: StatementTexts;
  readonly factDetails: readonly FactDetails[];
  readonly claimDetails: readonly ClaimDetails[];
}

type Side = keyof Localized;

/** Packs the resources `sections`, `facts` and `claims`; throws an Error that names the row that does not fit. */
export function packStatements(resources: readonly AnyResource[], rows: RowsOf): PackedStatements {
  const resourceOf = (name: string): Resource => {
    const found = resources.find((resource) => resource.name === name);
    if (found === undefined) throw new Error(`There is no resource ${name}`);
    return found;
  };
  const facts = rowsOf(rows, "facts");
  const claims = rowsOf(rows, "claims");
  const qualifiers = wordsOf(resourceOf("facts"), "qualifier");
  const texts = (side: Side): StatementTexts => ({
    sections: Object.fromEntries(
      rowsOf(rows, "sections").map((row) => [textOf(row, "section"), localizedOf(row, "title")?.[side] ?? ""]),
    ),
    verdicts: Object.fromEntries(
      [...wordsOf(resourceOf("claims"), "verdict")].map(([verdict, word]) => [verdict, word[side]]),
    ),
    facts: facts.map((row) => factTexts(row, qualifiers, side)),
    claims: claims.map((row) => claimTexts(row, side)),
    lists: packLists(resources.filter(isForFunctions), rows, side),
  });
  return {
    facts: facts.map(packFact),
    claims: claims.map(packClaim),
    english: texts("en"),
    chinese: texts("zh"),
    factDetails: facts.map(detailsOfFact),
    claimDetails: claims.map(detailsOfClaim),
  };
}

const wordsOf = (resource: Resource, field: string): ReadonlyMap<string, Localized> =>
  new Map(categoriesOf(resource, field).map((category) => [String(category.value), labelOf(category)]));

function factTexts(row: Row, qualifiers: ReadonlyMap<string, Localized>, side: Side): StatementTexts["facts"][number] {
  const part = (name: string) => localizedOf(row, name)?.[side] ?? "";
  const qualifier = row.qualifier === null ? undefined : qualifiers.get(textOf(row, "qualifier"));
  const [open, close] = side === "en" ? [" (", ")"] : ["（", "）"];
  const label = part("label") + (qualifier === undefined ? "" : open + qualifier[side] + close);
  return withoutEnd([label, part("unit"), part("place"), part("text")], "") as [string, ...string[]] &
    StatementTexts["facts"][number];
}

const claimTexts = (row: Row, side: Side) =>
  withoutEnd(
    ["text", "computed_text"].map((name) => localizedOf(row, name)?.[side] ?? ""),
    "",
  ) as StatementTexts["claims"][number];

function packFact(row: Row): PackedFact {
  if ((row.value === null) === (row.text === null))
    throw new Error(`${textOf(row, "id")} needs a value or a text, and not both`);
  return withoutEnd([textOf(row, "section"), row.value, row.date], null) as unknown as PackedFact;
}

function packClaim(row: Row): PackedClaim {
  if (row.computed !== null && row.computed_text !== null)
    throw new Error(`${textOf(row, "id")} has a computed number and a computed text`);
  return withoutEnd([textOf(row, "section"), textOf(row, "verdict"), row.computed], null) as unknown as PackedClaim;
}

/** Without empty values at the end. */
function withoutEnd<T>(cells: readonly T[], nothing: T): readonly T[] {
  let length = cells.length;
  while (cells[length - 1] === nothing) length--;
  return cells.slice(0, length);
}

function detailsOfFact(row: Row): FactDetails {
  return {
    otherValue: row.other_value as number | null,
    kind: textOf(row, "kind") as FactKind,
    status: textOf(row, "status") as FactStatus,
    qualifier: row.qualifier as Qualifier | null,
    items: itemsOf(row),
    note: localizedOf(row, "note"),
  };
}

function itemsOf(row: Row): readonly Localized[] {
  const both = localizedOf(row, "items");
  if (both === null) return [];
  const english = both.en.split("; ");
  const chinese = both.zh.split("；");
  if (english.length !== row.value || chinese.length !== row.value)
    throw new Error(
      `${textOf(row, "id")} says ${row.value ?? "nothing"} and lists ${english.length} and ${chinese.length}`,
    );
  return english.map((en, index) => ({ en, zh: chinese[index] ?? "" }));
}

function detailsOfClaim(row: Row): ClaimDetails {
  return {
    basis: textOf(row, "basis") as ClaimBasis,
    check: { en: textOf(row, "check"), zh: textOf(row, "check_zh") },
    note: localizedOf(row, "note"),
  };
}
