import { diagnosisPlans } from "../../src/diagnosis/diagnosis-plans";
import { cappedNotes } from "../../src/diagnosis/input/guards/capped";
import { readPanel } from "../../src/diagnosis/input/read-panel";
import type { GuardNote } from "../../src/diagnosis/panel";
import type { RuleId } from "../../src/diagnosis/rules/types";
import { verdictsOf } from "../../src/diagnosis/verdicts";
import { writeWorkbook } from "../../src/hosts/xlsx/writer";
import { type Language, localize, text } from "../../src/language/localized";
import { CommandError } from "../class/command";
import { writeWhole } from "../class/files";
import { evaluatePlans } from "../workbook/evaluate";
import { cellsOf, contentOf } from "./content";
import { readRequest } from "./options";
import { verdictFile } from "./verdict-file";

const noTable = text(
  "No years were found. A table of regions, sectors and years is needed, with its headings.",
  "没有找到年份。需要含标题的地区、产业、年份数据表。",
);

/** Writes a report on a table of regions, sectors and years, and prints its five findings. */
export async function report(args: readonly string[]): Promise<void> {
  const { source, out, json, language } = readRequest(args);
  const { panel, notes, isTable, references } = readPanel(source);
  if (!isTable) throw new CommandError(noTable);
  const { reference } = source;
  if (reference !== undefined && reference.table === null && !references.includes(reference.name))
    throw new CommandError(
      text(`There is no row ${reference.name} in the table.`, `表中没有名为${reference.name}的行。`),
    );
  const unknown = source.omit?.find((subject) => !notes.some((one) => one.id === "D6" && one.subject === subject));
  if (unknown !== undefined)
    throw new CommandError(text(`No figure of ${unknown} is missing.`, `${unknown} 没有缺少的数据。`));
  if (panel === null) {
    if (!notes.some(({ kind }) => kind === "stop")) throw new CommandError(noTable);
    // What was omitted may be why too little is left.
    const said = linesOf(notes.filter(({ kind }) => kind !== "note")).map(({ text: one }) => one);
    const lines = (of: Language) => said.map((one) => localize(one, of)).join("\n");
    throw new CommandError(text(lines("en"), lines("zh-CN")));
  }
  for (const { id, text: line } of linesOf(notes)) console.log(`${id}: ${localize(line, language)}`);
  const plans = diagnosisPlans(panel, language);
  const cells = await evaluatePlans(plans, language);
  const verdicts = verdictsOf(panel, cellsOf(plans, cells));
  writeWhole(out, await writeWorkbook(plans, () => cells));
  if (json !== null) {
    writeWhole(json, verdictFile(panel, await contentOf(panel)));
  }
  for (const id of Object.values(verdicts.lead)) console.log(`${id}: ${verdicts.rules[id as RuleId].sentence}`);
  console.log(out);
}

/** What was noticed, in lines: of each guard the first notes, and how many more there are. */
const linesOf = (notes: readonly GuardNote[]): readonly GuardNote[] =>
  cappedNotes(notes).flatMap(({ said, more: [first, ...others] }) =>
    first === undefined ? [...said] : [...said, { ...first, text: andMore(1 + others.length) }],
  );

const andMore = (count: number) => text(`… and ${count} more`, `……另有 ${count} 项`);
