import { useState } from "preact/hooks";
import { Segments } from "../ui/fields/segments";
import { useLanguage, useTextsOf } from "../ui/language";
import { CopyBox } from "../ui/messages/copy-box";
import { citation, type CitationFormat } from "./citation";
import { citeTexts } from "./texts";

export interface CiteBoxProps {
  /** Of a function; null: JJJ and the paper. */
  readonly name: string | null;
  readonly version: string;
}

const formats: readonly { readonly value: CitationFormat; readonly label: string }[] = [
  { value: "bibtex", label: "BibTeX" },
  { value: "ris", label: "RIS" },
  { value: "gbt7714", label: "GB/T 7714" },
];

/** What to cite, in one of three formats. */
export function CiteBox({ name, version }: CiteBoxProps) {
  const texts = useTextsOf(citeTexts);
  const language = useLanguage();
  const [format, setFormat] = useState<CitationFormat>(language === "zh-CN" ? "gbt7714" : "bibtex");
  return (
    <>
      <p>{name === null ? texts.ofPaper : texts.ofFunction}</p>
      <Segments label={texts.format} choices={formats} chosen={format} onChoose={setFormat} isLabelHidden />
      <CopyBox text={citation(name, version, language, format)} label={texts.title} copy={texts.copy} rows={8} />
    </>
  );
}
