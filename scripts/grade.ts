import { run } from "./class/command";
import { gradeFolder } from "./grade/grade-folder";

run(gradeFolder);
