import type { PlainBuilder } from "./builder";

/** `MAX($B$2:$B$4)-MIN($B$2:$B$4)`; the table of steps has no plain form. */
export const plainGradient: PlainBuilder = ({ source, word }) => {
  const all = source("levels")?.all;
  if (all === undefined) return null;
  const formulas: Readonly<Record<string, string>> = {
    range: `MAX(${all})-MIN(${all})`,
    ratio: `MAX(${all})/MIN(${all})`,
    relative: `(MAX(${all})-MIN(${all}))/AVERAGE(${all})`,
  };
  const formula = formulas[word("mode", "range")];
  return formula === undefined ? null : () => formula;
};
