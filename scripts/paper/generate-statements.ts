import type { StatementTexts } from "../../src/paper/statement-types";
import type { PackedStatements } from "./pack/pack-statements";

export const made = "// Made by npm run paper from datapackage.json and its CSV files. Do not edit.\n";
const typesOf = (...names: readonly string[]) => `import type { ${names.join(", ")} } from "../statement-types";\n`;

/** The sources of the generated files of facts and claims, by name: what is common, what each language says, the rest. */
export function generateStatements(packed: PackedStatements): Readonly<Record<string, string>> {
  return {
    "statements.ts": [
      made + typesOf("PackedClaim", "PackedFact"),
      `export const packedFacts: readonly PackedFact[] = ${list(packed.facts)};\n`,
      `export const packedClaims: readonly PackedClaim[] = ${list(packed.claims)};\n`,
    ].join("\n"),
    "statements.en.ts": textsSource("english", packed.english),
    "statements.zh-CN.ts": textsSource("chinese", packed.chinese),
    "statement-details.ts": [
      made + typesOf("ClaimDetails", "FactDetails"),
      `export const factDetails: readonly FactDetails[] = ${list(packed.factDetails)};\n`,
      `export const claimDetails: readonly ClaimDetails[] = ${list(packed.claimDetails)};\n`,
    ].join("\n"),
  };
}

const textsSource = (name: string, { sections, verdicts, facts, claims, lists }: StatementTexts) =>
  [
    made + typesOf("StatementTexts"),
    `export const ${name}: StatementTexts = {`,
    `sections: ${JSON.stringify(sections)},`,
    `verdicts: ${JSON.stringify(verdicts)},`,
    `facts: ${list(facts)},`,
    `claims: ${list(claims)},`,
    "lists: {",
    ...Object.entries(lists).map(([id, rows]) => `${JSON.stringify(id)}: ${list(rows)},`),
    "},",
    "};\n",
  ].join("\n");

export const list = (items: readonly unknown[]) => `[\n${items.map((item) => `${JSON.stringify(item)},\n`).join("")}]`;
