const path = require("node:path");
const webpack = require("webpack");

const version = new webpack.DefinePlugin({
  IOP_VERSION: JSON.stringify(require("./package.json").version),
});

/** How the sources are read; types are checked by `npm run check:types`. */
const typescript = (options) => ({
  rules: [
    {
      test: /\.ts$/,
      loader: "ts-loader",
      options: { transpileOnly: true, ...options },
      exclude: /node_modules/,
    },
  ],
});

/**
 * The command line, as one file that Node runs. exceljs stays outside: it is loaded only when a
 * workbook is written, since its import alone takes half a second.
 * @type {import("webpack").Configuration}
 */
const command = {
  name: "command",
  target: "node20",
  entry: { iop: "./src/cli/bin.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    library: { type: "commonjs2" },
  },
  resolve: { extensions: [".ts", ".js"] },
  module: typescript({}),
  externals: { exceljs: "commonjs exceljs" },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), version],
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
};

/**
 * The page without Excel: what it shows, and the worker that reads and checks. tools/page.js puts
 * them in one file. What reads files, what makes documents of them and exceljs are scripts of their
 * own, loaded into the worker when they are needed.
 * @type {import("webpack").Configuration}
 */
const page = {
  ...command,
  name: "page",
  target: ["web", "es2022"],
  entry: {
    page: "./taskpane/page/index.ts",
    worker: "./taskpane/page/worker.ts",
    // Loaded into the worker when they are first needed; they share its modules.
    lecteur: { import: "./taskpane/page/lecteur.ts", dependOn: "worker" },
    documents: { import: "./taskpane/page/documents.ts", dependOn: ["worker", "lecteur"] },
    charts: "./taskpane/rapport/dessin.ts",
  },
  output: {
    path: path.resolve(__dirname, "dist", "page"),
    filename: "[name].js",
    asyncChunks: false,
  },
  module: typescript({ configFile: "tsconfig.pane.json", instance: "pane" }),
  externals: { exceljs: "var ExcelJS" },
  plugins: [version],
  optimization: { minimize: true },
};

/**
 * What Excel loads, for a server: the small script that names the functions, what they calculate
 * with, and the pane. tools/excel.js puts the folder together.
 * @type {import("webpack").Configuration}
 */
const excel = {
  ...page,
  name: "excel",
  entry: {
    functions: "./functions/index.ts",
    core: "./functions/core.ts",
    pane: { import: "./taskpane/excel/index.ts", dependOn: "core" },
    documents: { import: "./taskpane/excel/documents.ts", dependOn: ["core", "pane"] },
    charts: "./taskpane/rapport/dessin.ts",
  },
  output: { path: path.resolve(__dirname, "dist", "excel"), filename: "[name].js" },
};

module.exports = [command, page, excel];
