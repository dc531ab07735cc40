import { useEffect, useRef, useState } from "preact/hooks";
import { noChanges, type TeacherChanges } from "../../../exercises/class/grading/teacher-changes";
import type { AssignedVariant } from "../../../exercises/class/types";
import { isExerciseFileName } from "../../../exercises/own/names";
import { describeError } from "../../services/describe-error";
import { failureReport, type ReportContext } from "../../services/report";
import { BusyButton } from "../../ui/busy-button";
import { focusFirstError } from "../../ui/fields/field-error";
import { useLanguage, useTextsOf } from "../../ui/language";
import { Message } from "../../ui/messages/message";
import { ReportBox } from "../../ui/messages/report-box";
import { Downloads } from "./downloads";
import { FileField } from "./file-field";
import "./grading.css";
import { OwnField } from "./own-field";
import { assignedIn, changesIn } from "./reading/read-inputs";
import { Report } from "./report";
import { gradingTexts } from "./texts";
import { useGrading } from "./use-grading";
import { unknownExercises, useOwnFiles } from "./use-own-files";

/** A file that was read; its value is null when it is of another kind. */
type Read<T> = { readonly name: string; readonly value: T | null } | null;

/** Marks what the students of a class returned: files in, points and files out. */
export function GradingForm({ reportContext }: { readonly reportContext: ReportContext }) {
  const texts = useTextsOf(gradingTexts);
  const language = useLanguage();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [assigned, setAssigned] = useState<Read<readonly AssignedVariant[]>>(null);
  const [changes, setChanges] = useState<Read<TeacherChanges>>(null);
  const [hasSolutions, setHasSolutions] = useState(false);
  /** How often the button was pressed while something was missing: before that nothing is called an error. */
  const [refusals, setRefusals] = useState(0);
  const { grading, start, cancel, reset } = useGrading();
  const own = useOwnFiles();
  const form = useRef<HTMLDivElement>(null);
  const isBusy = grading.phase === "reading" || grading.phase === "writing";

  useEffect(() => {
    if (refusals > 0) focusFirstError(form.current);
  }, [refusals]);

  const takeVariants = async ([file]: readonly File[]) => {
    if (file === undefined || isBusy) return;
    reset();
    setAssigned({ name: file.name, value: await assignedIn(file) });
  };
  const takeEarlier = async ([file]: readonly File[]) => {
    if (file === undefined || isBusy) return;
    reset();
    setChanges({ name: file.name, value: await changesIn(file) });
  };
  const takeOwn = (chosen: readonly File[]) => {
    if (chosen.length === 0 || isBusy) return;
    reset();
    void own.take(chosen);
  };
  const take = (added: readonly File[]) => {
    if (added.length === 0 || isBusy) return;
    reset();
    const isList = ({ name }: File) => name.toLowerCase() === "variants.csv";
    const isOwn = ({ name }: File) => isExerciseFileName(name);
    setFiles([...files, ...added.filter((file) => !isList(file) && !isOwn(file))]);
    void takeVariants(added.filter(isList));
    takeOwn(added.filter(isOwn));
  };

  const fileProblems = refusals > 0 && files.length === 0 ? [texts.noFiles] : [];
  const isWrong = assigned !== null && assigned.value === null;
  const missing = refusals > 0 && assigned === null ? [texts.noVariants] : [];
  const variantProblems = isWrong ? [texts.notVariants(assigned.name)] : missing;
  // A wrong file is named too, so that it can be removed.
  const earlierShown = changes && (changes.value === null ? changes.name : texts.earlierFound(changes.name));
  const changeProblems = changes !== null && changes.value === null ? [texts.notEarlier(changes.name)] : [];

  const needed = unknownExercises(assigned?.value ?? []);

  const mark = () => {
    const isIncomplete = files.length === 0 || needed.length > 0 || changeProblems.length > 0;
    if (isIncomplete || assigned?.value == null) {
      reset();
      setRefusals(refusals + 1);
      return;
    }
    setRefusals(0);
    void start({ files, assigned: assigned.value, changes: changes?.value ?? noChanges, language, hasSolutions });
  };

  const countOf = (of: (one: AssignedVariant) => string) => new Set(assigned?.value?.map(of)).size;
  return (
    <div class="stack" ref={form}>
      <p class="introduction">{texts.introduction}</p>
      <FileField
        label={texts.files}
        hint={texts.filesHint}
        button={texts.choose}
        accept=".xlsx,.xlsm,.zip"
        isMultiple
        drop={texts.drop}
        chosen={files.length === 0 ? null : texts.chosen(files.length)}
        remove={{
          label: texts.removeAll,
          onPress: () => {
            if (isBusy) return;
            reset();
            setFiles([]);
          },
        }}
        problems={fileProblems}
        onFiles={take}
      />
      <FileField
        label={texts.variants}
        hint={texts.variantsHint}
        button={texts.chooseVariants}
        accept=".csv,text/csv"
        chosen={
          assigned?.value == null
            ? null
            : texts.variantsFound(
                assigned.name,
                countOf(({ studentId }) => studentId),
                countOf(({ exercise }) => exercise),
              )
        }
        problems={variantProblems}
        onFiles={(chosen) => void takeVariants(chosen)}
      />
      {(needed.length > 0 || own.files.size > 0) && (
        <OwnField
          files={own.files}
          needed={needed}
          isRefused={refusals > 0}
          onFiles={takeOwn}
          onRemove={() => {
            if (isBusy) return;
            reset();
            own.clear();
          }}
        />
      )}
      <FileField
        label={texts.earlier}
        hint={texts.earlierHint}
        button={texts.chooseEarlier}
        accept=".xlsx"
        chosen={earlierShown}
        remove={{
          label: texts.removeAll,
          onPress: () => {
            if (isBusy) return;
            reset();
            setChanges(null);
          },
        }}
        problems={changeProblems}
        onFiles={(chosen) => void takeEarlier(chosen)}
      />
      <label class="checkbox">
        <input
          type="checkbox"
          checked={hasSolutions}
          onChange={({ currentTarget }) => {
            setHasSolutions(currentTarget.checked);
            reset();
          }}
          disabled={isBusy}
        />
        {texts.solutions}
      </label>
      <div role="alert">
        {grading.phase === "failed" && (
          <Message kind="failed">
            <p>{texts.failed}</p>
            <ReportBox report={failureReport(describeError(grading.error), reportContext)} />
          </Message>
        )}
      </div>
      <p class="row">
        <BusyButton label={texts.mark} isPrimary isBusy={isBusy} onPress={mark} />
        {isBusy && <BusyButton label={texts.cancel} isBusy={false} onPress={cancel} />}
      </p>
      <div role="status">
        {isBusy && (
          <>
            <p id="grading-progress">{texts[grading.phase](grading.done, grading.total)}</p>
            <progress aria-labelledby="grading-progress" value={grading.done} max={Math.max(1, grading.total)} />
          </>
        )}
        {grading.phase === "cancelled" && (
          <Message kind="stopped">
            <p>{texts.cancelled}</p>
          </Message>
        )}
        {grading.phase === "marked" && (
          <Message kind="done">
            <p>
              {texts.done(
                grading.graded.files.length,
                grading.graded.students.filter(({ exercises }) => exercises.some(({ graded }) => graded !== null))
                  .length,
                grading.graded.students.length,
              )}
            </p>
            <Downloads results={grading.results} />
          </Message>
        )}
      </div>
      {grading.phase === "marked" && <Report graded={grading.graded} />}
    </div>
  );
}
