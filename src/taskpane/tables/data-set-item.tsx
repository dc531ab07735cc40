import { useId, useState } from "preact/hooks";
import { localize } from "../../language/localized";
import type { TableLoader } from "../services/table-loader";
import { BusyButton } from "../ui/busy-button";
import { useLanguage, useTextsOf } from "../ui/language";
import { type Offer, offerTitle } from "./offers";
import { DataSetPreview } from "./preview/data-set-preview";
import { firstToLoad, tablesTexts } from "./texts";

export interface DataSetItemProps {
  readonly offer: Offer;
  /** Null while no boxes are shown. */
  readonly isSelected: boolean | null;
  readonly isBusy: boolean;
  readonly loader: TableLoader;
  readonly onSelect: (isSelected: boolean) => void;
}

/** One thing to load, in a row: what it holds, and a button. The row opens to a preview. */
export function DataSetItem({ offer, isSelected, isBusy, loader, onSelect }: DataSetItemProps) {
  const texts = useTextsOf(tablesTexts);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const name = localize(offer.name, language);
  const { title, subject, isReconstructed } = offerTitle(offer, language);
  return (
    <li class="data-set">
      <div class="data-set-row">
        {isSelected !== null && (
          <input
            type="checkbox"
            aria-label={name}
            aria-describedby={`${id}-summary`}
            checked={isSelected}
            onChange={(event) => {
              onSelect(event.currentTarget.checked);
            }}
          />
        )}
        <div>
          <div class="data-set-title">
            <button
              type="button"
              class="data-set-toggle"
              aria-label={texts.preview.titleOf(name)}
              aria-describedby={`${id}-summary`}
              aria-expanded={isOpen}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              <strong>{title}</strong>
            </button>
            {subject !== null && <span>{subject}</span>}
            {isReconstructed && <span class="badge">{texts.reconstructed}</span>}
            {offer.id === firstToLoad && <span class="chip">{texts.startHere}</span>}
          </div>
          <p id={`${id}-summary`} class="hint">
            {localize(offer.summary, language)}
          </p>
        </div>
        <BusyButton
          label={texts.loadOne}
          name={texts.loadOnly(name)}
          isBusy={isBusy}
          isSmall
          onPress={() => void loader.load([offer.id], language)}
        />
      </div>
      {isOpen && <DataSetPreview offer={offer} loader={loader} />}
    </li>
  );
}
