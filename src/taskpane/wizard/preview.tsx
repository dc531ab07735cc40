import { type CellValue, isCellError } from "../../hosts/cells";
import { rangeAddress } from "../../sheets/references/address";
import type { CellRows } from "../formula/engine";
import type { Evaluation } from "../formula/evaluate";
import { areaAt } from "../formula/reference-text";
import { DataTable } from "../ui/data-table";
import { formatNumber } from "../ui/format-number";
import { useLanguage, useTextsOf } from "../ui/language";
import { sizeOf } from "./insert/insertion";
import { wizardTexts } from "./texts";

export interface PreviewProps {
  /** The arguments that must still be filled in. */
  readonly missing: readonly string[];
  readonly isReady: boolean;
  /** Null as long as it is not calculated. */
  readonly evaluation: Evaluation | null;
  /** Where the result would begin. */
  readonly address: string;
}

/** How much of a large result is shown. */
const most = { rows: 4, columns: 5 };

/** What the formula would return, calculated by the same functions. */
export function Preview({ missing, isReady, evaluation, address }: PreviewProps) {
  const texts = useTextsOf(wizardTexts);
  const result = isReady ? (evaluation?.result ?? null) : null;
  const size = sizeOf(result);
  const area = rangeAddress(areaAt(address, size.rows, size.columns));
  const isStuck = isReady && evaluation !== null && evaluation.obstacle !== null;
  return (
    <section class="stack wizard-preview">
      <h3>{texts.result}</h3>
      <div role="status">
        {missing.length > 0 && <p class="hint">{texts.fillIn(missing)}</p>}
        {isStuck && <p class="hint">{texts.cannotPreview}</p>}
        {result?.kind === "rows" && <p class="hint">{texts.fills(size.rows, size.columns, area)}</p>}
        {result?.kind === "error" && (
          <>
            <p class="warning">{texts.gives(result.error.code)}</p>
            {result.error.message !== null && <p>{result.error.message}</p>}
          </>
        )}
      </div>
      {result?.kind === "rows" && <ResultTable rows={result.rows} />}
    </section>
  );
}

function ResultTable({ rows }: { readonly rows: CellRows }) {
  const texts = useTextsOf(wizardTexts);
  const language = useLanguage();
  const width = rows[0]?.length ?? 0;
  const left = texts.rowsLeft(Math.max(0, rows.length - most.rows), Math.max(0, width - most.columns));
  return (
    <>
      <DataTable
        caption={left === "" ? texts.result : texts.resultBut(left)}
        isCaptionHidden={left === ""}
        headers={[]}
        labelColumns={0}
        rows={rows.slice(0, most.rows).map((row) => row.slice(0, most.columns).map(shown))}
        format={(value) => formatNumber(value, language)}
      />
    </>
  );
}

function shown(value: CellValue): string | number {
  if (value === null) return "";
  if (isCellError(value)) return value.code;
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
