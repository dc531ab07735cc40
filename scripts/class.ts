import { run } from "./class/command";
import { writeClass } from "./class/write-class";

run(writeClass);
