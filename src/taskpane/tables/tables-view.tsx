import { useEffect, useMemo, useState } from "preact/hooks";
import { type LoadId, loadIds } from "../../sheets/load-plans";
import type { TableLoader } from "../services/table-loader";
import type { ViewProps } from "../services/view-props";
import { useStore } from "../ui/hooks/use-store";
import { useTextsOf } from "../ui/language";
import { ChoicesPanel, useChoicesInWords } from "./choices-panel";
import { DataSetItem } from "./data-set-item";
import { LoadBar } from "./load-bar";
import { findOffers, offerGroups } from "./offers";
import { SelectAll } from "./select-all";
import { withAllSelected, withSelected } from "./selection";
import { tablesTexts } from "./texts";
import "./tables.css";

/** The data sets, to look at and to load into the workbook. */
export function TablesView({ loader, reportContext, go, viewIds }: ViewProps) {
  const texts = useTextsOf(tablesTexts);
  const state = useStore(loader.state);
  const [selected, setSelected] = useState<readonly LoadId[]>([]);
  const [isSelecting, setSelecting] = useState(false);
  const [search, setSearch] = useState("");
  const found = useMemo(() => findOffers(search), [search]);
  const foundIds = found.map(({ id }) => id);
  const isWriting = state.phase === "writing";
  const isWritten = state.phase === "written";

  useEffect(() => {
    if (!isWritten) return;
    setSelected([]);
    setSelecting(false);
  }, [isWritten]);

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
          <p class="row row-spread tables-selecting">
            {isSelecting && (
              <SelectAll
                label={search.trim() === "" ? texts.selectAll : texts.selectFound(found.length)}
                count={foundIds.filter((id) => selected.includes(id)).length}
                total={foundIds.length}
                onSelect={(areSelected) => {
                  setSelected(withAllSelected(loadIds, selected, foundIds, areSelected));
                }}
              />
            )}
            <button
              type="button"
              class="link small"
              onClick={() => {
                setSelected([]);
                setSelecting(!isSelecting);
              }}
            >
              {isSelecting ? texts.selectNone : texts.selectSeveral}
            </button>
          </p>
        )}
        {offerGroups.map((group) => {
          const members = found.filter((offer) => offer.group === group);
          return members.length === 0 ? null : (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`} class="section-head">
                {texts.groups[group]}
              </h2>
              <ul role="list">
                {members.map((offer) => (
                  <DataSetItem
                    key={offer.id}
                    offer={offer}
                    isSelected={isSelecting ? selected.includes(offer.id) : null}
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
        selected={selected.filter((id) => foundIds.includes(id))}
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
    <details class="choices">
      <summary>
        <strong>{title}:</strong> {words}
      </summary>
      <ChoicesPanel loader={loader} />
    </details>
  );
}
