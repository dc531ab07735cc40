import { useCallback, useState } from "preact/hooks";
import type { ReportContext } from "../../services/report";
import { useTextsOf } from "../../ui/language";
import { WhenLoaded } from "../../ui/messages/when-loaded";
import { exercisesTexts } from "../texts";

const load = () => import(/* webpackChunkName: "grading" */ "./grading-form");

/** Marking what a class returned, folded; it is fetched when it is opened. */
export function GradingCard({ reportContext }: { readonly reportContext: ReportContext }) {
  const texts = useTextsOf(exercisesTexts).class;
  const [isOpened, setOpened] = useState(false);
  const follow = useCallback((event: Event) => {
    // What was chosen and marked stays when it is folded.
    if ((event.currentTarget as HTMLDetailsElement).open) setOpened(true);
  }, []);
  return (
    <details class="grading stack" onToggle={follow}>
      <summary>{texts.markReturned}</summary>
      {isOpened && (
        <WhenLoaded load={load} reportContext={reportContext}>
          {({ GradingForm }) => <GradingForm reportContext={reportContext} />}
        </WhenLoaded>
      )}
    </details>
  );
}
