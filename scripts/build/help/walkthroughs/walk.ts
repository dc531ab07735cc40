import { catalogue } from "../../../../src/functions/catalogue";
import { exampleAnswer } from "../../../../src/functions/describe/example/answer";
import { parseCall } from "../../../../src/functions/describe/parse-call";
import type { AnyFunctionSpec, Argument } from "../../../../src/functions/specification";
import { type Language, localize } from "../../../../src/language/localized";
import { cellAddress } from "../../../../src/sheets/references/address";
import { cornersOf } from "../../../../src/sheets/references/reference";
import type { Rows, Step, Walkthrough } from "./walkthrough";

/** A step with its result. */
export interface WalkedStep {
  readonly step: Step;
  readonly result: Rows;
  /** The function with its call, references replaced by what they refer to; null for a formula of Excel's own. */
  readonly called: Called | null;
}

interface Called {
  readonly spec: AnyFunctionSpec;
  readonly call: string;
  /** The arguments that are not omitted, as the formula has them. */
  readonly given: readonly { readonly argument: Argument; readonly source: string }[];
}

/**
 * The steps of a walkthrough with their results, computed.
 *
 * @throws Error for an unknown function, a reference to an empty cell, and a result that is an error.
 */
export function walked({ table, steps }: Walkthrough, language: Language): readonly WalkedStep[] {
  const cells = new Map<string, Rows[number][number]>();
  const spills = new Map<string, Rows>();
  const write = (address: string, rows: Rows) => {
    const corner = cornersOf(address);
    if (corner === null) throw new Error(`not a cell: ${address}`);
    rows.forEach((row, r) => {
      row.forEach((value, c) => cells.set(cellAddress(corner.top + r, corner.left + c), value));
    });
    spills.set(address, rows);
  };
  const read = (reference: string): Rows => {
    const spill = spills.get(reference.replace(/#$/, ""));
    if (reference.endsWith("#") && spill !== undefined) return spill;
    const area = cornersOf(reference.replace(/\$/g, ""));
    if (area === null) throw new Error(`not a reference: ${reference}`);
    return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
      Array.from({ length: area.right - area.left + 1 }, (_cell, c) => {
        const address = cellAddress(area.top + r, area.left + c);
        const value = cells.get(address);
        if (value === undefined || value === null) throw new Error(`${address} of ${reference} is empty`);
        return value;
      }),
    );
  };
  write(
    "A1",
    table.map((row) => row.map((cell) => (typeof cell === "number" ? cell : localize(cell, language)))),
  );
  return steps.map((step) => {
    const called = step.values === undefined ? calledBy(step.formula, read) : null;
    const result = called === null ? (step.values?.(read) ?? []) : resultOf(called, language);
    write(step.cell, result);
    return { step, result, called };
  });
}

function calledBy(formula: string, read: (reference: string) => Rows): Called {
  const call = formula.replace(/"[^"]*"|\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+|#)?(?![A-Z(])/g, (part) =>
    part.startsWith('"') ? part : literal(read(part)),
  );
  const { name } = parseCall(call, (code) => code);
  const spec = catalogue.find((one) => one.name === name);
  if (spec === undefined) throw new Error(`no function ${name}`);
  const sources = formula.slice(formula.indexOf("(") + 1, -1).split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const given = spec.args.flatMap((argument, place) => {
    const source = sources[place] ?? "";
    return source === "" ? [] : [{ argument, source }];
  });
  return { spec, call, given };
}

function resultOf({ spec, call }: Called, language: Language): Rows {
  const answer = exampleAnswer(spec, call, language);
  if ("error" in answer) throw new Error(`${call} is ${answer.error} ${answer.message ?? ""}`);
  return answer;
}

const literal = (rows: Rows) =>
  `{${rows.map((row) => row.map((cell) => (typeof cell === "string" ? `"${cell.replace(/"/g, '""')}"` : String(cell))).join(",")).join(";")}}`;
