import { catalogue } from "../../../src/functions/catalogue";
import type { AnyFunctionSpec, Argument } from "../../../src/functions/specification";
import { loadCases, reasonToDiffer } from "../../reference/compare";
import { independentCases } from "../../reference/independent";
import { paperExamples } from "../../reference/paper-examples";
import { expectClose } from "../../support/close";
import { parseCall } from "../../support/formula";
import { ExcelError, loadWorksheet } from "../../support/worksheet";

const worksheet = loadWorksheet();

describe("independently computed numbers", () => {
  test.each(independentCases.map((one) => [one.call, one.how, one.expected] as const))(
    "are met by %s: %s",
    (call, _how, expected) => {
      const { name, args } = parseCall(call);
      const answer = worksheet.call(name, ...args);
      if (answer instanceof ExcelError) throw new Error(`${call} is ${answer.code} ${answer.message ?? ""}`);
      expectClose(answer, expected);
    },
  );
});

type Call = readonly [name: string, ...args: unknown[]];

/** Every call whose numbers come from elsewhere: a peer that agrees, the examples on the paper's figures, the cases above. */
const calls: readonly Call[] = [
  ...loadCases().flatMap(({ reference, mapped }) =>
    mapped === null || reasonToDiffer(reference) !== undefined ? [] : [mapped.call, ...(mapped.next ?? [])],
  ),
  ...paperExamples(worksheet).map(({ call }) => call),
  ...independentCases.map(({ call }): Call => {
    const { name, args } = parseCall(call);
    return [name, ...args];
  }),
];

const callsOf = ({ name }: AnyFunctionSpec) => calls.filter(([called]) => called === name);

const isOmitted = (value: unknown) => value === null || value === undefined || value === "";

/** The mode that a call uses; undefined if it has numbers in that place. */
function modeOf(value: unknown, modes: readonly string[]): string | undefined {
  if (isOmitted(value)) return modes[0];
  const word = typeof value === "number" ? value.toString() : value;
  return typeof word === "string" ? modes.find((mode) => mode.toLowerCase() === word.trim().toLowerCase()) : undefined;
}

const withModes = (argument: Argument) => argument.kind === "choice" || argument.kind === "range-or-choice";

// Results of the functions of the paper's data are compared with the printed paper, under tests/paper.
const computing = catalogue.filter(({ family }) => family !== "data");

const modes = computing.flatMap((spec) =>
  spec.args.flatMap((argument, index) => {
    if (!withModes(argument)) return [];
    const names = Object.keys(argument.modes);
    return names.map((mode) => ({ spec, argument: argument.name, mode, index, names }));
  }),
);

describe("every mode of every function", () => {
  test.each(modes)(
    "is tested against an independent number: $spec.name $argument $mode",
    ({ spec, mode, index, names }) => {
      const used = callsOf(spec).some((call) => modeOf(call[index + 1], names) === mode);
      expect(used).toBe(true);
    },
  );
});

const others = computing.flatMap((spec) =>
  spec.args.flatMap((argument, index) => (withModes(argument) ? [] : [{ spec, argument: argument.name, index }])),
);

describe("every other argument", () => {
  test.each(others)("is used in a call with an independent number: $spec.name $argument", ({ spec, index }) => {
    expect(callsOf(spec).some((call) => !isOmitted(call[index + 1]))).toBe(true);
  });
});
