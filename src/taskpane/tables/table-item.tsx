import { localize } from "../../locales/localized";
import type { PaperTable } from "../../paper/types";
import { BusyButton } from "../busy-button";
import { useLanguage, useTexts } from "../texts";

export interface TableItemProps {
  readonly table: PaperTable;
  readonly isTicked: boolean;
  readonly isBusy: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onLoad: () => void;
}

/** One table of the list: what it holds, where it comes from, and a button of its own. */
export function TableItem({ table, isTicked, isBusy, onTick, onLoad }: TableItemProps) {
  const texts = useTexts().tables;
  const language = useLanguage();
  const factsId = `facts-${table.name}`;
  const isReconstructed = table.status === "reconstructed";
  const facts: readonly (readonly [string, string])[] = [
    [texts.unit, table.unit === null ? texts.noUnit : localize(table.unit, language)],
    [texts.size, texts.cells(cellCount(table))],
    [texts.vintage, localize(table.vintage, language)],
    [texts.source, localize(table.citation, language)],
  ];
  return (
    <li class="card table">
      <div class="table-head">
        <label class="tick">
          <input
            type="checkbox"
            checked={isTicked}
            aria-describedby={factsId}
            onChange={(event) => {
              onTick(event.currentTarget.checked);
            }}
          />
          <strong>{texts.tableName(table.number)}</strong>
        </label>
        {isReconstructed && <span class="badge">{texts.reconstructed}</span>}
        <BusyButton label={texts.loadOne} name={texts.loadOnly(table.number)} isBusy={isBusy} onPress={onLoad} />
      </div>
      <p id={factsId}>
        {localize(table.summary, language)}
        {isReconstructed && <span class="warning"> {texts.reconstructedText}</span>}
      </p>
      <dl class="facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{texts.reference}</summary>
        <p>
          <cite>{localize(table.title, language)}</cite>
        </p>
        <p>{localize(table.source, language)}</p>
        <p>{localize(table.licenceNote, language)}</p>
      </details>
    </li>
  );
}

function cellCount(table: PaperTable): number {
  return table.rows.reduce((sum, row) => sum + row.cells.length, 0);
}
