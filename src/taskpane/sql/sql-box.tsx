import { useState } from "preact/hooks";
import { localize } from "../../language/localized";
import type { DialectName } from "../../sql/describe/as-sql";
import { Segments } from "../ui/fields/segments";
import { useLanguage, useTextsOf } from "../ui/language";
import { CopyBox } from "../ui/messages/copy-box";
import { dialectChoices, functionsAsSql } from "./functions-as-sql";
import { sqlTexts } from "./texts";

/** The query of a function in one of three dialects. */
export function SqlBox({ name }: { readonly name: string }) {
  const texts = useTextsOf(sqlTexts);
  const language = useLanguage();
  const [dialect, setDialect] = useState<DialectName>("duckdb");
  const sql = functionsAsSql[name];
  if (sql === undefined) return null;
  const { reads, queries, command } = sql;
  return (
    <>
      <p>{localize(reads, language)}</p>
      <Segments label={texts.dialect} choices={dialectChoices} chosen={dialect} onChoose={setDialect} isLabelHidden />
      <CopyBox text={queries[dialect]} label={texts.title} copy={texts.copy} rows={10} />
      <p>{localize(command.says, language)}</p>
      <CopyBox text={command.line} label={texts.command} copy={texts.copyCommand} rows={2} />
    </>
  );
}
