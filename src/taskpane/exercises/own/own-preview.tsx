import { useMemo, useState } from "preact/hooks";
import { answerKey, asTyped } from "../../../exercises/marking/answers/answer-key";
import { rightAnswers } from "../../../exercises/marking/answers/right-answers";
import { EarlierValues, valuesOf } from "../../../exercises/marking/values";
import type { OwnExercise } from "../../../exercises/own/compile/compile";
import { roundTo } from "../../../exercises/rounding";
import { describeVariant } from "../../../exercises/sheet/describe";
import { askText } from "../../../exercises/sheet/questions";
import { withUnit } from "../../../exercises/sheet/rows";
import type { DataTable as DataTableContent, Variant, VariantQuestion } from "../../../exercises/types";
import { seedCount } from "../../../exercises/variants/seed";
import { variantOf } from "../../../exercises/variants/variant";
import { type Language, localize } from "../../../language/localized";
import { DataTable } from "../../ui/data-table";
import { useLanguage, useTextsOf } from "../../ui/language";
import { ownTexts } from "./texts";

/** Seeds one after the other look alike to nobody. */
const step = 7919;

/** A variant as students get it, with the answers and what each mistake results in. */
export function OwnPreview({ own }: { readonly own: OwnExercise }) {
  const texts = useTextsOf(ownTexts);
  const language = useLanguage();
  const [seed, setSeed] = useState(1);
  const variant = useMemo(() => variantOf(own.exercise, seed), [own, seed]);
  const { intro, tables, questions } = describeVariant(variant);
  const key = answerKey(variant, language);
  const mistakes = useMemo(() => mistakesOf(variant, language), [variant, language]);
  return (
    <section class="stack" aria-labelledby="own-preview">
      <h3 id="own-preview">{texts.preview}</h3>
      <p class="row">
        <button
          type="button"
          class="button button-small"
          onClick={() => {
            setSeed((before) => (before + step) % seedCount);
          }}
        >
          {texts.another}
        </button>
        <span class="small code" role="status">
          {variant.code}
        </span>
      </p>
      <p>{localize(intro, language)}</p>
      {tables.map((table) => (
        <DataTable
          key={table.title.en}
          caption={captionOf(table, language)}
          headers={[table.corner, ...table.columns].map((header) => localize(header, language))}
          rows={table.rows.map(({ name, cells }) => [
            localize(name, language),
            ...cells.map((cell) => (typeof cell === "number" ? cell : localize(cell, language))),
          ])}
          format={(value) => value.toFixed(table.decimals)}
        />
      ))}
      <ol class="list questions" role="list">
        {questions.map((question, place) => {
          const asked = variant.questions[place];
          const uses = asked?.spec.uses ?? [];
          return (
            <li key={question.id} class="question">
              <p>
                <strong>
                  {question.number}. {askText(question, language)}
                </strong>
              </p>
              <p>
                {texts.answer} {written(asked, key[question.id] ?? [])}
              </p>
              {mistakes[place]?.map(({ name, values }) => (
                <p key={name} class="small">
                  {texts.mistake(name)} {written(asked, values)}
                </p>
              ))}
              {uses.length > 0 && <p class="small">{texts.carries(uses.join(", "))}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function captionOf({ title, unit }: DataTableContent, language: Language): string {
  const [words, unitWords] = [localize(title, language), localize(unit, language)];
  return unitWords === "" ? words : withUnit(words, unitWords, language);
}

/** How many values of a block are shown. */
const mostShown = 12;

/** The values of the cells of a question, rounded a little finer than asked for. */
function written(question: VariantQuestion | undefined, values: readonly (number | string)[]): string {
  const decimals = (question?.spec.decimals ?? 0) + 2;
  const shown = values
    .slice(0, mostShown)
    .map((value) => (typeof value === "number" ? String(roundTo(value, Math.min(decimals, 12))) : value));
  return [...shown, ...(values.length > mostShown ? ["…"] : [])].join("; ");
}

function mistakesOf(variant: Variant, language: Language) {
  const rights = rightAnswers(variant);
  const earlier = new EarlierValues();
  return variant.questions.map((question) => {
    const { spec } = question;
    const found = spec.mistakes.map(({ name, value }) => ({
      name,
      values: asTyped(spec, valuesOf(value(variant.data, earlier)), language),
    }));
    earlier.set(question.id, question, rights.get(question.id) ?? []);
    return found;
  });
}
