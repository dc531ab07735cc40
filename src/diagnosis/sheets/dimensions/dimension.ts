import { text } from "../../../language/localized";
import type { PlanChart, SheetPlan } from "../../../sheets/plan";
import { hasAssignedRegions, hasReconstruction, provenance } from "../../rules/reconstructed";
import type { DimensionId } from "../../rules/types";
import type { SheetKey } from "../block";
import type { ReportContext } from "../context";
import { Draft } from "../draft";
import { columns } from "../layout/finding-row";
import { footerOf, repeatedTop, shadeOutcomes } from "../print";
import { findingWidths } from "../row-lines";
import { dimensionNotes, dimensionTexts } from "../texts";

const workings = text("Workings for “Holds?” and for the sentences", "稳健性检验与文字所用的中间结果");

const keys: { readonly [Id in DimensionId]: SheetKey } = {
  G: "diagnosis-gradient",
  C: "diagnosis-complementarity",
  S: "diagnosis-symbiosis",
  K: "diagnosis-coordination",
  T: "diagnosis-transfer",
};

/** The sheet of a dimension with its title, question and notes. */
export function dimensionDraft(dimension: DimensionId, { panel, say }: ReportContext): Draft {
  const draft = new Draft(keys[dimension]);
  const { title, question } = dimensionTexts[dimension];
  const notes = [
    dimensionNotes[dimension],
    hasReconstruction(panel) ? provenance.secondary : undefined,
    dimension === "S" && hasAssignedRegions(panel) ? provenance.exchanges : undefined,
  ];
  draft.put(0, 0, { value: say(title) });
  draft.style({ top: 0, bottom: 0, left: 0, right: 0 }, "title");
  draft.put(1, 0, { value: say(question) });
  draft.put(2, 0, { value: notes.flatMap((one) => (one === undefined ? [] : [say(one)])).join(say(text(" ", ""))) });
  draft.style({ top: 2, bottom: 2, left: 0, right: 0 }, "source");
  return draft;
}

/** The finished sheet, with its workings folded away below what is read. */
export function finishDimension(
  draft: Draft,
  dimension: DimensionId,
  context: ReportContext,
  chart: PlanChart | null,
): SheetPlan {
  const { layout, say } = context;
  const { findings, workings: below } = layout[dimension];
  const rows = findings.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  shadeOutcomes(draft, { top, bottom, left: columns.word, right: columns.word }, columns.outcome);
  const last = draft.rowCount - 1;
  const right = draft.lastColumn(0, below.top);
  draft.text(below, say(workings));
  draft.style(below.range, "section");
  draft.style({ top: below.top + 1, bottom: last, left: 0, right: draft.lastColumn(below.top, last) }, "workings");
  return draft.plan(say(dimensionTexts[dimension].sheet), findingWidths, {
    chart,
    hasNoGridLines: true,
    print: {
      right,
      bottom: below.top - 2,
      repeatedRows: repeatedTop,
      orientation: "landscape",
      footer: footerOf(context, say(dimensionTexts[dimension].title)),
    },
    outlined: [{ top: below.top + 1, bottom: last, isClosed: true }],
  });
}
