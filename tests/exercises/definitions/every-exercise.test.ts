import { exercises } from "../../../src/exercises/catalogue";
import { answerKey } from "../../../src/exercises/marking/answers/answer-key";
import { rightAnswers } from "../../../src/exercises/marking/answers/right-answers";
import { mark } from "../../../src/exercises/marking/mark";
import { isPossible, toleranceOf } from "../../../src/exercises/marking/tolerance";
import type { Answers } from "../../../src/exercises/marking/types";
import { EarlierValues, valuesOf } from "../../../src/exercises/marking/values";
import { roundTo } from "../../../src/exercises/rounding";
import { describeVariant } from "../../../src/exercises/sheet/describe";
import type { Variant, VariantQuestion } from "../../../src/exercises/types";
import { variantOf } from "../../../src/exercises/variants/variant";
import type { Localized } from "../../../src/language/localized";

const seeds = Array.from({ length: 500 }, (_, index) => (index * 2097) % 2 ** 20);

const inEnglish = { language: "en" } as const;

/** Values as a student types them: a choice by its word. */
const typed = ({ spec }: VariantQuestion, values: readonly number[]) =>
  values.map((value) => spec.options?.[value]?.en ?? value);

/** What a student types who rounds as asked. */
const roundedAnswers = (variant: Variant): Answers =>
  Object.fromEntries(
    variant.questions.map(({ id, spec }) => [
      id,
      answerKey(variant, "en")[id]!.map((value) => (typeof value === "number" ? roundTo(value, spec.decimals) : value)),
    ]),
  );

type Rights = ReturnType<typeof rightAnswers>;

