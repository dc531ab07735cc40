import type { Matrix } from "../core/matrix/matrix";
import type { Language, Localized } from "../language/localized";
import type { StatementTexts } from "../paper/statement-types";
import type { CellValue, ErrorCell, Rows } from "./cells";
import type { ErrorReason } from "./error-texts";
import type { ExcelOnly } from "./excel-only";
import type { InputForm } from "./input-form";
import type { Citation } from "./references/reference";
import type { Bands, ResultForm } from "./result-form";
import type { StepByStep } from "./step-by-step";

/** The folder of a function, and its part of the catalogue, in this order. */
export type Family =
  | "structure"
  | "gap"
  | "inequality"
  | "specialisation"
  | "transfer"
  | "composite"
  | "linkage"
  | "space"
  | "dynamics"
  | "complexity"
  | "input-output"
  | "results"
  | "data";

interface ArgumentBase<Name extends string, Optional extends boolean> {
  readonly name: Name;
  readonly description: Localized;
  readonly optional: Optional;
}

/** Numbers in a range, an array or one cell. */
export interface RangeArgument<N extends string, O extends boolean> extends ArgumentBase<N, O> {
  readonly kind: "range";
  /** Whether TRUE counts as 1 and FALSE as 0. */
  readonly logical: boolean;
}

/** One number. */
export interface NumberArgument<N extends string, O extends boolean> extends ArgumentBase<N, O> {
  readonly kind: "number";
}

/** Names, or numbers used as names, in a range, an array or one cell. */
export interface LabelsArgument<N extends string, O extends boolean> extends ArgumentBase<N, O> {
  readonly kind: "labels";
}

/** Cells of any content including errors, in a range, an array or one cell. */
export interface CellsArgument<N extends string, O extends boolean> extends ArgumentBase<N, O> {
  readonly kind: "cells";
}

/** One word of a fixed list; the first is the default. */
export interface ChoiceArgument<
  N extends string,
  Mode extends string,
  Varies extends boolean = boolean,
> extends ArgumentBase<N, true> {
  readonly kind: "choice";
  /** Whether the default depends on the other arguments: then it is null if omitted. */
  readonly varies: Varies;
  readonly modes: { readonly [M in Mode]: Localized };
}

/** Numbers, or one word of a fixed list. */
export interface RangeOrChoiceArgument<N extends string, Mode extends string, O extends boolean> extends ArgumentBase<
  N,
  O
> {
  readonly kind: "range-or-choice";
  readonly modes: { readonly [M in Mode]: Localized };
}

export type Argument =
  | RangeArgument<string, boolean>
  | NumberArgument<string, boolean>
  | LabelsArgument<string, boolean>
  | CellsArgument<string, boolean>
  | ChoiceArgument<string, string>
  | RangeOrChoiceArgument<string, string, boolean>;

/** A rectangle of names as the cells show them; null is a blank. */
export interface Labels {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (string | null)[];
}

/** A cell of any content; null is a blank. */
export type AnyCell = CellValue | ErrorCell;

type OrNull<T, Optional extends boolean> = Optional extends true ? T | null : T;

type ValueOf<A extends Argument> =
  A extends RangeOrChoiceArgument<string, infer M, infer O>
    ? OrNull<Matrix | M, O>
    : A extends ChoiceArgument<string, infer M, infer Varies>
      ? OrNull<M, Varies>
      : A extends RangeArgument<string, infer O>
        ? OrNull<Matrix, O>
        : A extends NumberArgument<string, infer O>
          ? OrNull<number, O>
          : A extends LabelsArgument<string, infer O>
            ? OrNull<Labels, O>
            : A extends CellsArgument<string, infer O>
              ? OrNull<readonly (readonly AnyCell[])[], O>
              : never;

/** The argument of `compute`: each argument of the call by name, read and checked. */
export type ValuesOf<Arguments extends readonly Argument[]> = {
  readonly [A in Arguments[number] as A["name"]]: ValueOf<A>;
};

/** A numeric result, or rows that can mix labels and numbers. */
export type FunctionResult = Matrix | number | string | Rows;

/** A call as typed in a cell and its result: rows of values, or an error. */
export interface Example {
  readonly call: string;
  readonly returns: readonly (readonly CellValue[])[] | ExampleError;
  /** What the example shows. */
  readonly shows: Localized;
}

