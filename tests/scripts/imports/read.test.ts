import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readImports } from "../../../scripts/imports/read";

describe("readImports", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "imports-"));

  beforeAll(() => {
    mkdirSync(path.join(folder, "parts"));
    const files = {
      "main.tsx": 'import { one } from "./parts/one";\nimport "./style.css";\nimport "outside";\nexport default one;\n',
      "parts/index.ts": "export const all = 1;\n",
      "parts/one.ts": 'import type { Two } from "../two";\nexport const one = (): Two => import("../parts");\n',
      "style.css": "",
      "two.ts": "export type Two = unknown;\n",
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("returns imports of values, of types and at run time, and nothing from outside the folder", () => {
    expect(Object.fromEntries(readImports(folder))).toEqual({
      "main.tsx": ["parts/one.ts"],
      "parts/index.ts": [],
      "parts/one.ts": ["two.ts", "parts/index.ts"],
      "two.ts": [],
    });
  });
});
