import { block, type CaseMapper, type Mapping, row } from "../reference-case";

/** A table that R passes as columns by name. */
const frame = (columns: unknown): unknown[][] => {
  const lists = Object.values(columns as Record<string, readonly unknown[]>);
  return (lists[0] ?? []).map((_, place) => lists.map((list) => list[place]));
};

const obstacle: CaseMapper = ({ inputs, expected }) => {
  const weights = inputs["w"] === undefined ? null : row(inputs["w"]);
  const scores = Array.isArray(inputs["z"]) ? block(inputs["z"]) : frame(inputs["z"]);
  return {
    call: ["OBSTACLE", scores, weights, inputs["groups"] && row(inputs["groups"]), inputs["groups"] && "groups"],
    theirs: () => expected,
  };
};

/** The id says the form of the correlation: formula.critic.signed.4x3, formula.critic.scores.absolute.4x3. */
const critic: CaseMapper = ({ inputs, id }) => ({
  call: [
    "CRITIC",
    block(inputs["x"]),
    row(inputs["d"]),
    id.includes(".scores.") ? "scores" : "table",
    "critic",
    id.includes(".absolute.") ? "absolute" : "signed",
  ],
  pick: withoutLabels,
});

const withoutLabels = (rows: readonly (readonly unknown[])[]) =>
  rows.map((cells) => (typeof cells[0] === "string" ? cells.slice(1) : cells));

export const composite: Mapping = {
  "formulas-2: Obstacle degree": obstacle,
  "formulas-2: Obstacle degree by group": obstacle,
  "formulas-2: CRITIC": critic,
  "formulas-2: Coefficient-of-variation weights": ({ inputs }) => ({
    call: ["CRITIC", block(inputs["x"]), row(inputs["d"]), "table", "cv"],
    pick: withoutLabels,
  }),
  "mathmodels: Obstacle degree": obstacle,
  "mathmodels: Obstacle degree, equal weights": obstacle,
  "mathmodels: CRITIC weights": ({ inputs }) => ({ call: ["CRITIC", frame(inputs["x"]), row(inputs["dir"])] }),
  "mathmodels: CRITIC scores": ({ inputs }) => ({
    call: ["CRITIC", frame(inputs["x"]), row(inputs["dir"]), "scores"],
  }),
  "mathmodels: Coefficient-of-variation weights": ({ inputs }) => ({
    call: ["CRITIC", frame(inputs["x"]), null, "weights", "cv"],
  }),
  "formulas: Coupling degree": ({ inputs }) => ({ call: ["COUPLING", row(inputs["u"])] }),
  "formulas: Coupling coordination degree": ({ inputs }) => ({ call: ["COORDINATION", row(inputs["u"])] }),
  "formulas-2: Coordination of shifted scores": ({ inputs }) => ({
    call: ["COORDINATION", block(inputs["u"]), null, null, "table"],
    pick: ([, cells]) => cells?.slice(0, 3),
  }),
};
