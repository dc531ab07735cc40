import { createRequire } from "node:module";
import webpack, { type Configuration, type MultiStats } from "webpack";

/** The bundles that the demo consists of; the pane for Excel has the same sources as the demo's. */
const watched = ["functions en", "functions zh", "demo"];

interface Outcome {
  readonly seconds: number;
  /** Empty when there are none. */
  readonly errors: string;
}

/** Builds what the demo consists of, with source maps, and again whenever a source changes. */
export function watchBundles(onBuild: (outcome: Outcome) => void): void {
  process.env["NODE_ENV"] = "development";
  const bundles = createRequire(__filename)("../../webpack.config.js") as readonly Configuration[];
  const compiler = webpack(bundles.filter(({ name = "" }) => watched.includes(name)));
  let started = Date.now();
  for (const one of compiler.compilers) {
    one.hooks.invalid.tap("dev", () => {
      started = Date.now();
    });
  }
  compiler.watch({ aggregateTimeout: 50 }, (error, stats) => {
    onBuild({ seconds: (Date.now() - started) / 1000, errors: error === null ? errorsOf(stats) : String(error) });
  });
}

const errorsOf = (stats: MultiStats | undefined) =>
  stats?.hasErrors() === true ? stats.toString({ preset: "errors-only", colors: process.stdout.isTTY }) : "";
