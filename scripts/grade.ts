import { run } from "./class/command";
import { gradeFolder } from "./class/grade-folder";

run(() => gradeFolder(process.argv.slice(2)));
