import { type Language, localize, type Localized } from "../../language/localized";
import type { DataSet, DataSetId } from "../../paper/data-set-types";
import { dataSets } from "../../paper/data-sets/data-sets";
import type { LoadId } from "../../sheets/load-plans";
import { longestQuery, partsOf, searchKey, wordsOf } from "../search/terms";
import { auditTexts, subjects } from "./texts";

/** A part of the list, in its order. */
export type OfferGroup = "tables" | "text" | "other" | "places" | "check";

/** Something that can be loaded. */
export interface Offer {
  readonly id: LoadId;
  readonly group: OfferGroup;
  /** A few words, such as "Table 4". */
  readonly name: Localized;
  readonly summary: Localized;
  /** Null for the audit, which is made of others. */
  readonly dataSet: DataSet | null;
}

export const offerGroups: readonly OfferGroup[] = ["tables", "text", "other", "places", "check"];

const places: readonly DataSetId[] = ["provinces", "province-borders", "cities", "city-borders"];

function groupOf({ id, table, status }: DataSet): OfferGroup {
  if (table !== null) return "tables";
  if (places.includes(id)) return "places";
  return status === "external" ? "other" : "text";
}

/** Everything that can be loaded, in the order of the sheets. */
export const offers: readonly Offer[] = [
  ...dataSets.map((dataSet) => ({
    id: dataSet.id,
    group: groupOf(dataSet),
    name: dataSet.shortName,
    summary: dataSet.summary,
    dataSet,
  })),
  { id: "audit", group: "check", ...auditTexts, dataSet: null },
];

export function offerName(id: LoadId | "cover", language: Language): string {
  const offer = offers.find((one) => one.id === id);
  return offer === undefined ? id : localize(offer.name, language);
}

/** What stands at the head of an offer's row: its name, and what it is about where the name does not say it. */
export function offerTitle({ id, name, dataSet }: Offer, language: Language) {
  const isReconstructed = dataSet?.status === "reconstructed";
  const subject = subjects[id];
  return {
    // A badge says that a table is reconstructed.
    title: localize(name, language).replace(/\s*[(（].*$/, ""),
    subject: subject === undefined ? null : localize(subject, language),
    isReconstructed,
  };
}

/**
 * The offers that have most of the meaningful words of a search, and at least half of them, in either language: in their
 * name, their headers or their cells.
 */
export function findOffers(search: string): readonly Offer[] {
  const words = wordsOf(partsOf(search.slice(0, longestQuery)));
  if (words.length === 0) return offers;
  const counts = offers.map((offer) => words.filter((word) => textOf(offer).includes(word)).length);
  const most = Math.max(...counts);
  return 2 * most < words.length ? [] : offers.filter((_, place) => counts[place] === most);
}

const texts = new Map<LoadId, string>();

/** All texts of an offer in both languages, made when they are first searched. */
function textOf({ id, name, summary, dataSet }: Offer): string {
  const known = texts.get(id);
  if (known !== undefined) return known;
  const all = [name, summary, ...(dataSet === null ? [] : contentsOf(dataSet))];
  const made = searchKey(all.flatMap(({ en, zh }) => [en, zh]).join("\n"));
  texts.set(id, made);
  return made;
}

const contentsOf = ({ title, columns, rows }: DataSet): readonly Localized[] => [
  title,
  ...columns.map(({ header }) => header),
  ...rows.flatMap(({ cells }) => cells.flatMap(({ text }) => (text === null ? [] : [text]))),
];
