import { writeCommand } from "./package/write-command";
import { writeModules } from "./package/write-modules";

writeModules();
writeCommand().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
