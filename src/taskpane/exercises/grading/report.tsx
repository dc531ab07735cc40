import type { GradedClass } from "../../../exercises/class/grading/types";
import { classTexts } from "../../../exercises/class/texts";
import { localize } from "../../../language/localized";
import { useLanguage, useTextsOf } from "../../ui/language";
import { reportRows } from "./report-rows";
import { gradingTexts } from "./texts";

/** More would make the pane slow; the saved files have all. */
const mostRows = 300;

/** The points of a class, what needs attention first. */
export function Report({ graded }: { readonly graded: GradedClass }) {
  const texts = useTextsOf(gradingTexts);
  const language = useLanguage();
  const rows = reportRows(graded, language);
  const rest = rows.length - mostRows;
  return (
    <>
      <div class="data-scroll" role="region" aria-label={texts.table} tabIndex={0}>
        <table class="data grading-table">
          <caption class="visually-hidden">{texts.table}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.student}</th>
              <th scope="col">{localize(classTexts.exercise, language)}</th>
              <th scope="col" class="number">
                {localize(classTexts.points, language)}
              </th>
            </tr>
          </thead>
          {rows.slice(0, mostRows).map(({ label, exercises, remarks }, place) => (
            <tbody key={place}>
              {exercises.map(({ title, points }, index) => (
                <tr key={index}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={exercises.length}>
                      {label}
                    </th>
                  )}
                  <td>{title}</td>
                  <td class="number">{points}</td>
                </tr>
              ))}
              {exercises.length === 0 && (
                <tr>
                  <th scope="rowgroup" colSpan={3}>
                    {label}
                  </th>
                </tr>
              )}
              {remarks !== "" && (
                <tr>
                  <td colSpan={3} class="grading-remarks">
                    {remarks}
                  </td>
                </tr>
              )}
            </tbody>
          ))}
        </table>
      </div>
      {rest > 0 && <p class="small">{texts.more(rest)}</p>}
    </>
  );
}
