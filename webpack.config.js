const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin, NormalModuleReplacementPlugin } = require("webpack");
const { exceljsGlobals, exceljsModules } = require("./scripts/build/exceljs/bundle.js");
const { FunctionFilesPlugin } = require("./scripts/build/function-files-plugin.js");
const { NoticesPlugin } = require("./scripts/build/notices-plugin.js");
const { stripHelp } = require("./scripts/build/strip-help.js");

/** As `npm run dev` sets it: with source maps and a cache, beside what is built for users. */
const isDevelopment = process.env.NODE_ENV === "development";
const cacheFolder = path.join(__dirname, "node_modules/.cache");
const outputFolder = isDevelopment ? path.join(cacheFolder, "dev") : __dirname;
const addIn = path.join(outputFolder, "dist");
const demo = path.join(outputFolder, "dist-demo");

/** Copies a package's file as it is; `minimized` keeps webpack's own minimizer away from it. */
const vendor = (file, folder) => ({
  from: path.join(__dirname, "node_modules", file),
  to: `vendor/${folder}/[name][ext]`,
  info: { minimized: true },
});

/** Types are checked by `tsc`, once for everything, so each bundle only translates. */
const typescript = (options = {}) => ({
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: isDevelopment }, ...options },
});

/**
 * For what people look at: SWC minimizes in a tenth of the time that terser takes, on threads of its own. The worksheet
 * functions stay with terser, webpack's own choice, because they compute a tenth slower after SWC.
 */
const fastMinimizer = new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false });

/** For the worksheet functions: functions moved to the top of their scope compress better, by 0.7 kB. */
const smallMinimizer = new MinimizerPlugin({
  extractComments: false,
  minimizerOptions: { ecma: 2016, compress: { passes: 3, hoist_funs: true } },
});

const cache = (name) => ({
  type: "filesystem",
  name,
  cacheDirectory: path.join(cacheFolder, "webpack"),
  buildDependencies: { config: [__filename, path.join(__dirname, "scripts/build/")] },
});

const bundle = (
  name,
  output,
  entry,
  { rules = [typescript()], plugins = [], minimizer = "...", level = "es2020" } = {},
) => ({
  name,
  mode: isDevelopment ? "development" : "production",
  target: ["web", level],
  // The content policy of the pages refuses scripts from texts, as most other kinds of source maps are.
  devtool: isDevelopment && "cheap-module-source-map",
  cache: isDevelopment && cache(name),
  entry,
  output: { path: output, filename: "[name].js", chunkFilename: "[name].js", publicPath: "" },
  resolve: { extensions: [".ts", ".tsx", ".js"], alias: exceljsModules },
  module: { rules },
  optimization: { minimizer: [minimizer], splitChunks: { cacheGroups: { engine } } },
  plugins,
  performance: { hints: false },
  stats: "errors-warnings",
});

/** The worksheet functions with what runs them in the pane are one file, which each view that calculates shares. */
const engine = {
  name: "engine",
  chunks: "async",
  minChunks: 2,
  test: /[\\/]src[\\/](functions|taskpane[\\/]formula)[\\/]/,
};

const styles = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };

const mathFont = {
  test: /stix-two-math.*\.woff2$/,
  type: "asset/resource",
  generator: { filename: "math.woff2" },
  use: "./scripts/build/math-font-loader.js",
};

/** The style sheet of the formulas names the font by its package, for webpack; on the help pages the name is the file's. */
const besideHelp = (css) => String(css).replace(/"@fontsource[^"]*"/, '"../math.woff2"');

/**
 * What holds the pane: it computes with our functions as functions.js does, without what only people read; that comes
 * as data, made when the pane is built.
 */
const paneCode = (instance) => [
  {
    test: /\.tsx?$/,
    oneOf: [
      {
        test: /[\\/](entries\.(en|zh-CN)|cited-works|functions-(as|with)-sql)\.ts$/,
        loader: "./scripts/build/evaluate-loader.js",
      },
      {
        include: path.join(__dirname, "src/functions"),
        ...typescript({
          getCustomTransformers: () => ({ before: [stripHelp(null)] }),
          instance: `${instance}, functions`,
        }),
      },
      typescript({ instance }),
    ],
  },
  styles,
  mathFont,
];

