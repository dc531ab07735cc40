/** What `@types/office-js` says of the namespace Excel, as plain data. */
export interface ExcelTypes {
  /** Objects of Excel, such as `Range`. */
  readonly classes: Readonly<Record<string, ClassType>>;
  /** Plain objects that are passed as arguments or values, such as `DataValidationRule`. */
  readonly records: Readonly<Record<string, RecordType>>;
  /** The requirement set of each value. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** Other names of types. */
  readonly aliases: Readonly<Record<string, Shape>>;
}

export interface ClassType {
  /** The requirement set with its version, such as `ExcelApi 1.2`. */
  readonly set: string | null;
  /** A method has an entry for each of its overloads. */
  readonly members: Readonly<Record<string, readonly Member[]>>;
}

export interface Member {
  readonly kind: "method" | "property" | "readonly";
  readonly set: string | null;
  /** Of the property, or of what the method returns. */
  readonly shape: Shape;
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly isOptional: boolean;
  readonly shape: Shape;
}

export interface RecordType {
  readonly parents: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
}

export interface Field {
  readonly isOptional: boolean;
  readonly set: string | null;
  readonly shape: Shape;
}

export type Shape =
  | "any"
  | "string"
  | "number"
  | "boolean"
  | { readonly literal: string }
  | { readonly items: Shape }
  | { readonly oneOf: readonly Shape[] }
  | { readonly fields: Readonly<Record<string, Field>> }
  /** A class, a record, an enum or an alias. */
  | { readonly named: string };
