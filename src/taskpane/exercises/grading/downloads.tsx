import { resultNames } from "../../../exercises/class/results/result-names";
import { DownloadLink } from "../../ui/download-link";
import { useTextsOf } from "../../ui/language";
import type { Results } from "./make-results";
import { gradingTexts } from "./texts";

/** Links that save the results, as the one of a class set does. */
export function Downloads({ results }: { readonly results: Results }) {
  const texts = useTextsOf(gradingTexts);
  const { workbook, moodle } = resultNames();
  return (
    <ul role="list" class="grading-downloads">
      <li>
        <DownloadLink label={texts.saveWorkbook} name={workbook} content={results.workbook} />
      </li>
      <li>
        <DownloadLink label={texts.saveMoodle} name={moodle} content={results.moodle} />
      </li>
      <li>
        <DownloadLink label={texts.saveFeedback} name={`${texts.feedbackFile}.zip`} content={results.feedback} />
      </li>
      <li>
        <DownloadLink label={texts.saveAll} name={`${texts.allFile}.zip`} content={results.all} />
      </li>
    </ul>
  );
}
