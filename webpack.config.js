const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { stripHelp } = require("./scripts/strip-help.js");

const addIn = path.resolve(__dirname, "dist");
const demo = path.resolve(__dirname, "dist-demo");
const moduleFile = (file) => path.join(__dirname, "node_modules", file);

/** Types are checked by `tsc`, once for everything, so each bundle only translates. */
const typescript = (options = {}) => ({
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false }, ...options },
});

const bundle = (name, output, entry, { rules = [typescript()], plugins = [] } = {}) => ({
  name,
  mode: "production",
  target: ["web", "es2020"],
  devtool: false,
  entry,
  output: { path: output, filename: "[name].js", publicPath: "" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules },
  plugins,
  performance: { hints: false },
  stats: "errors-warnings",
});

const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };

const page = (template, chunk) =>
  new HtmlPlugin({ template, filename: path.basename(template), chunks: [chunk], scriptLoading: "defer" });

const functions = bundle(
  "functions",
  addIn,
  { functions: "./src/functions/main.ts", "functions.zh-CN": "./src/functions/main.zh-CN.ts" },
  {
    rules: [typescript({ getCustomTransformers: () => ({ before: [stripHelp] }), instance: "functions" })],
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: "src/functions/*.html", to: "[name][ext]" },
          { from: "assets/*.png", to: "assets/[name][ext]" },
        ],
      }),
    ],
  },
);

const taskpane = bundle(
  "taskpane",
  addIn,
  { taskpane: "./src/taskpane/main.tsx" },
  {
    rules: [typescript({ instance: "taskpane" }), styles],
    plugins: [new MiniCssExtractPlugin(), page("./src/taskpane/taskpane.html", "taskpane")],
  },
);

const browserDemo = bundle(
  "demo",
  demo,
  { demo: "./src/demo/main.ts", pane: "./src/demo/pane.tsx" },
  {
    rules: [typescript({ instance: "demo" }), styles],
    plugins: [
      new MiniCssExtractPlugin(),
      page("./src/demo/index.html", "demo"),
      page("./src/demo/pane.html", "pane"),
      // Served as its own unmodified files, as the LGPL asks of o-spreadsheet and owl.
      new CopyPlugin({
        patterns: [
          { from: moduleFile("@odoo/owl/dist/owl.iife.js"), to: "vendor/owl/" },
          { from: moduleFile("@odoo/owl/LICENSE"), to: "vendor/owl/[name].txt" },
          ...["iife.js", "css", "xml"].map((extension) => ({
            from: moduleFile(`@odoo/o-spreadsheet/dist/o_spreadsheet.${extension}`),
            to: "vendor/o-spreadsheet/",
          })),
          {
            from: moduleFile("@odoo/o-spreadsheet/LICENSE"),
            to: "vendor/o-spreadsheet/[name].txt",
            noErrorOnMissing: true,
          },
          { from: moduleFile("chart.js/dist/chart.umd.js"), to: "vendor/chart.js/" },
          { from: moduleFile("chart.js/LICENSE.md"), to: "vendor/chart.js/" },
          { from: moduleFile("font-awesome/css/font-awesome.min.css"), to: "vendor/font-awesome/css/" },
          { from: moduleFile("font-awesome/fonts"), to: "vendor/font-awesome/fonts/" },
          { from: "assets/*.png", to: "assets/[name][ext]" },
        ],
      }),
    ],
  },
);

module.exports = [functions, taskpane, browserDemo];
