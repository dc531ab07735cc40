import type { Mapping } from "../reference-case";
import { complexity } from "./complexity";
import { composite } from "./composite";
import { dynamics } from "./dynamics";
import { ellipse } from "./ellipse";
import { gap } from "./gap";
import { geodetector } from "./geodetector";
import { inequality } from "./inequality";
import { inputOutput } from "./input-output";
import { linkage } from "./linkage";
import { network } from "./network";
import { space } from "./space";
import { specialisation } from "./specialisation";
import { structure } from "./structure";
import { transfer } from "./transfer";
import { typedCalls } from "./typed-calls";

/** Every indicator of the reference cases that we have. */
export const mapping: Mapping = {
  ...structure,
  ...gap,
  ...inequality,
  ...specialisation,
  ...transfer,
  ...composite,
  ...linkage,
  ...space,
  ...ellipse,
  ...network,
  ...inputOutput,
  ...dynamics,
  ...geodetector,
  ...complexity,
  ...typedCalls,
};
