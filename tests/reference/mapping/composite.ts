import { type Mapping, row } from "../reference-case";

export const composite: Mapping = {
  "formulas: Coupling degree": ({ inputs }) => ({ call: ["COUPLING", row(inputs["u"])] }),
  "formulas: Coupling coordination degree": ({ inputs }) => ({ call: ["COORDINATION", row(inputs["u"])] }),
};
