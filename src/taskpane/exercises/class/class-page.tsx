import { useEffect, useId, useRef, useState } from "preact/hooks";
import { exercises } from "../../../exercises/catalogue";
import { readStudents } from "../../../exercises/class/student-list";
import type { ClassRequest } from "../../../exercises/class/types";
import { localize } from "../../../language/localized";
import { decodeText } from "../../../sheets/csv/decode";
import { describeError } from "../../services/describe-error";
import { failureReport, type ReportContext } from "../../services/report";
import { BusyButton } from "../../ui/busy-button";
import { useLanguage, useTextsOf } from "../../ui/language";
import { Message } from "../../ui/messages/message";
import { ReportBox } from "../../ui/messages/report-box";
import { TextField } from "../../ui/text-field";
import { PageHeader } from "../page-header";
import { exercisesTexts } from "../texts";

export interface ClassPageProps {
  readonly reportContext: ReportContext;
  readonly onBack: () => void;
}

type Making =
  | { readonly phase: "choosing" }
  | { readonly phase: "refused"; readonly problems: readonly string[] }
  | { readonly phase: "making"; readonly done: number; readonly total: number }
  | { readonly phase: "made"; readonly url: string; readonly students: number }
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
  const [making, setMaking] = useState<Making>({ phase: "choosing" });
  const controller = useRef<AbortController | null>(null);
  const students = readStudents(rowsOf(list));
  const isMaking = making.phase === "making";
  const areAllChosen = ids.length === exercises.length;
  const studentCount = students.kind === "students" ? students.students.length : 0;

  useEffect(
    () => () => {
      controller.current?.abort();
    },
    [],
  );
  useEffect(
    () => () => {
      if (making.phase === "made") URL.revokeObjectURL(making.url);
    },
    [making],
  );

  const make = async () => {
    const problems = [
      ...(ids.length === 0 ? [texts.class.noExercise] : []),
      ...(students.kind === "problems" ? students.problems.map((problem) => localize(problem, language)) : []),
    ];
    if (problems.length > 0 || students.kind === "problems") {
      setMaking({ phase: "refused", problems });
      return;
    }
    const request: ClassRequest = {
      students: students.students,
      exercises: exercises.filter(({ id }) => ids.includes(id)),
      salt,
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
      const url = URL.createObjectURL(new Blob([zip.slice().buffer], { type: "application/zip" }));
      setMaking({ phase: "made", url, students: request.students.length });
    } catch (error) {
      setMaking({ phase: "failed", error });
    }
  };

  return (
    <section class="stack">
      <PageHeader title={texts.class.title} onBack={onBack} />
      <p class="introduction">{texts.class.introduction}</p>
      <fieldset class="field">
        <legend>{texts.class.exercises}</legend>
        <p>
          <button
            type="button"
            class="link"
            onClick={() => {
              setIds(areAllChosen ? [] : exercises.map(({ id }) => id));
            }}
          >
            {areAllChosen ? texts.class.selectNone : texts.class.selectAll}
          </button>
        </p>
        {exercises.map(({ id, sheet }) => (
          <label key={id} class="checkbox">
            <input
              type="checkbox"
              checked={ids.includes(id)}
              onChange={(event) => {
                const isSelected = event.currentTarget.checked;
                setIds(isSelected ? [...ids, id] : ids.filter((one) => one !== id));
              }}
            />
            {localize(sheet.title, language)}
          </label>
        ))}
      </fieldset>
      <StudentList list={list} onList={setList} />
      <TextField label={texts.course} hint={texts.courseHint} value={salt} onInput={setSalt} />
      <div role="alert">
        {making.phase === "refused" && (
          <Message kind="failed">
            {making.problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Message>
        )}
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
              <a class="link" href={making.url} download={`${texts.class.fileName}.zip`}>
                {texts.class.download}
              </a>
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

interface StudentListProps {
  readonly list: string;
  readonly onList: (list: string) => void;
}

function StudentList({ list, onList }: StudentListProps) {
  const texts = useTextsOf(exercisesTexts).class;
  const id = useId();
  const take = async (file: File | undefined) => {
    if (file !== undefined) onList(decodeText(await file.arrayBuffer()));
  };
  return (
    <div class="field">
      <label for={id}>{texts.students}</label>
      <textarea
        id={id}
        rows={5}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={list}
        onInput={(event) => {
          onList(event.currentTarget.value);
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {texts.studentsHint}
      </p>
      <label class="link file">
        {texts.fromFile}
        <input
          class="visually-hidden"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </label>
    </div>
  );
}
