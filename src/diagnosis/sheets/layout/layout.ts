import { rulesOf } from "../../rules/rules";
import type { DimensionId, RuleId } from "../../rules/types";
import { dataLayout } from "./data";
import {
  complementarityLayout,
  coordinationLayout,
  gradientLayout,
  symbiosisLayout,
  transferLayout,
} from "./dimensions";
import type { FindingRow } from "./finding-row";
import { rulesLayout } from "./rules";
import type { Shape } from "./shape";
import { summaryLayout } from "./summary";

/** Where everything is in a report: the only place where rows are counted. */
export function layoutOf(shape: Shape) {
  const dimensions = {
    G: gradientLayout(shape),
    C: complementarityLayout(shape),
    S: symbiosisLayout(shape),
    K: coordinationLayout(shape),
    T: transferLayout(shape),
  };
  return {
    shape,
    ...dimensions,
    data: dataLayout(shape),
    rules: rulesLayout(),
    summary: summaryLayout(shape),
    finding: (id: RuleId): FindingRow => {
      const dimension = id.charAt(0) as DimensionId;
      const row = dimensions[dimension].findings[rulesOf(dimension).findIndex((rule) => rule.id === id)];
      if (row === undefined) throw new RangeError(`There is no rule ${id}.`);
      return row;
    },
  };
}

export type Layout = ReturnType<typeof layoutOf>;
