import { localize } from "../../../language/localized";
import { useLanguage, useTextsOf } from "../../ui/language";
import type { Read } from "../request/read-request";
import type { Request } from "../request/request";
import { diagnosisTexts } from "../texts";

/** What was read in one line, which is read out when it appears. */
export function WhatWasRead({ request, read }: { readonly request: Request; readonly read: Read }) {
  const texts = useTextsOf(diagnosisTexts);
  const language = useLanguage();
  const { panel, notes, isTable } = read;
  if (!isTable) return <p class="warning">{texts.noTable}</p>;
  return (
    <>
      <h2 class="section-head">{texts.whatWasRead}</h2>
      <p>
        {panel === null
          ? texts.toFix(notes.filter(({ kind }) => kind === "stop").length)
          : `${texts.size(panel.regions.length, panel.sectors.length, panel.years.length)} · ${panel.unit === "" ? texts.noUnit : panel.unit}`}
      </p>
      <p class="hint">{localize(request.table.place, language)}</p>
    </>
  );
}
