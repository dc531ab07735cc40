import type { Step } from "../../define";

/** Values and weights without those that are blank in one of the two. */
export const complete: Step = {
  add: { x: "case when w is not null then x0 end", p: "case when x0 is not null then w end" },
};
