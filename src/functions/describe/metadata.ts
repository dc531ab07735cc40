import { type Language, localize } from "../../language/localized";
import type { AnyFunctionSpec, Argument } from "../specification";
import { helpPage } from "./help-page";
import { functionId } from "./syntax";

/** Custom-functions metadata as Excel reads it from functions.json. */
export interface FunctionsMetadata {
  readonly $schema: string;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly EnumMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

/**
 * The metadata of all functions in one language; ids, names, parameter names and modes are the same in each.
 *
 * @param baseUrl where the add-in is deployed, with its trailing slash.
 */
export function functionsMetadata(
  specs: readonly AnyFunctionSpec[],
  language: Language,
  baseUrl: string,
): FunctionsMetadata {
  return {
    $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
    allowErrorForDataTypeAny: true,
    functions: specs.map((spec) => ({
      id: functionId(spec.name),
      name: spec.name,
      description: localize(spec.summary, language),
      helpUrl: new URL(helpPage(spec.name, language), baseUrl).href,
      parameters: spec.args.map((argument) => parameter(spec, argument, language)),
      result: { type: "any", dimensionality: "matrix" },
    })),
    enums: specs.flatMap((spec) => spec.args.flatMap((argument) => enumOf(spec, argument, language))),
  };
}

function parameter(spec: AnyFunctionSpec, argument: Argument, language: Language): ParameterMetadata {
  const { kind, name, optional } = argument;
  return {
    name,
    description: localize(argument.description, language),
    // `string` for pure choices, because Excel offers its list for them; `any` elsewhere, so that errors and blanks are passed on.
    type: kind === "choice" ? "string" : "any",
    dimensionality: kind === "choice" || kind === "number" ? "scalar" : "matrix",
    ...(optional && { optional: true as const }),
    ...(kind === "choice" && { customEnumId: enumId(spec, argument) }),
  };
}

const enumId = (spec: AnyFunctionSpec, argument: Argument) => `${spec.name}_${argument.name}`.toUpperCase();

function enumOf(spec: AnyFunctionSpec, argument: Argument, language: Language): EnumMetadata[] {
  if (argument.kind !== "choice") return [];
  const values = Object.entries(argument.modes).map(([mode, description]) => ({
    name: mode,
    stringValue: mode,
    tooltip: localize(description, language),
  }));
  return [{ id: enumId(spec, argument), type: "string", values }];
}
