import { type Language, localize, type Localized } from "../../../language/localized";
import type { SheetPlan } from "../../../sheets/plan";
import { describeVariant } from "../../sheet/describe";
import type { Variant } from "../../types";
import { isVariant, variantOfCode } from "../../variants/variant";
import { classTexts } from "../texts";
import type { AssignedVariant } from "../types";
import type { TableRow } from "./rows";
import { solutionsOf } from "./solutions";
import { readableSheet, tableSheet } from "./table-sheet";

/** The right answers of every student, a sheet for each exercise; for the teacher alone. */
export function keyPlans(assigned: readonly AssignedVariant[], language: Language): readonly SheetPlan[] {
  const exercises = [...new Set(assigned.map(({ exercise }) => exercise))];
  return exercises.flatMap((exercise) => {
    const own = assigned.filter((one) => one.exercise === exercise);
    const variants = own.flatMap((one): readonly (readonly [AssignedVariant, Variant])[] => {
      const found = variantOfCode(one.variant);
      return isVariant(found) ? [[one, found]] : [];
    });
    return variants.length === 0 ? [] : [keyPlan(variants, language)];
  });
}

function keyPlan(variants: readonly (readonly [AssignedVariant, Variant])[], language: Language): SheetPlan {
  const say = (one: Localized) => localize(one, language);
  const { id, name, number, question, cell, rightAnswer, tolerance, working, code } = classTexts;
  const [[, first] = [null, null]] = variants;
  const described = first === null ? null : describeVariant(first);
  const formatsOfRows: string[] = [];
  const rows = variants.flatMap(([{ studentId, studentName, code: given }, variant]) =>
    solutionsOf(variant, language).flatMap((solution) =>
      solution.cells.map(({ place, answer, format, tolerance: within }, at): TableRow => {
        formatsOfRows.push(format);
        const isFirst = at === 0;
        return [
          ...[studentId, studentName, solution.number],
          ...[isFirst ? solution.ask : "", place, answer, within, isFirst ? solution.working : ""],
          given,
        ];
      }),
    ),
  );
  const headers = [id, name, number, question, cell, rightAnswer, tolerance, working, code].map(say);
  const plan = tableSheet(
    `${say(classTexts.key)} ${described === null ? "" : say(described.shortTitle)}`,
    [described === null ? "" : say(described.title), say(classTexts.keyWarning)],
    [headers, ...rows],
    [11, 13, 5, 40, 16, 13, 11, 46, 26],
    2,
  );
  const [words, figure] = [{ style: "text" }, { style: "top" }] as const;
  return readableSheet(plan, [
    ...[words, words, figure, words, words, { ...figure, formats: formatsOfRows }, words, words, words],
  ]);
}
