import { run } from "./class/command";
import { printQuery } from "./sql/print-query";

run(printQuery);
