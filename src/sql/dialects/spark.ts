import { castTo, type Dialect } from "./dialect";

export const spark: Dialect = {
  title: "Spark SQL",
  quote: (name) => `\`${name.replace(/`/g, "``")}\``,
  literal: (text) => `'${text.replace(/[\\']/g, "\\$&")}'`,
  double: castTo("double"),
  text: castTo("string"),
  // NaN equals itself and is larger than every number.
  isFinite: (expression) => `${expression} not in (double('NaN'), double('Infinity'), double('-Infinity'))`,
};
