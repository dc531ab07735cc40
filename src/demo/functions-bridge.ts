import type { AddFunctionDescription, Arg, ArgDefinition } from "@odoo/o-spreadsheet";
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "../functions/describe/metadata";
import { namespace } from "../functions/describe/syntax";
import { type CustomFunction, customFunctionsRuntime } from "../hosts/grid/custom-functions";
import { toExcelArgument, toGridError, toGridResult } from "../hosts/grid/excel-values";
import type { Library } from "../hosts/grid/library";
import type { Language } from "../language/localized";

/** The add-in's files as built, seen from the page. */
export const addInFolder = "add-in/";

/**
 * Does what Excel does with an add-in's functions: reads the metadata, runs the script with `CustomFunctions` in
 * place, and offers each function under the add-in's namespace. Called again it replaces the functions by those of
 * the other language.
 */
export async function loadFunctions(library: Library, language: Language): Promise<void> {
  const file = language === "en" ? "functions" : `functions.${language}`;
  const functions = new Map<string, CustomFunction>();
  const metadata = await fetchMetadata(`${addInFolder}${file}.json`);
  Object.assign(window, { CustomFunctions: customFunctionsRuntime(functions) });
  await runScript(`${addInFolder}${file}.js`);
  registerFunctions(library, metadata, functions);
}

async function fetchMetadata(url: string): Promise<FunctionsMetadata> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as FunctionsMetadata;
}

function runScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded`));
    document.head.append(script);
  });
}

/** Offers each function of the metadata in the grid. A function without its script answers `#NAME?`, as in Excel. */
export function registerFunctions(
  library: Library,
  metadata: FunctionsMetadata,
  functions: ReadonlyMap<string, CustomFunction>,
): void {
  const { functionRegistry, errorTypes } = library.registries;
  // The grid has no #VALUE! of its own, and an unknown error would be text.
  errorTypes.add("#VALUE!");
  for (const one of metadata.functions) {
    const name = `${namespace}.${one.name}`;
    const description = gridFunction(library, metadata, one, functions.get(one.id.toUpperCase()));
    functionRegistry.replace(name, description);
    offerChoices(library, name, description.args);
  }
}

function gridFunction(
  library: Library,
  metadata: FunctionsMetadata,
  { description, parameters }: FunctionMetadata,
  fn: CustomFunction | undefined,
): AddFunctionDescription {
  return {
    description,
    category: namespace,
    isExported: false,
    args: parameters.map((parameter) => gridArgument(metadata, parameter)),
    compute: (...args: Arg[]) => {
      if (fn === undefined) return { value: "#NAME?" };
      try {
        const excelArguments = parameters.map((parameter, index) =>
          toExcelArgument(args[index], parameter, library.helpers.isEvaluationError),
        );
        return toGridResult(fn(...excelArguments));
      } catch (thrown) {
        return toGridError(thrown);
      }
    },
  };
}

/**
 * Excel calls a function once for each cell where a range meets a scalar parameter, and passes errors only to
 * parameters of type `any`; the grid does both if declared so here.
 */
function gridArgument(metadata: FunctionsMetadata, parameter: ParameterMetadata): ArgDefinition {
  const isMatrix = parameter.dimensionality === "matrix";
  const choices = metadata.enums.find(({ id }) => id === parameter.customEnumId)?.values ?? [];
  return {
    name: parameter.name,
    description: parameter.description,
    type: isMatrix ? ["ANY", "RANGE"] : parameter.type === "string" ? ["STRING"] : ["ANY"],
    acceptMatrix: isMatrix,
    acceptErrors: parameter.type === "any",
    ...(parameter.optional === true && { optional: true }),
    proposalValues: choices.map(({ stringValue, tooltip }) => ({ value: stringValue, label: tooltip })),
  };
}

/** Lists the modes while the user types, each with what it does. */
function offerChoices(library: Library, name: string, args: ArgDefinition[]): void {
  const { autoCompleteProviders } = library.registries;
  for (const { name: argument } of args)
    autoCompleteProviders.remove(`${name}_function_${argument}_argument_proposals`);
  library.createAutocompleteArgumentsProvider(name, args);
}
