import { writeModules } from "./package/write-modules";

writeModules();
