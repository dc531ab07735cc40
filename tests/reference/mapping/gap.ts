import { column, type Mapping } from "../reference-case";

export const gap: Mapping = {
  "formulas: Gap (max - min)": ({ inputs }) => ({ call: ["GRADIENT", column(inputs["x"])] }),
  "formulas: Gap (max / min)": ({ inputs }) => ({ call: ["GRADIENT", column(inputs["x"]), "ratio"] }),
  "formulas: Gap (relative range)": ({ inputs }) => ({ call: ["GRADIENT", column(inputs["x"]), "relative"] }),
};
