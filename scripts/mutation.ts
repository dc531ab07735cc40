import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The mutants of each file in Stryker's JSON report. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const root = path.join(__dirname, "..");
const page = path.join(root, "docs/mutation.md");
const report = JSON.parse(readFileSync(path.join(root, "reports/mutation.json"), "utf8")) as Report;

/** `src/core/gap/gap.ts` belongs to gap, `src/core/matrix.ts` to what the families share. */
const familyOf = (file: string) => (file.split("/").length > 3 ? (file.split("/")[2] ?? "") : "shared");

const mutants = Object.entries(report.files).flatMap(([file, { mutants: all }]) =>
  all.map(({ status }) => ({ family: familyOf(file), status })),
);

function row(name: string, of: readonly { readonly status: string }[]): string {
  const count = (...statuses: readonly string[]) => of.filter(({ status }) => statuses.includes(status)).length;
  const caught = count("Killed", "Timeout");
  const survived = count("Survived", "NoCoverage");
  const score = ((100 * caught) / (caught + survived)).toFixed(1);
  return `| ${name} | ${caught + survived} | ${count("Killed")} | ${count("Timeout")} | ${survived} | ${score} |`;
}

const families = [...new Set(mutants.map(({ family }) => family))].sort();
const table = [
  "| family | mutants | killed | timed out | survived | score % |",
  "|---|--:|--:|--:|--:|--:|",
  ...families.map((name) =>
    row(
      name,
      mutants.filter(({ family }) => family === name),
    ),
  ),
  row("**all of src/core**", mutants),
  "",
  `Measured on ${new Date().toISOString().slice(0, 10)}.`,
];

const parts = /^([\s\S]*<!-- scores -->\n)[\s\S]*(<!-- end of scores -->[\s\S]*)$/.exec(readFileSync(page, "utf8"));
if (parts === null) throw new Error("docs/mutation.md has no place for the scores");
writeFileSync(page, `${parts[1] ?? ""}\n${table.join("\n")}\n\n${parts[2] ?? ""}`);
