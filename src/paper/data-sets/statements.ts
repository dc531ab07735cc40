import type { Localized } from "../../language/localized";
import type { DataCell, DataCellStatus, DataSet, DataSetId } from "../data-set-types";
import type { DescribedSet } from "../described-set";
import { english } from "../generated/statements.en";
import { chinese } from "../generated/statements.zh-CN";
import { claims } from "../statements/claims";
import { facts } from "../statements/facts";
import { blankCell, numberCell, same, textCell } from "./cells";
import { statusWords } from "./status-words";

/** What a cell shows, before it is one. */
type Part = Localized | string | number | null;

/** The facts, one row each. */
export const factSet = (described: DescribedSet<DataSetId>): DataSet =>
  setOf(
    described,
    facts.map((fact) => ({
      status: fact.status,
      parts: {
        id: fact.id,
        section: sectionTitle(fact.section),
        label: fact.label,
        value: fact.value ?? fact.text,
        other_value: fact.otherValue,
        unit: fact.unit,
        date: fact.date,
        place: fact.place,
        kind: described.words?.kind?.[fact.kind] ?? null,
        status: statusWords[fact.status].label,
        items: joined(fact.items),
        note: fact.note,
      },
    })),
  );

/** The claims, one row each. */
export const claimSet = (described: DescribedSet<DataSetId>): DataSet =>
  setOf(
    described,
    claims.map((claim) => ({
      status: "printed",
      parts: {
        id: claim.id,
        section: sectionTitle(claim.section),
        text: claim.text,
        verdict: claim.verdictText,
        computed: claim.computed,
        basis: described.words?.basis?.[claim.basis] ?? null,
        check: claim.check,
        note: claim.note,
      },
    })),
  );

interface Statement {
  readonly status: DataCellStatus;
  readonly parts: Readonly<Record<string, Part>>;
}

const setOf = ({ about }: DescribedSet<DataSetId>, statements: readonly Statement[]): DataSet => ({
  ...about,
  rows: statements.map(({ status, parts }) => ({
    region: null,
    measure: null,
    cells: about.columns.map(({ id }) => cellOf(parts[id] ?? null, status)),
  })),
  table: null,
});

function cellOf(part: Part, status: DataCellStatus): DataCell {
  if (part === null) return blankCell(status);
  if (typeof part === "number") return numberCell(part, status);
  return textCell(typeof part === "string" ? same(part) : part, status);
}

const sectionTitle = (id: string): Localized => ({ en: english.sections[id] ?? "", zh: chinese.sections[id] ?? "" });

const joined = (items: readonly Localized[]): Localized | null =>
  items.length === 0 ? null : { en: items.map(({ en }) => en).join("; "), zh: items.map(({ zh }) => zh).join("；") };
