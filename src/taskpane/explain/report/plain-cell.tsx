import type { ActiveCell } from "../../../hosts/cells";
import type { ViewProps } from "../../services/view-props";
import { useTextsOf } from "../../ui/language";
import type { Content } from "../explain-cell";
import { explainTexts } from "../texts";

export interface PlainCellProps extends Pick<ViewProps, "go" | "viewIds"> {
  readonly cell: ActiveCell;
  readonly content: Exclude<Content, { kind: "ours" }>;
}

/** What there is to say of a cell that none of our functions computes, and what can be done with it. */
export function PlainCell({ cell, content, go, viewIds }: PlainCellProps) {
  const texts = useTextsOf(explainTexts);
  const isNumber = content.kind === "constant" && typeof cell.value === "number";
  return (
    <>
      {content.kind === "constant" && content.figure.facts.length > 0 && (
        <dl class="explain-facts">
          {content.figure.facts.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <div class="empty">
        <p>{texts.empty[content.kind]}</p>
        <p>{isNumber ? texts.computeAdvice : texts.emptyAdvice}</p>
        {viewIds.includes("functions") && (
          <button
            type="button"
            class="button"
            onClick={() => {
              go({ view: "functions" });
            }}
          >
            {isNumber ? texts.compute : texts.findFunction}
          </button>
        )}
      </div>
    </>
  );
}
