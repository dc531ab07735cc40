import path from "node:path";
import { findCircles } from "./imports/circles";
import { readImports } from "./imports/read";

/** Folders whose circles are not broken yet. */
const notYet: readonly string[] = [];

// Says which files and folders of src import each other in a circle; imports of types count as well.
const circles = findCircles(readImports(path.join(__dirname, "../src"))).filter(
  ({ folder }) => !notYet.includes(folder),
);
for (const { folder, members, because } of circles) {
  console.error(`A circle in ${path.posix.join("src", folder)}: ${[...members, members[0]].join(" → ")}`);
  for (const reason of because) console.error(`  ${reason}`);
}
if (circles.length > 0) process.exitCode = 1;
