import { Segments } from "../../ui/fields/segments";
import { TextField } from "../../ui/fields/text-field";
import { useTextsOf } from "../../ui/language";
import { exercisesTexts } from "../texts";
import type { NumbersKind, VariantChoice } from "./variant-choice";
import type { BuildField } from "./variant-of-choice";

export interface NumbersChoiceProps {
  readonly choice: VariantChoice;
  readonly problemsOf: (field: BuildField) => readonly string[];
  readonly onChoose: (choice: VariantChoice) => void;
}

const kinds: readonly NumbersKind[] = ["new", "student", "code"];

/** Which numbers an exercise shall have. */
export function NumbersChoice({ choice, problemsOf, onChoose }: NumbersChoiceProps) {
  const texts = useTextsOf(exercisesTexts);
  return (
    <>
      <Segments<NumbersKind>
        label={texts.numbers}
        choices={kinds.map((value) => ({ value, label: texts.numbersKinds[value] }))}
        chosen={choice.kind}
        onChoose={(kind) => {
          onChoose({ ...choice, kind });
        }}
        hint={texts.numbersHints[choice.kind]}
      />
      {choice.kind === "student" && (
        <>
          <TextField
            label={texts.student}
            value={choice.student}
            problems={problemsOf("student")}
            onInput={(student) => {
              onChoose({ ...choice, student });
            }}
          />
          <TextField
            label={texts.course}
            hint={texts.courseHint}
            value={choice.course}
            onInput={(course) => {
              onChoose({ ...choice, course });
            }}
          />
        </>
      )}
      {choice.kind === "code" && (
        <TextField
          label={texts.code}
          hint={texts.codeHint}
          value={choice.code}
          problems={problemsOf("code")}
          onInput={(code) => {
            onChoose({ ...choice, code });
          }}
        />
      )}
    </>
  );
}
