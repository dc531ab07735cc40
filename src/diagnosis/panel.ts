import type { Localized } from "../language/localized";

/** 1 agriculture, 2 industry with construction, 3 services; null where a sector has no kind. */
export type SectorKind = 1 | 2 | 3 | null;

/** Figures of each region in each year; null where one is missing. */
export type RegionYears = readonly (readonly (number | null)[])[];

export interface PolicyYear {
  readonly year: number;
  readonly label: string;
}

export interface Exchange {
  readonly source: string;
  readonly receiver: string;
  readonly from: string;
  readonly to: string;
}

/** What the figures of the main table are measured against, where that is not the regions together. */
export interface Reference {
  readonly name: string;
  /** By year and sector. */
  readonly figures: readonly (readonly (number | null)[])[];
}

/** Value per head, or the population from which it follows. */
export interface Levels {
  readonly kind: "per head" | "population";
  readonly figures: RegionYears;
}

/** Whether growth contains changes of prices. */
export type Prices = "current" | "constant" | "not money" | "unknown";

/** A checked table of regions, sectors and years, with what was given besides. */
export interface Panel {
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly years: readonly number[];
  /** By year, region and sector; null where one is missing. */
  readonly figures: readonly (readonly (readonly (number | null)[])[])[];
  readonly kinds: readonly SectorKind[];
  /** As written, such as "100 million yuan"; empty where none is given. */
  readonly unit: string;
  readonly prices: Prices;
  readonly reference: Reference | null;
  readonly levels: Levels | null;
  /** Units of the currency for one US dollar in the last year. */
  readonly perUsd: number | null;
  readonly policyYears: readonly PolicyYear[];
  readonly exchanges: readonly Exchange[] | null;
  /** Energy or emissions. */
  readonly pressure: { readonly name: string; readonly figures: RegionYears } | null;
  /** Employment by region and sector in the last year. */
  readonly employment: readonly (readonly (number | null)[])[] | null;
  /** What it was read from. */
  readonly source: string;
  /** Where that is in the same workbook: the range with its sheet, and the sum of its numbers when it was read. */
  readonly live?: { readonly reference: string; readonly sum: number };
  /** What was noticed while reading. */
  readonly guards: readonly GuardNote[];
}

export type GuardId =
  `D${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21}`;

/** What was noticed while a table was read. */
export interface GuardNote {
  readonly id: GuardId;
  /** `stop` must be fixed; `ask` has an answer that can be changed; `note` only says it. */
  readonly kind: "stop" | "ask" | "note";
  readonly text: Localized;
  /** What it is about, such as "year 2019". */
  readonly subject: string;
}
