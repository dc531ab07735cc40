import path from "node:path";
import { readPort, serveDemo } from "./demo/serve";
import { BuildEvents } from "./dev/build-events";
import { watchBundles } from "./dev/watch";

/** Where webpack.config.js puts what is built in development. */
const folder = path.join(path.dirname(__dirname), "node_modules/.cache/dev");

/** Serves the demo from its sources: after each change it is built again and the page reloads. */
async function dev(): Promise<void> {
  const port = readPort(process.env["PORT"]);
  const builds = new BuildEvents();
  await new Promise<void>((resolve) => {
    watchBundles(({ seconds, errors }) => {
      if (errors !== "") {
        console.error(errors);
        return;
      }
      console.log(`Built in ${seconds.toFixed(1)} s`);
      builds.announce();
      resolve();
    });
  });
  await serveDemo(folder, port, [{ path: "/builds", listen: builds.listen }]);
}

dev().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
