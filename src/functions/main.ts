import "./runtime/complete-built-ins";
import { english } from "../paper/generated/statements.en";
import { registerAll } from "./register";
import { englishErrors } from "./runtime/error-texts.en";

registerAll("en", english, englishErrors);
