import { useTextsOf } from "../ui/language";
import { shellTexts } from "./texts";

/** In place of the pane where there is no workbook: what this page is, and how to get to it. */
export function OutsideCard({ isLibraryMissing }: { isLibraryMissing: boolean }) {
  const texts = useTextsOf(shellTexts).outside;
  return (
    <main class="card outside">
      <h1>{texts.title}</h1>
      <p>{texts.explanation}</p>
      <ol>
        {texts.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {isLibraryMissing && <p>{texts.libraryMissing}</p>}
    </main>
  );
}
