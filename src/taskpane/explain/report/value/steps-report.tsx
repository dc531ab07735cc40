import { formatNumber } from "../../../ui/format-number";
import { useLanguage, useTextsOf } from "../../../ui/language";
import type { CallExplanation } from "../../call-explanation";
import { explainTexts } from "../../texts";
import { spanText } from "../span-text";

export interface StepsReportProps {
  readonly call: CallExplanation;
  readonly home: string;
}

/** The calculation with the numbers put in, line by line where it can be taken apart. */
export function StepsReport({ call: { steps, stepByStep, value }, home }: StepsReportProps) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  if (stepByStep === null || typeof value !== "number") return null;
  const lines = steps ?? [{ text: stepByStep, value, of: null }];
  return (
    <section class="stack">
      <h3 class="section-head">{texts.stepByStep}</h3>
      <ol class="explain-steps">
        {lines.map((line, place) => (
          <li key={place} class={place === lines.length - 1 ? "explain-last" : undefined}>
            {line.of !== null && <span class="hint">{texts.sumOf(spanText(line.of, home, texts))}</span>}
            <span class="explain-step">{line.text}</span>
            <span class="explain-equals">= {formatNumber(line.value, language)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
