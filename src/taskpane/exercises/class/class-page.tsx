import { useEffect, useRef, useState } from "preact/hooks";
import { readStudents } from "../../../exercises/class/lists/student-list";
import type { ClassRequest } from "../../../exercises/class/types";
import { allExercises } from "../../../exercises/variants/variant";
import { localize } from "../../../language/localized";
import { describeError } from "../../services/describe-error";
import { failureReport, type ReportContext } from "../../services/report";
import { BusyButton } from "../../ui/busy-button";
import { DownloadLink } from "../../ui/download-link";
import { focusFirstError } from "../../ui/fields/field-error";
import { Switch } from "../../ui/fields/switch";
import { TextField } from "../../ui/fields/text-field";
import { useLanguage, useTextsOf } from "../../ui/language";
import { Message } from "../../ui/messages/message";
import { ReportBox } from "../../ui/messages/report-box";
import { GradingCard } from "../grading/grading-card";
import { PageHeader } from "../page-header";
import { exercisesTexts } from "../texts";
import { ExercisesField } from "./exercises-field";
import { StudentField } from "./student-field";

export interface ClassPageProps {
  readonly reportContext: ReportContext;
  readonly onBack: () => void;
}

type Making =
  | { readonly phase: "choosing" }
  | { readonly phase: "making"; readonly done: number; readonly total: number }
  | { readonly phase: "made"; readonly zip: Uint8Array; readonly students: number }
  | { readonly phase: "failed"; readonly error: unknown };

/** Pasted cells come with tabs, lists with commas or semicolons. */
const rowsOf = (list: string): string[][] =>
  list.split(/\r?\n/).map((line) => line.split(/[\t,;，；]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")));

/** A workbook for each student of a class, as a zip file. */
export function ClassPage({ reportContext, onBack }: ClassPageProps) {
  const texts = useTextsOf(exercisesTexts);
  const language = useLanguage();
  const [ids, setIds] = useState<readonly string[]>([]);
  const [list, setList] = useState("");
  const [salt, setSalt] = useState("");
  const [isMarked, setMarked] = useState(false);
  /** How often the button was pressed while something was wrong: before that nothing is called an error. */
  const [refusals, setRefusals] = useState(0);
  const [making, setMaking] = useState<Making>({ phase: "choosing" });
  const controller = useRef<AbortController | null>(null);
  const form = useRef<HTMLElement>(null);
  const students = readStudents(rowsOf(list));
  const isMaking = making.phase === "making";
  const exerciseProblems = ids.length === 0 ? [texts.class.noExercise] : [];
  const studentProblems =
    students.kind === "problems" ? students.problems.map((problem) => localize(problem, language)) : [];
  const studentCount = students.kind === "students" ? students.students.length : 0;

  useEffect(
    () => () => {
      controller.current?.abort();
    },
    [],
  );
  useEffect(() => {
    if (refusals > 0) focusFirstError(form.current);
  }, [refusals]);

  const make = async () => {
    if (exerciseProblems.length > 0 || students.kind === "problems") {
      setMaking({ phase: "choosing" });
      setRefusals(refusals + 1);
      return;
    }
    setRefusals(0);
    const request: ClassRequest = {
      students: students.students,
      exercises: allExercises().filter(({ id }) => ids.includes(id)),
      salt,
      isMarked,
    };
    const { signal } = (controller.current = new AbortController());
    setMaking({ phase: "making", done: 0, total: request.students.length });
    try {
      const { makeClassZip } = await import(/* webpackChunkName: "class-set" */ "./class-zip");
      const zip = await makeClassZip(request, {
        language,
        signal,
        onProgress: (done, total) => {
          setMaking({ phase: "making", done, total });
        },
      });
      if (signal.aborted || zip === null) {
        setMaking({ phase: "choosing" });
        return;
      }
      setMaking({ phase: "made", zip, students: request.students.length });
    } catch (error) {
      setMaking({ phase: "failed", error });
    }
  };

  return (
    <section class="stack" ref={form}>
      <PageHeader title={texts.class.title} onBack={onBack} />
      <GradingCard reportContext={reportContext} />
      <p class="introduction">{texts.class.introduction}</p>
      <ExercisesField ids={ids} onIds={setIds} problems={refusals > 0 ? exerciseProblems : []} />
      <StudentField list={list} onList={setList} problems={refusals > 0 ? studentProblems : []} />
      <Switch label={texts.class.marked} hint={texts.class.markedHint} isOn={isMarked} onSwitch={setMarked} />
      <TextField label={texts.course} hint={texts.courseHint} value={salt} onInput={setSalt} />
      <div role="alert">
        {making.phase === "failed" && (
          <Message kind="failed">
            <p>{texts.class.failed}</p>
            <ReportBox report={failureReport(describeError(making.error), reportContext)} />
          </Message>
        )}
      </div>
      <p class="row">
        <BusyButton label={texts.class.make} isPrimary isBusy={isMaking} onPress={() => void make()} />
        <span class="small">{texts.class.chosen(studentCount, ids.length)}</span>
        {isMaking && (
          <BusyButton
            label={texts.class.cancel}
            isBusy={false}
            onPress={() => {
              controller.current?.abort();
            }}
          />
        )}
      </p>
      <div role="status">
        {isMaking && (
          <>
            <p id="making">{texts.class.making(making.done, making.total)}</p>
            <progress aria-labelledby="making" value={making.done} max={making.total} />
          </>
        )}
        {making.phase === "made" && (
          <Message kind="done">
            <p>
              {texts.class.done(making.students)}{" "}
              <DownloadLink label={texts.class.download} name={`${texts.class.fileName}.zip`} content={making.zip} />
            </p>
            <p>{texts.class.contents}</p>
            <details>
              <summary>{texts.class.howToMark}</summary>
              <p>{texts.class.marking}</p>
            </details>
          </Message>
        )}
      </div>
    </section>
  );
}
