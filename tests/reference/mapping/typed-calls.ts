import { parseCall } from "../../support/formula";
import type { CaseMapper, Mapping } from "../reference-case";

/** A call as typed in a cell, with the error that it must return. */
const typed: CaseMapper = ({ call }) => {
  const { name, args } = parseCall(call);
  return { call: [name, ...args] };
};

const functions = ["OBSTACLE", "CRITIC", "LMDI", "LEONTIEF", "FLQ", "ECI"];

export const typedCalls: Mapping = Object.fromEntries(functions.map((name) => [`contract-2: ${name}`, typed]));
