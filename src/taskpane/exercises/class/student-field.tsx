import { useId, useState } from "preact/hooks";
import { decodeText } from "../../../sheets/csv/decode";
import { FieldError } from "../../ui/fields/field-error";
import { FileButton } from "../../ui/fields/file-button";
import { useTextsOf } from "../../ui/language";
import { exercisesTexts } from "../texts";

export interface StudentFieldProps {
  readonly list: string;
  readonly onList: (list: string) => void;
  /** What is wrong with the list; none while it is right. */
  readonly problems: readonly string[];
}

const listIn = async (bytes: Uint8Array): Promise<string> => {
  const { listInWorkbook } = await import(/* webpackChunkName: "class-list" */ "./read-list");
  return listInWorkbook(bytes);
};

/** The students, typed, pasted or from a file. */
export function StudentField({ list, onList, problems }: StudentFieldProps) {
  const texts = useTextsOf(exercisesTexts).class;
  const id = useId();
  const [isUnreadable, setUnreadable] = useState(false);
  const shown = isUnreadable ? [texts.fileUnreadable] : problems;

  const change = (next: string) => {
    setUnreadable(false);
    onList(next);
  };
  const take = async (file: File) => {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      change(/\.xls[xm]$/i.test(file.name) ? await listIn(bytes) : decodeText(bytes));
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <div class="field">
      <label for={id}>{texts.students}</label>
      <textarea
        id={id}
        rows={5}
        spellcheck={false}
        aria-invalid={shown.length > 0}
        aria-describedby={`${id}-hint ${id}-error`}
        value={list}
        onInput={(event) => {
          change(event.currentTarget.value);
        }}
      />
      <FieldError id={`${id}-error`} problems={shown} />
      <p class="hint" id={`${id}-hint`}>
        {texts.studentsHint}
      </p>
      <p>
        <FileButton
          label={texts.fromFile}
          look="link"
          accept=".csv,.txt,.xlsx,.xlsm,text/csv,text/plain"
          onFiles={([file]) => void take(file)}
        />
      </p>
    </div>
  );
}
