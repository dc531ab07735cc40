import { useEffect, useState } from "preact/hooks";
import { useTextsOf } from "../../ui/language";
import type { Results } from "./make-results";
import { gradingTexts } from "./texts";

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  zip: "application/zip",
};

/** Links that save the results, as the one of a class set does. */
export function Downloads({ results }: { readonly results: Results }) {
  const texts = useTextsOf(gradingTexts);
  const [urls, setUrls] = useState<{ readonly [Name in keyof Results]: string } | null>(null);
  useEffect(() => {
    const url = (bytes: Uint8Array, type: string) => URL.createObjectURL(new Blob([bytes.slice().buffer], { type }));
    const made = {
      workbook: url(results.workbook, types.xlsx),
      moodle: url(results.moodle, types.csv),
      feedback: url(results.feedback, types.zip),
      all: url(results.all, types.zip),
    };
    setUrls(made);
    return () => {
      for (const one of Object.values(made)) URL.revokeObjectURL(one);
    };
  }, [results]);
  if (urls === null) return null;
  const links = [
    [texts.saveWorkbook, urls.workbook, "results.xlsx"],
    [texts.saveMoodle, urls.moodle, "results-moodle.csv"],
    [texts.saveFeedback, urls.feedback, `${texts.feedbackFile}.zip`],
    [texts.saveAll, urls.all, `${texts.allFile}.zip`],
  ] as const;
  return (
    <ul role="list" class="grading-downloads">
      {links.map(([label, url, name]) => (
        <li key={name}>
          <a class="link" href={url} download={name}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
