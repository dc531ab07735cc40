import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes the scores in docs/mutation.md from Stryker's JSON reports: the usual one, or those named, where the core was measured
 * in parts. A file that is in several counts as in the last.
 */

/** The mutants of each file in a report. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const root = path.join(__dirname, "..");
const page = path.join(root, "docs/mutation.md");
const named = process.argv.slice(2);
const reports = named.length > 0 ? named : [path.join(root, "reports/mutation.json")];
const files = Object.assign(
  {},
  ...reports.map((report) => (JSON.parse(readFileSync(report, "utf8")) as Report).files),
) as Report["files"];

/** `src/core/gap/gap.ts` belongs to gap, `src/core/matrix.ts` to what the families share. */
const familyOf = (file: string) => (file.split("/").length > 3 ? (file.split("/")[2] ?? "") : "shared");

const mutants = Object.entries(files).flatMap(([file, { mutants: all }]) =>
  all.map(({ status }) => ({ family: familyOf(file), status })),
);

function row(name: string, of: readonly { readonly status: string }[]): string {
  const count = (...statuses: readonly string[]) => of.filter(({ status }) => statuses.includes(status)).length;
  const caught = count("Killed", "Timeout");
  const survived = count("Survived", "NoCoverage");
  const score = ((100 * caught) / (caught + survived)).toFixed(1);
  return `| ${name} | ${caught + survived} | ${count("Killed")} | ${count("Timeout")} | ${survived} | ${score} |`;
}

const days = reports.map((report) => statSync(report).mtime.toISOString().slice(0, 10)).sort();
const [first = "", last = ""] = [days[0], days.at(-1)];
const core = readdirSync(path.join(root, "src/core"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/core/${file.split(path.sep).join("/")}`)
  // Types and lists of exports have no mutants.
  .filter((file) => /\b(const|function|class)\b/.test(readFileSync(path.join(root, file), "utf8")));
const isWhole = core.every((file) => file in files);

/** The name of a family, with how much of it was measured if that is not all. */
function nameOf(family: string): string {
  const own = core.filter((file) => familyOf(file) === family);
  const measured = own.filter((file) => file in files);
  return measured.length === own.length ? family : `${family}: ${measured.length} of ${own.length} files`;
}

const families = [...new Set(mutants.map(({ family }) => family))].sort();
const table = [
  "| family | mutants | killed | timed out | survived | score % |",
  "|---|--:|--:|--:|--:|--:|",
  ...families.map((family) =>
    row(
      nameOf(family),
      mutants.filter((one) => one.family === family),
    ),
  ),
  row(isWhole ? "**all of src/core**" : "**all of these**", mutants),
  "",
  first === last ? `Measured on ${first}.` : `Measured from ${first} to ${last}.`,
];

// A part of the core has a table of its own, below that of the whole.
const place = isWhole ? "scores" : "scores of a part";
const parts = new RegExp(`^([\\s\\S]*<!-- ${place} -->\n)[\\s\\S]*(<!-- end of ${place} -->[\\s\\S]*)$`).exec(
  readFileSync(page, "utf8"),
);
if (parts === null) throw new Error(`docs/mutation.md has no place for the ${place}`);
writeFileSync(page, `${parts[1] ?? ""}\n${table.join("\n")}\n\n${parts[2] ?? ""}`);
