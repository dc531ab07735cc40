import type { ComponentChildren } from "preact";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { FunctionEntry } from "../../../functions/describe/entry";
import type { Family } from "../../../functions/specification";
import { matchedSynonym } from "../../search/matched-synonym";
import { createSearch } from "../../search/search";
import type { PaneMemory } from "../../services/memory";
import { useTextsOf } from "../../ui/language";
import { functionsViewTexts } from "../texts";
import { FamilyChips } from "./family-chips";
import { FoldAll } from "./fold-all";
import { useFoldedGroups } from "./folded-groups";
import { FunctionNote } from "./function-note";
import { useRecentFunctions } from "./recent-functions";
import { type ResultGroup, ResultList } from "./result-list";

export interface FunctionListProps {
  readonly entries: readonly FunctionEntry[];
  readonly isShown: boolean;
  /** The function whose page was last open, where the focus returns to. */
  readonly lastShown: string | null;
  readonly memory: PaneMemory;
  readonly onOpen: (name: string) => void;
  /** Opens the wizard with a function. */
  readonly onUse: (name: string) => void;
  /** What is shown above the results. */
  readonly children: ComponentChildren;
}

/** All functions, and those that match what is typed. */
export function FunctionList(props: FunctionListProps) {
  const { entries, isShown, lastShown, memory, children } = props;
  const texts = useTextsOf(functionsViewTexts);
  const id = useId();
  const [query, setQuery] = useState("");
  const [family, setFamily] = useState<Family | "">("");
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const wasShown = useRef(isShown);
  const search = useMemo(() => createSearch(entries), [entries]);
  const found = useMemo(
    () => search(query).filter((entry) => family === "" || entry.family === family),
    [search, query, family],
  );
  const isBrowsing = query.trim() === "";
  const [recent, addRecent] = useRecentFunctions(memory);
  const folded = useFoldedGroups(memory);
  const [pointed, setPointed] = useState<FunctionEntry | null>(null);
  // Another search, another best answer.
  const noted = (pointed !== null && found.includes(pointed) ? pointed : null) ?? found[0];
  const groups = useMemo((): readonly ResultGroup[] => {
    if (!isBrowsing) return [{ title: null, foldId: null, members: found }];
    const latest = recent.flatMap((name) => found.find((entry) => entry.name === name) ?? []);
    const hasRecent = family === "" && latest.length > 0;
    return [
      ...(hasRecent ? [{ title: texts.recent, foldId: null, members: latest }] : []),
      // One family alone is open.
      ...byFamily(found).map((group) => (family === "" ? group : { ...group, foldId: null })),
    ];
  }, [isBrowsing, found, family, recent, texts]);
  // Not again for each function that the mouse points at.
  const synonyms = useMemo(
    () => new Map(isBrowsing ? [] : found.map((entry) => [entry.name, matchedSynonym(entry, query)] as const)),
    [isBrowsing, found, query],
  );

  const open = (name: string) => {
    addRecent(name);
    props.onOpen(name);
  };
  const use = (name: string) => {
    addRecent(name);
    props.onUse(name);
  };

  useEffect(() => {
    if (isShown && !wasShown.current) {
      const item = results.current?.querySelector<HTMLElement>(`[data-name="${lastShown ?? ""}"]`);
      (item ?? box.current)?.focus();
    }
    wasShown.current = isShown;
  }, [isShown, lastShown]);

  const focusFirst = () => {
    results.current?.querySelector<HTMLElement>("[data-name], [data-fold]")?.focus();
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
          placeholder={texts.searchHint(entries.length)}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === "ArrowDown") focusFirst();
            else if (event.key === "Enter" && query !== "" && found[0] !== undefined) open(found[0].name);
            else if (event.key === "Escape") setQuery("");
            else return;
            event.preventDefault();
          }}
        />
        <FamilyChips entries={entries} chosen={family} onChoose={setFamily} />
        <span class={isBrowsing ? "visually-hidden" : "hint"} role="status">
          {texts.found(found.length)}
        </span>
        {children}
      </search>
      <div class="scroll" ref={results}>
        <FoldAll ids={groups.flatMap(({ foldId }) => foldId ?? [])} folded={folded} />
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
            groups={groups}
            folded={folded}
            synonyms={synonyms}
            onOpen={open}
            onUse={use}
            onPoint={setPointed}
            onLeave={() => {
              box.current?.focus();
              box.current?.select();
            }}
          />
        )}
      </div>
      {noted !== undefined && <FunctionNote entry={noted} />}
    </div>
  );
}

function byFamily(found: readonly FunctionEntry[]): readonly ResultGroup[] {
  const titles = [...new Set(found.map(({ familyTitle }) => familyTitle))];
  return titles.map((title) => {
    const members = found.filter(({ familyTitle }) => familyTitle === title);
    return { title, foldId: members[0]?.family ?? null, members };
  });
}
