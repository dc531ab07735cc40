import { useId, useRef, useState } from "preact/hooks";
import { localize } from "../../../language/localized";
import type { DataSet } from "../../../paper/data-set-types";
import type { TableLoader } from "../../services/table-loader";
import { neighbour } from "../../ui/arrow-keys";
import { useLanguage, useTextsOf } from "../../ui/language";
import type { Offer } from "../offers";
import { tablesTexts } from "../texts";
import { hasPicture, Picture } from "./picture";
import { SheetPreview } from "./sheet-preview";

type Part = "picture" | "sheet" | "source";

/** A preview of what would be loaded: a picture where there is one, the sheet, and the source. */
export function DataSetPreview({ offer, loader }: { readonly offer: Offer; readonly loader: TableLoader }) {
  const texts = useTextsOf(tablesTexts).preview;
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const parts: readonly Part[] = [
    ...(hasPicture(offer.id) ? (["picture"] as const) : []),
    "sheet",
    ...(offer.dataSet === null ? [] : (["source"] as const)),
  ];
  const [shown, setShown] = useState<Part>(parts[0] ?? "sheet");

  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(parts.indexOf(shown), parts.length, event.key);
    const part = next === null ? undefined : parts[next];
    if (next === null || part === undefined) return;
    event.preventDefault();
    setShown(part);
    tabs.current?.querySelectorAll("button")[next]?.focus();
  };

  return (
    <div class="stack data-set-preview">
      <div class="tabs" role="tablist" aria-label={localize(offer.name, useLanguage())} ref={tabs}>
        {parts.map((part) => (
          <button
            key={part}
            type="button"
            role="tab"
            id={`${id}-${part}`}
            aria-selected={part === shown}
            aria-controls={`${id}-panel`}
            tabIndex={part === shown ? 0 : -1}
            onKeyDown={onKeyDown}
            onClick={() => {
              setShown(part);
            }}
          >
            {texts.parts[part]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        {shown === "picture" && <Picture id={offer.id} />}
        {shown === "sheet" && <SheetPreview id={offer.id} loader={loader} />}
        {shown === "source" && offer.dataSet !== null && <Source dataSet={offer.dataSet} />}
      </div>
    </div>
  );
}

function Source({ dataSet }: { readonly dataSet: DataSet }) {
  const { facts, size } = useTextsOf(tablesTexts).preview;
  const language = useLanguage();
  const { title, unit, vintage, source, licenceNote, checksum, rows, columns } = dataSet;
  const lines: readonly (readonly [string, string])[] = [
    [facts.title, localize(title, language)],
    ...(unit === null ? [] : [[facts.unit, localize(unit, language)] as const]),
    [facts.size, size(rows.length, columns.length)],
    [facts.vintage, localize(vintage, language)],
    [facts.source, localize(source, language)],
    [facts.licence, localize(licenceNote, language)],
    [facts.checksum, checksum],
  ];
  return (
    <dl class="facts facts-lines">
      {lines.map(([term, fact]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
