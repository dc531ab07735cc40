import { block, type Mapping, row } from "../reference-case";

export const specialisation: Mapping = {
  "formulas: Location quotient (matrix)": ({ inputs }) => ({ call: ["LOCQ", block(inputs["M"])] }),
  "formulas: Location quotient (symmetric)": ({ inputs }) => ({ call: ["LOCQ", block(inputs["M"]), null, "rsca"] }),
  "formulas: Location quotient (standardised, O'Donoghue-Gleave)": ({ inputs }) => {
    const regions = (inputs["M"] as unknown[]).length;
    // The peer divides by the sample standard deviation, ours by that of the population.
    const sample = Math.sqrt((regions - 1) / regions);
    return {
      call: ["LOCQ", block(inputs["M"]), null, "z"],
      pick: (rows) => rows.map((line) => line.map((value) => (value as number) * sample)),
    };
  },
  "formulas: Structural similarity (UNIDO cosine)": ({ inputs }) => ({
    call: ["SIMILARITY", row(inputs["x"]), row(inputs["y"])],
  }),
};
