import { registerAll } from "./register";

registerAll("en");
