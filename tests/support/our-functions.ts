import type { OurFunctions } from "../../src/exercises/own/formula/functions";
import { englishErrors } from "../../src/functions/runtime/error-texts.en";
import { english } from "../../src/paper/generated/statements.en";
import { ourFunctions as functionsOf } from "../../src/taskpane/exercises/own/our-functions";
import { createRunner } from "../../src/taskpane/formula/engine";

/** Our functions as definitions of exercises call them. */
export const ourFunctions: OurFunctions = functionsOf(createRunner("en", english, englishErrors));
