import { useTextsOf } from "../../ui/language";
import { diagnosisTexts } from "../texts";

/** The tables that can be read, as small pictures of them. */
export function Shapes({ isOpen }: { readonly isOpen: boolean }) {
  const texts = useTextsOf(diagnosisTexts);
  return (
    <details open={isOpen}>
      <summary>{texts.shapesTitle}</summary>
      {texts.shapes.map(({ name, rows }) => (
        <table key={name} class="diagnosis-shape">
          <caption>{name}</caption>
          <tbody>
            {rows.map((row, place) => (
              <tr key={place}>
                {row.map((cell, column) => (place === 0 ? <th key={column}>{cell}</th> : <td key={column}>{cell}</td>))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}
