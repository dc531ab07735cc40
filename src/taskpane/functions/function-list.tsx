import type { ComponentChildren } from "preact";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { FunctionEntry } from "../../functions/describe/entry";
import type { Family } from "../../functions/specification";
import { createSearch } from "../search/search";
import { useTextsOf } from "../ui/language";
import { ResultList } from "./result-list";
import { functionsViewTexts } from "./texts";

export interface FunctionListProps {
  readonly entries: readonly FunctionEntry[];
  readonly isShown: boolean;
  /** The function whose page was last open, where the focus returns to. */
  readonly lastShown: string | null;
  readonly onOpen: (name: string) => void;
  /** What is shown above the results. */
  readonly children: ComponentChildren;
}

/** All functions, and those that match what is typed. */
export function FunctionList({ entries, isShown, lastShown, onOpen, children }: FunctionListProps) {
  const texts = useTextsOf(functionsViewTexts);
  const id = useId();
  const [query, setQuery] = useState("");
  const [family, setFamily] = useState<Family | "">("");
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const wasShown = useRef(isShown);
  const search = useMemo(() => createSearch(entries), [entries]);
  const families = useMemo(() => new Map(entries.map((entry) => [entry.family, entry.familyTitle])), [entries]);
  const found = useMemo(
    () => search(query).filter((entry) => family === "" || entry.family === family),
    [search, query, family],
  );

  useEffect(() => {
    if (isShown && !wasShown.current) {
      const item = results.current?.querySelector<HTMLElement>(`[data-name="${lastShown ?? ""}"]`);
      (item ?? box.current)?.focus();
    }
    wasShown.current = isShown;
  }, [isShown, lastShown]);

  const focusFirst = () => {
    results.current?.querySelector<HTMLElement>("[data-name]")?.focus();
  };
  const showAll = () => {
    setQuery("");
    setFamily("");
    box.current?.focus();
  };

  return (
    <div class="functions-browser" hidden={!isShown}>
      <search class="functions-search">
        <label class="visually-hidden" htmlFor={`${id}-query`}>
          {texts.search}
        </label>
        <input
          ref={box}
          id={`${id}-query`}
          class="input"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={texts.searchHint}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === "ArrowDown") focusFirst();
            else if (event.key === "Enter" && query !== "" && found[0] !== undefined) onOpen(found[0].name);
            else if (event.key === "Escape") setQuery("");
            else return;
            event.preventDefault();
          }}
        />
        <div class="row row-spread">
          <label class="visually-hidden" htmlFor={`${id}-family`}>
            {texts.family}
          </label>
          <select
            id={`${id}-family`}
            value={family}
            onChange={(event) => {
              setFamily(event.currentTarget.value as Family | "");
            }}
          >
            <option value="">{texts.allFamilies}</option>
            {[...families].map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
          <span class="hint" role="status">
            {texts.found(found.length)}
          </span>
        </div>
        {children}
      </search>
      <div class="scroll" ref={results}>
        {found.length === 0 ? (
          <div class="empty">
            <p>
              <strong>{texts.nothing}</strong>
            </p>
            <p>{texts.nothingAdvice}</p>
            <button type="button" class="button" onClick={showAll}>
              {texts.clear}
            </button>
          </div>
        ) : (
          <ResultList
            found={found}
            isGrouped={query.trim() === ""}
            onOpen={onOpen}
            onLeave={() => {
              box.current?.focus();
              box.current?.select();
            }}
          />
        )}
      </div>
    </div>
  );
}
