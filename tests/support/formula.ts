import { parseCall as parse, type ParsedCall } from "../../src/functions/describe/parse-call";
import { ExcelError } from "./worksheet";

/** Parses one call with literal arguments into the values that the double of Excel passes. */
export const parseCall = (formula: string): ParsedCall => parse(formula, (code) => new ExcelError(code));
