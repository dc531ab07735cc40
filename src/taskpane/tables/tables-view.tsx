import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type LoadId, loadIds } from "../../sheets/load-plans";
import type { TableLoader } from "../services/table-loader";
import type { ViewProps } from "../services/view-props";
import { useStore } from "../ui/hooks/use-store";
import { useTextsOf } from "../ui/language";
import { ChoicesPanel, useChoicesInWords } from "./choices-panel";
import { DataSetItem } from "./data-set-item";
import { LoadBar } from "./load-bar";
import { findOffers, offerGroups } from "./offers";
import { withSelected, withAllSelected } from "./selection";
import { tablesTexts } from "./texts";
import "./tables.css";

/** The data sets, to look at and to load into the workbook. */
export function TablesView({ loader, reportContext, go, viewIds }: ViewProps) {
  const texts = useTextsOf(tablesTexts);
  const state = useStore(loader.state);
  const [selected, setSelected] = useState<readonly LoadId[]>(["table-4"]);
  const [search, setSearch] = useState("");
  const found = useMemo(() => findOffers(search), [search]);
  const foundIds = found.map(({ id }) => id);
  const isWriting = state.phase === "writing";

  return (
    <>
      <div class="scroll tables-view">
        <input
          class="input"
          type="search"
          aria-label={texts.search}
          placeholder={`${texts.search}: ${texts.searchHint}`}
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
          }}
        />
        <Choices loader={loader} />
        {found.length === 0 ? (
          <div class="empty">
            <p role="status">{texts.nothingFound}</p>
            <button
              type="button"
              class="button"
              onClick={() => {
                setSearch("");
              }}
            >
              {texts.clearSearch}
            </button>
          </div>
        ) : (
          <SelectAll
            label={search.trim() === "" ? texts.selectAll : texts.selectFound(found.length)}
            count={foundIds.filter((id) => selected.includes(id)).length}
            total={foundIds.length}
            onSelect={(isSelected) => {
              setSelected(withAllSelected(loadIds, selected, foundIds, isSelected));
            }}
          />
        )}
        {offerGroups.map((group) => {
          const members = found.filter((offer) => offer.group === group);
          return members.length === 0 ? null : (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{texts.groups[group]}</h2>
              <ul class="list" role="list">
                {members.map((offer) => (
                  <DataSetItem
                    key={offer.id}
                    offer={offer}
                    isSelected={selected.includes(offer.id)}
                    isBusy={isWriting}
                    loader={loader}
                    onSelect={(isSelected) => {
                      setSelected(withSelected(loadIds, selected, offer.id, isSelected));
                    }}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <LoadBar
        state={state}
        selected={selected}
        loader={loader}
        reportContext={reportContext}
        onFunctions={
          viewIds.includes("functions")
            ? () => {
                go({ view: "functions" });
              }
            : undefined
        }
      />
    </>
  );
}

function Choices({ loader }: { readonly loader: TableLoader }) {
  const title = useTextsOf(tablesTexts).choices.title;
  const words = useChoicesInWords(loader);
  return (
    <details class="card choices">
      <summary>
        <strong>{title}:</strong> {words}
      </summary>
      <ChoicesPanel loader={loader} />
    </details>
  );
}

interface SelectAllProps {
  readonly label: string;
  /** How many of the visible ones are selected. */
  readonly count: number;
  readonly total: number;
  readonly onSelect: (isSelected: boolean) => void;
}

function SelectAll({ label, count, total, onSelect }: SelectAllProps) {
  const box = useRef<HTMLInputElement>(null);
  const isAll = count === total;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = count > 0 && !isAll;
  }, [count, isAll]);
  return (
    <label class="checkbox">
      <input
        ref={box}
        type="checkbox"
        checked={isAll}
        onChange={(event) => {
          onSelect(event.currentTarget.checked);
        }}
      />
      {label}
    </label>
  );
}
