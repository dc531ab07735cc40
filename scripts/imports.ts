import path from "node:path";
import { findCircles } from "./imports/circles";
import { readImports } from "./imports/read";

// Names files and folders of src that import each other in a circle; imports of types count as well.
const circles = findCircles(readImports(path.join(__dirname, "../src")));
for (const { folder, members, because } of circles) {
  console.error(`A circle in ${path.posix.join("src", folder)}: ${[...members, members[0]].join(" → ")}`);
  for (const reason of because) console.error(`  ${reason}`);
}
if (circles.length > 0) process.exitCode = 1;
