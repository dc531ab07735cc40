import { english } from "../paper/generated/statements.en";
import { englishErrors } from "./runtime/error-texts.en";
import { registerAll } from "./runtime/register";

registerAll("en", english, englishErrors);
