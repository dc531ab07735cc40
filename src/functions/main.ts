import { english } from "../paper/statements.english.generated";
import { registerAll } from "./register";

registerAll("en", english);
