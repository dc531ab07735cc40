import { useEffect, useRef, useState } from "preact/hooks";
import { paperTables } from "../../paper/tables";
import { useLanguage, useTexts } from "../texts";
import { useStore } from "../use-store";
import type { ViewProps } from "../view";
import { LoadBar } from "./load-bar";
import type { TableNumber } from "./load-state";
import { TableItem } from "./table-item";
import "./tables.css";
import { afterTick } from "./ticked";

const all = paperTables.map((table) => table.number);

/** The paper's tables, to load into the workbook. */
export function TablesView({ loader, memory, reportContext }: ViewProps) {
  const texts = useTexts().tables;
  const language = useLanguage();
  const state = useStore(loader.state);
  const [ticked, setTicked] = useState<readonly TableNumber[]>([4]);
  const [isNew] = useState(() => memory.recall().experience === null);
  const isWriting = state.phase === "writing";

  useEffect(() => {
    if (state.phase === "written") memory.keep("experience", "loaded");
  }, [state.phase, memory]);

  return (
    <>
      <div class="scroll tables-view">
        <p class="introduction">{texts.introduction}</p>
        <details class="card welcome" open={isNew}>
          <summary>{texts.welcome}</summary>
          <p>{texts.welcomeText}</p>
        </details>
        <SelectAll
          count={ticked.length}
          onSelect={(isTicked) => {
            setTicked(isTicked ? all : []);
          }}
        />
        <ul class="list" role="list">
          {paperTables.map((table) => (
            <TableItem
              key={table.number}
              table={table}
              isTicked={ticked.includes(table.number)}
              isBusy={isWriting}
              onTick={(isTicked) => {
                setTicked(afterTick(all, ticked, table.number, isTicked));
              }}
              onLoad={() => void loader.load([table.number], language)}
            />
          ))}
        </ul>
      </div>
      <LoadBar state={state} ticked={ticked} loader={loader} reportContext={reportContext} />
    </>
  );
}

function SelectAll({ count, onSelect }: { count: number; onSelect: (isTicked: boolean) => void }) {
  const box = useRef<HTMLInputElement>(null);
  const isAll = count === all.length;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = count > 0 && !isAll;
  }, [count, isAll]);
  return (
    <label class="tick select-all">
      <input
        ref={box}
        type="checkbox"
        checked={isAll}
        onChange={(event) => {
          onSelect(event.currentTarget.checked);
        }}
      />
      {useTexts().tables.selectAll}
    </label>
  );
}
