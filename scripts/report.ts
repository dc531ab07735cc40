import { run } from "./class/command";
import { report } from "./report/report";

run(report);
