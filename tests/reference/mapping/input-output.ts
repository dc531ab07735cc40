import { block, type CaseMapper, type Mapping, row } from "../reference-case";

/** A table of flows with total output, which peers call x or X. */
const leontief =
  (...more: readonly unknown[]): CaseMapper =>
  ({ inputs }) => ({ call: ["LEONTIEF", block(inputs["Z"]), row(inputs["x"] ?? inputs["X"]), ...more] });

/** The id says the form: formula.flq.aflq.5, formula.flq.coef.aflq.5, formula.flq.totals.5. */
const flq: CaseMapper = ({ inputs, id }) => {
  const form = ["aflq", "cilq", "slq"].find((one) => id.includes(`.${one}.`)) ?? "flq";
  const coefficients = inputs["a"] === undefined ? null : block(inputs["a"]);
  const isAbsent = id.endsWith(".absent");
  return {
    call: [
      "FLQ",
      row(inputs["region"]),
      row(inputs["nation"]),
      isAbsent ? "cilq" : form,
      inputs["R"] === undefined ? null : 0.15,
      coefficients,
      inputs["R"] ?? null,
      inputs["N"] ?? null,
    ],
  };
};

const sizes = (inputs: Readonly<Record<string, unknown>>) => [row(inputs["reg"]), row(inputs["nat"])] as const;

const withoutDiagonal = (rows: readonly (readonly unknown[])[]) =>
  rows.map((line, r) => line.map((cell, c) => (r === c ? null : cell)));

export const inputOutput: Mapping = {
  "pymrio: Technical coefficients": leontief("coefficients"),
  "pymrio: Leontief inverse": leontief(),
  "pymrio: Output multipliers": leontief("multiplier"),
  "pymrio: Ghosh inverse": leontief("ghosh"),
  "ioanalysis: Technical coefficients": leontief("coefficients"),
  "ioanalysis: Leontief inverse": leontief("inverse"),
  "ioanalysis: Ghosh inverse": leontief("ghosh"),
  "ioanalysis: Backward and forward linkages (normalised, total)": ({ inputs }) => {
    const [flows, output] = [block(inputs["Z"]), row(inputs["X"])];
    return {
      call: ["LEONTIEF", flows, output, "backward"],
      next: [["LEONTIEF", flows, output, "forward", "ghosh"]],
      // One row for each sector there, one for each linkage here.
      pick: ([backward, forward]) => backward?.map((linkage, sector) => [linkage, forward?.[sector]]),
    };
  },
  "ioanalysis: Forward linkage from the Leontief inverse (Rasmussen)": leontief("forward"),
  "formulas-2: Linkages and key sectors": ({ inputs, id }) => ({
    call: ["LEONTIEF", block(inputs["Z"]), row(inputs["x"]), "table", id.split(".").pop()],
    pick: (rows) => rows.slice(1),
  }),
  "formulas-2: Multipliers with direct coefficients": ({ inputs }) => ({
    call: ["LEONTIEF", block(inputs["Z"]), row(inputs["x"]), "multiplier", null, row(inputs["d"])],
  }),
  "formulas-2: Location quotients of cells (FLQ family)": flq,
  "formulas-2: Regional coefficients": flq,
  "utilmio: CILQ off the diagonal": ({ inputs }) => ({
    call: ["FLQ", ...sizes(inputs), "cilq"],
    pick: withoutDiagonal,
  }),
  "utilmio: FLQ (UtilMio)": ({ inputs }) => ({ call: ["FLQ", ...sizes(inputs)] }),
};
