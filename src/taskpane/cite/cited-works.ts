import { catalogue } from "../../functions/catalogue";
import { tang2018 } from "../../functions/references/gap";
import { workOf } from "../../functions/references/reference";

// The build puts the values here in place of what computes them: see scripts/build/evaluate-loader.js.

/** Every work that functions cite, and the paper, each once. */
export const works = [...new Set([tang2018, ...catalogue.flatMap(({ help }) => help.references.map(workOf))])];

/** The place of the paper among the works. */
export const paper = works.indexOf(tang2018);

/** For each function the places of what it cites. */
export const citedBy: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  catalogue.map(({ name, help }) => [name, help.references.map((cited) => works.indexOf(workOf(cited)))]),
);
