import { useState } from "preact/hooks";
import { localize } from "../../language/localized";
import type { TableLoader } from "../services/table-loader";
import { BusyButton } from "../ui/busy-button";
import { useLanguage, useTextsOf } from "../ui/language";
import type { Offer } from "./offers";
import { DataSetPreview } from "./preview/data-set-preview";
import { tablesTexts } from "./texts";

export interface DataSetItemProps {
  readonly offer: Offer;
  readonly isSelected: boolean;
  readonly isBusy: boolean;
  readonly loader: TableLoader;
  readonly onSelect: (isSelected: boolean) => void;
}

/** One thing to load: what it holds, a button of its own, and a preview. */
export function DataSetItem({ offer, isSelected, isBusy, loader, onSelect }: DataSetItemProps) {
  const texts = useTextsOf(tablesTexts);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const name = localize(offer.name, language);
  const summaryId = `summary-${offer.id}`;
  return (
    <li class="card data-set">
      <div class="row row-spread">
        <label class="checkbox">
          <input
            type="checkbox"
            checked={isSelected}
            aria-describedby={summaryId}
            onChange={(event) => {
              onSelect(event.currentTarget.checked);
            }}
          />
          <strong>{name}</strong>
        </label>
        <BusyButton
          label={texts.loadOne}
          name={texts.loadOnly(name)}
          isBusy={isBusy}
          isSmall
          onPress={() => void loader.load([offer.id], language)}
        />
      </div>
      <p id={summaryId} class="small">
        {localize(offer.summary, language)}
      </p>
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary aria-label={texts.preview.titleOf(name)}>{texts.preview.title}</summary>
        {isOpen && <DataSetPreview offer={offer} loader={loader} />}
      </details>
    </li>
  );
}
