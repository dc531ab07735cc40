import { english } from "../paper/statements.english.generated";
import { englishErrors } from "./error-texts.english";
import { registerAll } from "./register";

registerAll("en", english, englishErrors);