const page = (template, ...chunks) =>
  new HtmlPlugin({ template, filename: path.basename(template), chunks, scriptLoading: "defer" });

/** How errors within a block are returned: as errors, or as "text" for an Excel that turns the whole block into #VALUE!. */
const blockErrors = new DefinePlugin({ BLOCK_ERRORS: JSON.stringify(process.env.JJJ_BLOCK_ERRORS ?? "") });

/** Exercises that cells check by the keys of their sheets are not in the scripts of the worksheet functions. */
const withoutKeyedExercises = new NormalModuleReplacementPlugin(
  /[\\/]keyed-exercises$/,
  "data:text/javascript,export const keyedExercises = [];",
);

/** Each language has a script of its own, which carries no word of the other. */
const functions = (language, entry, plugins = []) =>
  bundle(`functions ${language}`, addIn, entry, {
    level: "es2016",
    minimizer: smallMinimizer,
    rules: [
      typescript({
        configFile: path.join(__dirname, "src/functions/tsconfig.json"),
        getCustomTransformers: () => ({ before: [stripHelp(language)] }),
        instance: `functions ${language}`,
      }),
    ],
    plugins: [blockErrors, withoutKeyedExercises, ...plugins],
  });

const functionPages = [
  new CopyPlugin({
    patterns: [
      { from: "src/functions/*.html", to: "[name][ext]" },
      { from: "assets/*.png", to: "assets/[name][ext]" },
      ...["help.css", "help.js"].map((file) => ({
        from: `scripts/build/help/${file}`,
        to: `help/${file}`,
        info: { minimized: true },
      })),
      { from: "docs/large-data.md", to: "help/[name][ext]" },
      {
        from: "src/functions/describe/formula/formula.css",
        to: "help/[name][ext]",
        info: { minimized: true },
        transform: besideHelp,
      },
    ],
  }),
  new FunctionFilesPlugin(),
];

const taskpane = bundle(
  "taskpane",
  addIn,
  { taskpane: "./src/taskpane/main.tsx" },
  {
    rules: paneCode("taskpane"),
    minimizer: fastMinimizer,
    plugins: [
      new MiniCssExtractPlugin({ chunkFilename: "[name].css" }),
      page("./src/taskpane/taskpane.html", "taskpane"),
      exceljsGlobals,
      new NoticesPlugin("licences.txt"),
    ],
  },
);

const browserDemo = bundle(
  "demo",
  demo,
  {
    demo: "./src/demo/main.ts",
    pane: "./src/demo/pane.tsx",
    ...(isDevelopment && { reload: "./scripts/dev/reload-page.ts" }),
  },
  {
    rules: paneCode("demo"),
    minimizer: fastMinimizer,
    plugins: [
      new MiniCssExtractPlugin({ chunkFilename: "[name].css" }),
      exceljsGlobals,
      page("./src/demo/index.html", "demo", ...(isDevelopment ? ["reload"] : [])),
      page("./src/demo/pane.html", "pane"),
      // Served as their own unmodified files, as the LGPL asks of o-spreadsheet and owl.
      new CopyPlugin({
        patterns: [
          vendor("@odoo/owl/dist/owl.iife.min.js", "owl"),
          vendor("@odoo/owl/LICENSE", "owl"),
          vendor("@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js", "o-spreadsheet"),
          vendor("@odoo/o-spreadsheet/dist/o_spreadsheet.css", "o-spreadsheet"),
          vendor("@odoo/o-spreadsheet/dist/o_spreadsheet.xml", "o-spreadsheet"),
          vendor("@odoo/o-spreadsheet/LICENSE", "o-spreadsheet"),
          vendor("chart.js/dist/chart.umd.min.js", "chart.js"),
          vendor("chart.js/LICENSE.md", "chart.js"),
          vendor("font-awesome/css/font-awesome.min.css", "font-awesome/css"),
          vendor("font-awesome/fonts", "font-awesome/fonts"),
          { from: "assets/*.png", to: "assets/[name][ext]" },
        ],
      }),
      // Owl names what it is tested with.
      new NoticesPlugin("licences.txt", ["jsdom"]),
    ],
  },
);

module.exports = [
  functions("en", { functions: "./src/functions/main.ts" }, functionPages),
  functions("zh", { "functions.zh-CN": "./src/functions/main.zh-CN.ts" }),
  taskpane,
  browserDemo,
];
