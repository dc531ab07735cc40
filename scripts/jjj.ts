import { run } from "./class/command";
import { jjj } from "./jjj/jjj";

run(jjj);
