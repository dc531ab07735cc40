import { chmodSync, rmSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const root = path.join(__dirname, "../..");
const folder = path.join(root, "dist-bin");

/** What the command loads only when it is needed, and where the user has installed it. */
const optional = ["@duckdb/node-api", "exceljs", "pg"];

/**
 * Bundles the command `jjj` into one file that needs no other package.
 *
 * @throws Error with the messages of webpack.
 */
export async function writeCommand(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const compiler = webpack({
    mode: "production",
    target: "node20",
    entry: path.join(root, "scripts/jjj.ts"),
    output: { path: folder, filename: "jjj.js" },
    resolve: { extensions: [".ts", ".js"] },
    externalsType: "commonjs",
    externals: optional,
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false }, instance: "command" },
        },
      ],
    },
    // Names that a report of a fault can be read by.
    optimization: { minimize: false },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
    performance: { hints: false },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  chmodSync(path.join(folder, "jjj.js"), 0o755);
}
