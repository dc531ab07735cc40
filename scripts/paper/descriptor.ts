import type { Localized } from "../../src/language/localized";
import type { DataStatus } from "../../src/paper/described-set";
import type { PaperTable } from "../../src/paper/types";

/** `datapackage.json`: a Data Package v2 with some properties of our own. */
export interface Descriptor {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly description_zh: string;
  readonly resources: readonly AnyResource[];
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly title_zh: string;
  readonly description: string;
  readonly description_zh: string;
  readonly sources: readonly { readonly title: string; readonly title_zh: string }[];
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
  readonly schema: TableSchema;
}

/** A resource that is a data set for users, not only a list of names. */
export interface DataResource extends Resource {
  readonly status: DataStatus;
  readonly citation: Localized;
  readonly unit: Localized | null;
  readonly vintage: Localized;
  readonly licenseNote: Localized;
}

/** A data set that is not a table of the paper. */
export interface ListResource extends DataResource {
  /** For its sheet and for lists. */
  readonly shortName: Localized;
}

/** A list that `JJJ.TABLE` returns. */
export interface FunctionList extends ListResource {
  /** Its name in Chinese for `JJJ.TABLE`; in English that is `name`. */
  readonly functionName_zh: string;
  /** The fields that `JJJ.TABLE` returns; few, since their texts are in the scripts of the functions. */
  readonly functionFields: readonly string[];
}

/** A resource that is a table of the paper. */
export interface TableResource extends DataResource {
  readonly number: PaperTable["number"];
  readonly status: PaperTable["status"];
  readonly sector: PaperTable["sector"];
  readonly labelHeaders: readonly Localized[];
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "year";
  /** The header of its column; fields in Chinese have none, since they share the column of the field they translate. */
  readonly title?: string;
  readonly title_zh?: string;
  readonly description: string;
  readonly unit?: Localized;
  readonly categories?: readonly Category[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly (string | number)[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
  };
}

export interface Category {
  readonly value: string | number;
  readonly label: string;
  readonly label_zh?: string;
}

/** A row of a CSV file, with values by the types of its fields; null is missing. */
export type Row = Readonly<Record<string, string | number | null>>;

export type AnyResource = Resource | ListResource | TableResource;

export const isTable = (resource: AnyResource): resource is TableResource => "number" in resource;

export const isData = (resource: AnyResource): resource is DataResource => "status" in resource;

export const isList = (resource: AnyResource): resource is ListResource => isData(resource) && !isTable(resource);

/** Whether `JJJ.TABLE` returns a list; others are only loaded, since their texts would be in the scripts of the functions. */
export const isForFunctions = (resource: AnyResource): resource is FunctionList =>
  isList(resource) && "functionFields" in resource;
