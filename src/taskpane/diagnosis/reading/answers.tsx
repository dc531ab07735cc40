import { tableNames } from "../../../diagnosis/input/optional/faults";
import type { GuardNote } from "../../../diagnosis/panel";
import { localize } from "../../../language/localized";
import { useLanguage, useTextsOf } from "../../ui/language";
import { Select } from "../choices/select";
import type { Read } from "../request/read-request";
import type { Request } from "../request/request";
import { diagnosisTexts } from "../texts";

export interface AnswersProps {
  readonly note: GuardNote;
  readonly request: Request;
  readonly read: Read;
  readonly onChange: (request: Request) => void;
}

/** What can be answered to what was noticed, besides the preset. */
export function Answers({ note: { id, kind, subject }, request, read, onChange }: AnswersProps) {
  const texts = useTextsOf(diagnosisTexts);
  const { correction } = request;
  const exclude = (...subjects: readonly string[]) => {
    onChange({ ...request, correction: { ...correction, excluded: [...correction.excluded, ...subjects] } });
  };
  const refuse = (label: string, about?: string) => (
    <Answer
      label={label}
      {...(about !== undefined && { about })}
      onPress={() => {
        onChange({ ...request, keep: [...request.keep, id] });
      }}
    />
  );
  if (id === "D5") return refuse(texts.keep, subject);
  if (id === "D17") return refuse(texts.keepApart, subject);
  if (id === "D18") return refuse(texts.omitRows);
  // What is called a total.
  if (id === "D4" || id === "D16") {
    const side = subject.startsWith("region ") ? "region" : "sector";
    return (
      <Answer
        label={texts.useAsData(side, subject.slice(side.length + 1))}
        onPress={() => {
          const reference = subject === `region ${request.reference}` ? "" : request.reference;
          const ordinary = [...correction.ordinary, subject];
          onChange({ ...request, reference, correction: { ...correction, ordinary } });
        }}
      />
    );
  }
  // Of a list each column that was not read can be chosen.
  if (id === "D19")
    return (
      <>
        {read.headings
          .filter(({ text }) => subject.split(", ").includes(text))
          .map(({ text, column }) => (
            <Answer
              key={column}
              label={texts.takeFigures(text)}
              onPress={() => {
                const columns = { ...correction.columns, value: column };
                onChange({ ...request, correction: { ...correction, columns } });
              }}
            />
          ))}
      </>
    );
  if (id === "D20")
    return (
      <Answer
        label={texts.notUse}
        about={subject}
        onPress={() => {
          onChange(withoutTable(request, subject));
        }}
      />
    );
  if (id === "D6") return <Omitted {...{ subject, request, read, onChange }} />;
  if (id === "D7")
    return (
      <Answer
        label={texts.exclude(subject.replace(/^region /, ""))}
        onPress={() => {
          exclude(subject);
        }}
      />
    );
  // Also where units cannot be converted, which stops.
  if (id === "D9")
    return (
      <>
        {read.units.map((unit) => (
          <Answer
            key={unit}
            label={texts.onlyUnit(unit)}
            onPress={() => {
              exclude(...read.units.filter((other) => other !== unit).map((other) => `unit ${other}`));
            }}
          />
        ))}
      </>
    );
  if (id === "D12" && kind === "stop") {
    const sides = [
      ...read.regions.filter((name) => name === subject).map((name) => `region ${name}`),
      ...read.sectors.filter((name) => name === subject).map((name) => `sector ${name}`),
    ];
    return (
      <Answer
        label={texts.exclude(subject)}
        onPress={() => {
          exclude(...sides);
        }}
      />
    );
  }
  return null;
}

/** A request without the table that a note calls so. */
function withoutTable(request: Request, name: string): Request {
  const kind = Object.entries(tableNames).find(([, said]) => said.en === name)?.[0];
  if (kind === "reference") return { ...request, reference: "" };
  if (kind === "policyYears") return { ...request, policyYear: "" };
  return { ...request, more: Object.fromEntries(Object.entries(request.more).filter(([one]) => one !== kind)) };
}

/** A year, sector or region to omit because figures are missing, or nothing. */
function Omitted({
  subject,
  request,
  read,
  onChange,
}: Pick<AnswersProps, "request" | "read" | "onChange"> & { readonly subject: string }) {
  const texts = useTextsOf(diagnosisTexts);
  const language = useLanguage();
  const others = request.omit.filter((one) => one !== subject);
  const free = read.gaps.filter((gap) => gap.subject === subject || !others.includes(gap.subject));
  return (
    <Select
      label={texts.omitted}
      value={subject}
      options={[...free.map((gap) => [gap.subject, localize(gap.said, language)] as const), ["", texts.omitNothing]]}
      onChoose={(chosen) => {
        const keep = request.keep.filter((one) => one !== "D6");
        onChange(
          chosen === "" ? { ...request, keep: [...keep, "D6"] } : { ...request, keep, omit: [...others, chosen] },
        );
      }}
    />
  );
}

function Answer({
  label,
  about,
  onPress,
}: {
  readonly label: string;
  readonly about?: string;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="link"
      aria-label={about === undefined ? undefined : `${label}: ${about}`}
      onClick={onPress}
    >
      {label}
    </button>
  );
}
