import { useMemo } from "preact/hooks";
import { type LoadId, loadPlans } from "../../../sheets/load-plans";
import { displayedText } from "../../../sheets/number-formats";
import type { SheetPlan } from "../../../sheets/plan";
import { columnLetters } from "../../../sheets/references/address";
import { loadOptions } from "../../services/load-choices";
import type { TableLoader } from "../../services/table-loader";
import { useStore } from "../../ui/hooks/use-store";
import { useLanguage, useTextsOf } from "../../ui/language";
import { tablesTexts } from "../texts";

const mostRows = 14;

/** The sheet as it would be written with the present choices; formulas as formulas. */
export function SheetPreview({ id, loader }: { readonly id: LoadId; readonly loader: TableLoader }) {
  const texts = useTextsOf(tablesTexts).preview;
  const language = useLanguage();
  const choices = useStore(loader.choices);
  const plans = useMemo(() => loadPlans([id], loadOptions(choices, language)), [id, choices, language]);
  const own = plans.filter(({ key }) => (key ?? "audit") === id);
  return (
    <div class="stack">
      {own.map((plan) => (
        <Sheet key={plan.sheetName} plan={plan} />
      ))}
      {own.length === 0 && <p>{plans.map(({ sheetName }) => sheetName).join(", ")}</p>}
      <p class="visually-hidden">{texts.title}</p>
    </div>
  );
}

function Sheet({ plan }: { readonly plan: SheetPlan }) {
  const texts = useTextsOf(tablesTexts).preview;
  const caption = texts.newSheet(plan.sheetName);
  const columns = plan.cells[0]?.length ?? 0;
  const charts = (plan.chart === null ? 0 : 1) + (plan.moreCharts?.length ?? 0);
  const left = plan.cells.length - mostRows;
  const along = [
    ...(left > 0 ? [texts.rowsLeft(left)] : []),
    ...(plan.table === null ? [] : [texts.withTable]),
    ...(charts === 0 ? [] : [texts.withCharts(charts)]),
    ...(plan.notes.length === 0 ? [] : [texts.withNotes(plan.notes.length)]),
  ];
  return (
    <>
      <div class="data-scroll sheet" role="region" aria-label={caption} tabIndex={0}>
        <table class="data">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="visually-hidden">{texts.row}</span>
              </th>
              {Array.from({ length: columns }, (_, column) => (
                <th key={column} scope="col">
                  {columnLetters(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.cells.slice(0, mostRows).map((row, index) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                {row.map((cell, column) => {
                  const isText = cell.formula === undefined && typeof cell.value !== "number";
                  return (
                    <td key={column} class={isText ? undefined : "number"}>
                      {cell.formula === undefined ? displayedText(cell) : <code class="code">{cell.formula}</code>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {along.length > 0 && <p class="small">{along.join(" · ")}</p>}
    </>
  );
}
