import type { SheetPlan } from "../../../sheets/plan";
import type { DimensionId } from "../../rules/types";
import type { SheetKey } from "../block";
import type { ReportContext } from "../context";
import { Draft } from "../draft";
import { findingWidths } from "../row-lines";
import { dimensionNotes, dimensionTexts } from "../texts";

const keys: { readonly [Id in DimensionId]: SheetKey } = {
  G: "diagnosis-gradient",
  C: "diagnosis-complementarity",
  S: "diagnosis-symbiosis",
  K: "diagnosis-coordination",
  T: "diagnosis-transfer",
};

/** The sheet of a dimension with its title, question and note. */
export function dimensionDraft(dimension: DimensionId, { say }: ReportContext): Draft {
  const draft = new Draft(keys[dimension]);
  const { title, question } = dimensionTexts[dimension];
  const note = dimensionNotes[dimension];
  draft.put(0, 0, { value: say(title) });
  draft.style({ top: 0, bottom: 0, left: 0, right: 0 }, "title");
  draft.put(1, 0, { value: say(question) });
  draft.put(2, 0, { value: note === undefined ? "" : say(note) });
  draft.style({ top: 2, bottom: 2, left: 0, right: 0 }, "source");
  return draft;
}

export const finishDimension = (draft: Draft, dimension: DimensionId, { say }: ReportContext): SheetPlan =>
  draft.plan(say(dimensionTexts[dimension].sheet), findingWidths);
