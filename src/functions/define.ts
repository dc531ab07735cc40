import type { Localized } from "../language/localized";
import type {
  AnyFunctionSpec,
  Argument,
  CellsArgument,
  ChoiceArgument,
  FunctionSpec,
  LabelsArgument,
  NumberArgument,
  RangeArgument,
  RangeOrChoiceArgument,
} from "./specification";

/** Declares a worksheet function: the one source for metadata, help, wizard, benchmark and tests of the examples. */
export function defineFunction<const Arguments extends readonly Argument[]>(
  spec: FunctionSpec<Arguments>,
): AnyFunctionSpec {
  return spec as unknown as AnyFunctionSpec;
}

interface Optionality {
  readonly optional: true;
}

const isOptional = (options?: Optionality) => options?.optional === true;

interface Logic {
  /** TRUE counts as 1 and FALSE as 0. */
  readonly logical: true;
}

/** An argument of numbers. */
export function range<const N extends string>(
  name: N,
  description: Localized,
  options?: Logic,
): RangeArgument<N, false>;
export function range<const N extends string>(
  name: N,
  description: Localized,
  options: Optionality & Partial<Logic>,
): RangeArgument<N, true>;
export function range(
  name: string,
  description: Localized,
  options: Partial<Optionality & Logic> = {},
): RangeArgument<string, boolean> {
  return {
    kind: "range",
    name,
    description,
    optional: options.optional === true,
    logical: options.logical === true,
  };
}

/** An argument of one number. */
export function number<const N extends string>(name: N, description: Localized): NumberArgument<N, false>;
export function number<const N extends string>(
  name: N,
  description: Localized,
  options: Optionality,
): NumberArgument<N, true>;
export function number(name: string, description: Localized, options?: Optionality): NumberArgument<string, boolean> {
  return { kind: "number", name, description, optional: isOptional(options) };
}

/** An argument of names. */
export function labels<const N extends string>(name: N, description: Localized): LabelsArgument<N, false>;
export function labels<const N extends string>(
  name: N,
  description: Localized,
  options: Optionality,
): LabelsArgument<N, true>;
export function labels(name: string, description: Localized, options?: Optionality): LabelsArgument<string, boolean> {
  return { kind: "labels", name, description, optional: isOptional(options) };
}

/** An argument of cells of any content. */
export function cells<const N extends string>(name: N, description: Localized): CellsArgument<N, false>;
export function cells<const N extends string>(
  name: N,
  description: Localized,
  options: Optionality,
): CellsArgument<N, true>;
export function cells(name: string, description: Localized, options?: Optionality): CellsArgument<string, boolean> {
  return { kind: "cells", name, description, optional: isOptional(options) };
}

/** An optional argument that is one of the modes, each with its meaning; the first is the default. */
export function choice<const N extends string, const M extends string>(
  name: N,
  description: Localized,
  modes: { readonly [K in M]: Localized },
): ChoiceArgument<N, M, false> {
  return { kind: "choice", name, description, optional: true, modes, varies: false };
}

/** An optional argument that is one of the modes, whose default depends on the other arguments: null if omitted. */
export function choiceByInput<const N extends string, const M extends string>(
  name: N,
  description: Localized,
  modes: { readonly [K in M]: Localized },
): ChoiceArgument<N, M, true> {
  return { kind: "choice", name, description, optional: true, modes, varies: true };
}

/** An argument that is numbers or one of the modes, optional unless it is required. */
export function rangeOrChoice<const N extends string, const M extends string>(
  name: N,
  description: Localized,
  modes: { readonly [K in M]: Localized },
): RangeOrChoiceArgument<N, M, true>;
export function rangeOrChoice<const N extends string, const M extends string>(
  name: N,
  description: Localized,
  modes: { readonly [K in M]: Localized },
  options: { readonly required: true },
): RangeOrChoiceArgument<N, M, false>;
export function rangeOrChoice(
  name: string,
  description: Localized,
  modes: Readonly<Record<string, Localized>>,
  options?: { readonly required: true },
): RangeOrChoiceArgument<string, string, boolean> {
  return { kind: "range-or-choice", name, description, optional: options === undefined, modes };
}
