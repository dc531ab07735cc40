import { column, type Mapping } from "../reference-case";

export const structure: Mapping = {
  "formulas: Shares": ({ inputs }) => ({ call: ["SHARE", column(inputs["x"])] }),
  "formulas: Growth rate (compound per period)": ({ inputs, params }) => ({
    call: ["GROWTH", inputs["a"], inputs["z"], "annual", params["T"]],
  }),
};
