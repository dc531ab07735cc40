import type { OurFunctions } from "../../../exercises/own/formula/functions";
import { catalogue } from "../../../functions/catalogue";
import type { Runner } from "../../formula/engine";

/** Functions that compute something; facts, exercises and labels are no part of an answer. */
const computing = catalogue.filter(({ family }) => family !== "data" && family !== "results").map(({ name }) => name);

/** The functions that definitions of exercises may call, run as in the worksheet. */
export const ourFunctions = (run: Runner): OurFunctions => ({ names: computing, run });
