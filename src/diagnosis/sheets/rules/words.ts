import { text } from "../../../language/localized";
import type { PlanCell } from "../../../sheets/plan";
import { phrases } from "../../rules/phrases";
import { notAssessed, robustness } from "../../rules/reasons";
import { strategyStates } from "../../rules/strategies";
import { Block } from "../block";
import type { ReportContext } from "../context";
import type { Draft } from "../draft";
import { type WordName, wordNames } from "../layout/rules";

const texts = {
  words: text("Words and formats", "用语与格式"),
  name: text("Name", "名称"),
  word: text("Text", "文字"),
};

/** Words, parts of sentences and number formats, each a named cell. */
export function writeWords(draft: Draft, { layout, say }: ReportContext): void {
  const [na, yes, no] = strategyStates;
  /** A number format with the decimal separator of this Excel. */
  const decimals = (places: string): PlanCell => ({ formula: `="0"&MID(1/2,2,1)&"${places}"` });
  const fixed: { readonly [Name in WordName]?: PlanCell } = {
    JJJ_na: { value: na === undefined ? "" : say(na) },
    JJJ_na_sentence: { value: say(notAssessed) },
    JJJ_firm: { value: say(robustness.firm) },
    JJJ_fragile: { value: say(robustness.fragile) },
    JJJ_partly: { value: say(robustness.partly) },
    JJJ_yes: { value: yes === undefined ? "" : say(yes) },
    JJJ_no: { value: no === undefined ? "" : say(no) },
    JJJ_sector_of: { value: say(phrases.JJJ_sector_of) },
    JJJ_pair: { value: say(phrases.JJJ_pair) },
    JJJ_percent: { value: say(phrases.JJJ_percent) },
    JJJ_d0: { formula: '=IF(MID(1/2,2,1)=".","#,##0","0")' },
    JJJ_d1: decimals("0"),
    JJJ_d2: decimals("00"),
    JJJ_d3: decimals("000"),
    JJJ_dt: decimals("00####"),
    // Not ISTEXT, which is FALSE of an error; and a number, because LibreOffice does not read a stored TRUE.
    JJJ_ready: { formula: "=(LEN(JJJ.VERSION())>0)*1" },
  };
  const table = layout.rules.words;
  draft.table(table, {
    title: say(texts.words),
    corner: [say(texts.name)],
    heads: [say(texts.word)],
    names: wordNames.map((name) => [name]),
    cell: (row) => fixed[wordNames[row] ?? "JJJ_na"] ?? {},
    style: "text",
  });
  wordNames.forEach((name, row) => draft.name(name, new Block("diagnosis-rules", table.top + row, table.left, 1, 1)));
}
