import { coordinatesToHotSpots } from "./coordinates-to-hot-spots";
import { panelToMarkov } from "./panel-to-markov";
import { tableToKeySectors } from "./table-to-key-sectors";
import type { Walkthrough } from "./walkthrough";

/** The walkthroughs in the order of the help. */
export const walkthroughs: readonly Walkthrough[] = [panelToMarkov, coordinatesToHotSpots, tableToKeySectors];

/** The name of a walkthrough's page among those of the functions. */
export const pageName = ({ id }: Walkthrough): string => `walkthrough-${id}`;

/** The walkthroughs that use a function. */
export const walkthroughsWith = (name: string): readonly Walkthrough[] =>
  walkthroughs.filter(({ steps }) => steps.some(({ formula }) => formula.includes(`JJJ.${name}(`)));