const earlierOf = (variant: Variant, rights: Rights): EarlierValues => {
  const earlier = new EarlierValues();
  for (const question of variant.questions) earlier.set(question.id, question, rights.get(question.id)!);
  return earlier;
};

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))("%s", (_, exercise) => {
  let variants: readonly Variant[] = [];
  let solved: readonly (readonly [Variant, Rights])[] = [];

  beforeAll(() => {
    variants = seeds.map((seed) => variantOf(exercise, seed));
    solved = variants.map((variant) => [variant, rightAnswers(variant)]);
  });

  it("gives the same variant for the same seed", () => {
    for (const variant of variants.slice(0, 20)) {
      const again = variantOf(exercise, variant.seed);
      expect(again.data).toEqual(variant.data);
      expect(again.code).toBe(variant.code);
    }
  });

  it("has finite answers in every cell for 500 seeds", () => {
    const odd: string[] = [];
    for (const [variant, rights] of solved)
      for (const { id, size } of variant.questions) {
        const values = rights.get(id)!;
        if (values.length !== size || !values.every(Number.isFinite))
          odd.push(`${variant.code} ${id}: ${values.join()}`);
      }
    expect(odd).toEqual([]);
  });

  it("has distinct variants", () => {
    const sheets = new Set(
      variants.map((variant) =>
        JSON.stringify(describeVariant(variant), (key, value: unknown) => (key === "code" ? undefined : value)),
      ),
    );
    // The paper's own figures are not changed, so that only the choice of years, sector and regions differs.
    expect(sheets.size).toBeGreaterThan(exercise.id === "check-paper" ? 350 : 495);
  });

  it("has numbers in its tables that are rounded as they are shown", () => {
    const odd: string[] = [];
    for (const variant of variants)
      for (const { rows, columns, decimals } of describeVariant(variant).tables)
        for (const { cells } of rows)
          if (
            cells.length !== columns.length ||
            cells.some((cell) => typeof cell === "number" && roundTo(cell, decimals) !== cell)
          )
            odd.push(variant.code);
    expect(odd).toEqual([]);
  });

  it("gives full marks to its own answers, exact and rounded as asked", () => {
    const odd: string[] = [];
    for (const variant of variants)
      for (const answers of [answerKey(variant, variant.seed % 2 === 0 ? "en" : "zh-CN"), roundedAnswers(variant)]) {
        const { points, questions } = mark(variant, answers, inEnglish);
        if (points !== variant.points || !questions.every(({ status }) => status === "right"))
          odd.push(`${variant.code}: ${JSON.stringify(answers)}`);
      }
    expect(odd).toEqual([]);
  });

  it("keeps every typical mistake three tolerances away from the right answer for 500 seeds", () => {
    const near: string[] = [];
    for (const [variant, rights] of solved) {
      const earlier = earlierOf(variant, rights);
      for (const { id, spec } of variant.questions) {
        const right = rights.get(id)!;
        for (const mistake of spec.mistakes) {
          const wrong = valuesOf(mistake.value(variant.data, earlier));
          const isApart = wrong.some(
            (value, cell) => Math.abs(value - right[cell]!) > 3 * toleranceOf(spec, right[cell]!),
          );
          if (!isApart) near.push(`${variant.code} ${id} ${mistake.name}`);
        }
      }
    }
    expect(near).toEqual([]);
  });

  it("recognizes every typical mistake", () => {
    for (const [variant, values] of solved.slice(0, 40)) {
      const rights = answerKey(variant, "en");
      const earlier = earlierOf(variant, values);
      for (const question of variant.questions)
        for (const mistake of question.spec.mistakes) {
          const wrong = valuesOf(mistake.value(variant.data, earlier));
          expect(wrong).toHaveLength(question.size);
          const marked = markingOf(variant, question, { ...rights, [question.id]: typed(question, wrong) });
          expect(marked.status).toBe("mistake");
          expect(marked.points).toBeLessThan(question.spec.points);
          const names = new Set(marked.cells.map((cell) => cell.mistake));
          expect([...names]).toContain(mistake.name);
          expect(marked.feedback).toContain(mistake.feedback.en.replace(/\.$/, ""));
        }
    }
  });

  it("marks an error once and carries it forward", () => {
    for (const variant of variants.slice(0, 40))
      for (const [place, question] of variant.questions.entries()) {
        if (question.spec.unit === "choice") continue;
        const answers = answersAfterError(variant, place);
        const marking = mark(variant, answers, inEnglish);
        const lost = marking.questions.filter(({ status }) => status !== "right").map(({ id }) => id);
        expect(lost).toEqual([question.id]);
      }
  });

  it("asks in both languages", () => {
    const untranslated: string[] = [];
    const visit = (value: unknown, place: string) => {
      if (typeof value !== "object" || value === null) return;
      if ("en" in value && "zh" in value) {
        const { en, zh } = value as Localized;
        if (typeof en !== "string" || typeof zh !== "string" || en === "" || zh === "" || /undefined|NaN/.test(en + zh))
          untranslated.push(`${place}: ${en} / ${zh}`);
        else if (/[\u3400-\u9fff]/.test(en)) untranslated.push(`${place}: ${en}`);
        return;
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, `${place}.${key}`);
    };
    for (const variant of variants.slice(0, 30)) {
      visit(describeVariant(variant), exercise.id);
      for (const { spec } of variant.questions)
        for (const mistake of spec.mistakes) visit(mistake.feedback, mistake.name);
    }
    expect(untranslated).toEqual([]);
  });
});

const markingOf = (variant: Variant, question: VariantQuestion, answers: Answers) =>
  mark(variant, answers, inEnglish).questions.find(({ id }) => id === question.id)!;

/** Right answers, but for one question, and what follows from its error in those that use it. */
function answersAfterError(variant: Variant, place: number): Answers {
  const earlier = new EarlierValues();
  return Object.fromEntries(
    variant.questions.map((question, index) => {
      let values = valuesOf(question.spec.expected(variant.data, earlier));
      if (index === place) values = values.map((value) => wrongBy(question, value));
      earlier.set(question.id, question, values);
      return [question.id, typed(question, values)];
    }),
  );
}

/** A wrong number that could be the answer, because no other is carried forward. */
const wrongBy = ({ spec }: VariantQuestion, value: number) => {
  const error = spec.decimals === 0 ? 1 : Math.abs(value) * 0.07 + 40 * toleranceOf(spec, value);
  return [value - error, value + error, value - error / 10].find((wrong) => isPossible(spec, wrong)) ?? NaN;
};
