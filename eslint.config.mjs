import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Who may import whom, types included: each folder of src with what it may use besides itself. */
const house = {
  core: [],
  language: [],
  paper: ["core", "language"],
  sheets: ["paper", "core", "language"],
  hosts: ["sheets", "language"],
  exercises: ["core", "paper", "sheets", "language"],
  functions: ["core", "paper", "exercises", "language"],
  diagnosis: ["core", "paper", "sheets", "language"],
  sql: ["core", "functions", "language"],
  taskpane: ["core", "language", "paper", "sheets", "hosts", "exercises", "functions", "diagnosis", "sql"],
};

const zones = Object.entries(house).map(([room, mayUse]) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [room, ...mayUse].map((folder) => `./${folder}`),
  message: `src/${room} may import only from: ${[room, ...mayUse].join(", ")}.`,
}));

/** A host knows the port, and no other host. */
const hosts = ["excel", "grid", "xlsx"].map((host) => ({
  target: `./src/hosts/${host}`,
  from: "./src/hosts",
  except: [host, "host.ts", "cells.ts", "cell-input.ts"].map((one) => `./${one}`),
  message: "A host may import only the port: host, cells and cell-input.",
}));

const officeNames = ["Office", "Excel", "OfficeExtension", "OfficeRuntime"];
const officeMessage = "Only src/hosts/excel and the pane's entry may touch Office.";
const officeGlobals = officeNames.map((name) => ({ name, message: officeMessage }));
const officeTypes = {
  selector: `TSQualifiedName > Identifier.left[name=/^(${officeNames.join("|")})$/]`,
  message: officeMessage,
};

export default tseslint.config(
  {
    ignores: [
      "dist",
      "dist-demo",
      "dist-core",
      "dist-bin",
      "release",
      "coverage",
      "reports",
      "src/paper/generated",
      "**/*.json",
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  importX.flatConfigs.typescript,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.js", "*.mjs", "scripts/build/*.js", "scripts/build/help/*.js"] },
      },
    },
    plugins: { "import-x": importX, "office-addins": officeAddins },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones: [...zones, ...hosts] }],
      "import-x/no-default-export": "error",
      "import-x/order": ["error", { alphabetize: { order: "asc", caseInsensitive: true } }],
      "@typescript-eslint/only-throw-error": "error",
      "no-restricted-globals": ["error", ...officeGlobals, "alert", "confirm", "prompt"],
      "no-restricted-syntax": ["error", officeTypes],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-lines": ["error", { max: 220, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/hosts/excel/**/*.ts", "src/taskpane/main.tsx", "tests/**", "bench/**"],
    rules: { "no-restricted-globals": "off", "no-restricted-syntax": "off" },
  },
  {
    files: ["src/hosts/excel/**/*.ts", "src/taskpane/main.tsx"],
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/core/**"],
    rules: {
      // A loop keeps its index within bounds, which no type says.
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^[^.]", message: "The core imports nothing from outside." }] },
      ],
    },
  },
  {
    files: ["tests/**"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/only-throw-error": "off",
      // Jest's asymmetric matchers are typed as any.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  {
    files: ["**/*.js", "**/*.mjs", "*.config.*"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { "import-x/no-default-export": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