/** The value and, where Excel shows a message, its reason. */
export interface ExampleError {
  readonly error: string;
  readonly reason?: ErrorReason;
}

/** What only people, tests and the benchmark need; the build keeps it out of functions.js. */
export interface FunctionHelp {
  /**
   * Other names, separated by a comma and white space: what economists may type when they look for the function, as a
   * term or as a question, its names in older literature and in other software. Its own name, summary and modes are found
   * anyway, and so are general words of the same meaning (taskpane/search/concepts.ts).
   */
  readonly keywords?: Localized;
  /** The formula in LaTeX; null if there is none. */
  readonly formula: string | null;
  /** What each symbol of the formula is: text with LaTeX between dollar signs, beginning with "where". */
  readonly where?: Localized;
  /** The result's shape and unit. */
  readonly result: Localized;
  /** What happens to blanks and errors in the input. */
  readonly missing: Localized;
  /** How to read the value. */
  readonly reading?: Localized;
  /**
   * The ranges of the numbers that the reading names, by the chosen word of an argument, the label of a row, or the heading
   * of a column; the empty text means all.
   */
  readonly bands?: Readonly<Record<string, Bands>>;
  /** How other software differs. */
  readonly elsewhere?: Localized;
  /** The works of the definition, and of what the other texts claim. */
  readonly references: readonly Citation[];
  readonly examples: readonly Example[];
  /**
   * What the benchmark passes for arguments whose kind does not say it. If omitted, ranges are large tables, labels a
   * long column of names, and optional arguments are omitted.
   */
  readonly benchmark?: Readonly<Record<string, BenchmarkInput>>;
  /** Names of related functions. */
  readonly seeAlso: readonly string[];
}

/** A number, a mode, or a table of the benchmark: see bench/inputs.ts. */
export type BenchmarkInput = number | { readonly mode: string } | BenchmarkTable;

export type BenchmarkTable =
  | "table"
  | "row"
  | "column"
  | "long column"
  | "square"
  | "weights"
  | "links"
  | "square column"
  | "small square column"
  | "shares"
  | "national row"
  | "latitudes"
  | "longitudes"
  | "group names"
  | "group column";

export interface FunctionSpec<Arguments extends readonly Argument[] = readonly Argument[]> {
  /** Without the namespace: `SHARE`. */
  readonly name: string;
  readonly family: Family;
  /** The plain name, as a textbook has it: "Location quotient". */
  readonly title: Localized;
  readonly summary: Localized;
  readonly args: Arguments;
  /**
   * What an error value in a range does. `in place`: it is returned in its cell and in each cell that is computed from
   * it. `first`: the first one in reading order is the whole result.
   */
  readonly errors: "in place" | "first";
  /** What the numbers are, for their format and their labels. The build keeps it out of functions.js. */
  readonly result: ResultForm;
  /** How the arguments lie in a table; omitted where each is selected by itself. The build keeps it out of functions.js. */
  readonly input?: InputForm<Arguments[number]["name"]>;
  readonly help: FunctionHelp;
  /** `texts` are the paper's facts and claims in the language of the script, which has no other. */
  readonly compute: (values: ValuesOf<Arguments>, texts: StatementTexts, language: Language) => FunctionResult;
  /** Writes the call with Excel's own functions, for some calls at least. The build keeps it out of functions.js. */
  readonly excelOnly?: ExcelOnly;
  /** Writes out the calculation of one value of the result. The build keeps it out of functions.js. */
  readonly stepByStep?: StepByStep;
}

/** A specification of any arguments. */
export interface AnyFunctionSpec extends Omit<FunctionSpec, "compute"> {
  readonly compute: (
    values: Readonly<Record<string, unknown>>,
    texts: StatementTexts,
    language: Language,
  ) => FunctionResult;
}

/** The parts of a specification that every bundle has. */
export type ComputingSpec = Pick<AnyFunctionSpec, "name" | "family" | "args" | "errors" | "compute">;

/** The parts of a specification that the pane has: the build replaces the help by entries in one language. */
export type PaneSpec = ComputingSpec & Pick<AnyFunctionSpec, "result" | "input" | "excelOnly" | "stepByStep">;
