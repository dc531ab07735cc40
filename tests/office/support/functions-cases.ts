import { catalogue } from "../../../src/functions/catalogue";
import type { AnyFunctionSpec } from "../../../src/functions/specification";
import { exampleArguments, type Slot, slots, withLastCell } from "../../support/argument-slots";
import { ExcelError } from "../../support/worksheet";
import type { Call } from "./functions-host";

/** All errors that a cell of Excel can have when a function reads it. */
const errorsOfCells = [
  ...["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"],
  ...["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!"],
].map((code) => new ExcelError(code));

/** A blank as Excel on the web, older Excel and Excel of 2021 pass it. */
const blanks = [null, "", 0] as const;

/** 1 January 2025, as Excel passes a date. */
const date = 45_658;

const cells = [...blanks, -0.5, date, 1e300, true, false, "x", "12.5", "=1+1", ...errorsOfCells];

export const withArgument = ({ spec, index, args }: Slot, value: unknown): Call => ({
  name: spec.name,
  args: args.map((good, place) => (place === index ? value : good)),
});

/** The calls of an argument's example with every kind of cell at the end of its range, or for its only value. */
function callsOf(slot: Slot): Call[] {
  const { argument, args, index } = slot;
  const omitted = argument.optional ? [withArgument(slot, null)] : [];
  switch (argument.kind) {
    case "choice":
      return [...omitted, ...["", "nonsense", "0", ...errorsOfCells].map((value) => withArgument(slot, value))];
    case "number":
      return [...omitted, ...cells.filter((cell) => cell !== null).map((value) => withArgument(slot, value))];
    default: {
      const rows = args[index] as unknown[][];
      // A range of one cell, and that cell alone as older versions pass it.
      const first = rows[0]?.[0];
      return [
        ...omitted,
        ...cells.map((cell) => withArgument(slot, withLastCell(slot, cell).rows)),
        withArgument(slot, [[first]]),
        ...errorsOfCells.map((error) => withArgument(slot, [[error]])),
      ];
    }
  }
}

/** The calls of a function with what every shorter list of arguments leaves out. */
function shortened(spec: AnyFunctionSpec): { readonly whole: Call; readonly short: Call }[] {
  const required = spec.args.filter(({ optional }) => !optional).length;
  const args = exampleArguments(spec);
  return spec.args.flatMap((_argument, known) => {
    if (known < required) return [];
    const whole = { name: spec.name, args: args.map((value, place) => (place < known ? value : null)) };
    return [{ whole, short: { ...whole, known } }];
  });
}

export const cellCalls = slots.flatMap(callsOf);
export const shortenedCalls = catalogue.flatMap(shortened);
