import type { Panel } from "../../../diagnosis/panel";
import { localize } from "../../../language/localized";
import { FieldError } from "../../ui/fields/field-error";
import { useLanguage, useTextsOf } from "../../ui/language";
import { addedFindings, wantsRate } from "../request/added";
import type { Read } from "../request/read-request";
import type { Request, TakenTable } from "../request/request";
import type { TableCheck } from "../request/table-check";
import { policyYearProblem, rateOf, typedYear } from "../request/typed";
import { diagnosisTexts } from "../texts";
import type { DiagnosisTexts, MoreFigures } from "../texts.types";
import { TypedRow } from "./typed-row";

export interface MoreFiguresProps {
  readonly request: Request;
  readonly read: Read;
  /** The selected table; null when the workbook does not answer. */
  readonly take: () => Promise<TakenTable | null>;
  readonly onChange: (request: Request) => void;
}

const kinds: readonly MoreFigures[] = ["perHead", "population", "employment", "pressure", "exchanges"];

/** Tables besides the main one, each of which makes more findings possible. */
export function MoreFiguresList({ request, read, take, onChange }: MoreFiguresProps) {
  const texts = useTextsOf(diagnosisTexts);
  const { panel, checks } = read;
  const use = async (kind: MoreFigures) => {
    const table = await take();
    if (table !== null) onChange({ ...request, more: { ...request.more, [kind]: table } });
  };
  const remove = (kind: MoreFigures) => {
    const others = Object.entries(request.more).filter(([one]) => one !== kind);
    onChange({ ...request, more: Object.fromEntries(others) });
  };
  const given = kinds.filter((kind) => kind in request.more);
  const unused = given.filter((kind) => checks[kind]?.isUsed === false).length;
  const count = given.length - unused + (typedYear(request.policyYear) === null ? 0 : 1);
  const asksRate = request.perUsd !== "" || (panel !== null && wantsRate(panel));
  return (
    <details>
      <summary>
        {texts.more}
        {count > 0 && ` (${count})`}
      </summary>
      <p class="hint">{texts.moreHint}</p>
      <ul role="list" class="diagnosis-more">
        {kinds.map((kind) => (
          <FiguresRow
            key={kind}
            kind={kind}
            taken={request.more[kind]}
            check={checks[kind]}
            panel={panel}
            onUse={() => void use(kind)}
            onRemove={() => {
              remove(kind);
            }}
          />
        ))}
        {asksRate && (
          <TypedRow
            label={texts.perUsd}
            hint={withCount(texts.perUsdAdds, panel === null ? null : addedFindings("perUsd", panel), texts)}
            value={request.perUsd}
            problems={request.perUsd.trim() !== "" && rateOf(request.perUsd) === null ? [texts.notRate] : []}
            onType={(perUsd) => {
              onChange({ ...request, perUsd });
            }}
          />
        )}
        <TypedRow
          label={texts.policyYear}
          hint={withCount(texts.policyAdds, panel === null ? null : addedFindings("policyYear", panel), texts)}
          value={request.policyYear}
          problems={problemsOf(request.policyYear, panel, texts)}
          onType={(policyYear) => {
            onChange({ ...request, policyYear, policyLabel: null });
          }}
        />
      </ul>
    </details>
  );
}

/** Whether there are values per head already, of which another table makes nothing more. */
const isGiven = (kind: MoreFigures, { levels }: Panel) =>
  (kind === "perHead" || kind === "population") && levels !== null;

const withCount = (adds: string, count: number | null, texts: DiagnosisTexts) =>
  count === null ? adds : `${adds} · ${texts.findingsMore(count)}`;

function problemsOf(typed: string, panel: Panel | null, texts: DiagnosisTexts): readonly string[] {
  const problem = policyYearProblem(typed, panel?.years ?? []);
  if (problem === null) return [];
  if (problem.kind === "no year") return [texts.notYear];
  if (panel === null) return [];
  return [problem.kind === "range" ? texts.policyRange(problem.first, problem.last) : texts.policyFewYears];
}

interface FiguresRowProps {
  readonly kind: MoreFigures;
  readonly taken: TakenTable | undefined;
  readonly check: TableCheck | undefined;
  readonly panel: Panel | null;
  readonly onUse: () => void;
  readonly onRemove: () => void;
}

function FiguresRow({ kind, taken, check, panel, onUse, onRemove }: FiguresRowProps) {
  const texts = useTextsOf(diagnosisTexts);
  const language = useLanguage();
  const { name, adds } = texts.figures[kind];
  const problems = check === undefined || check.isUsed ? [] : [texts.unusable(kind, check.isForeign, check.lacking)];
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p class="hint">
          {taken === undefined
            ? withCount(adds, panel === null || isGiven(kind, panel) ? null : addedFindings(kind, panel), texts)
            : texts.usedFrom(localize(taken.place, language))}
        </p>
        <FieldError id={`diagnosis-${kind}`} problems={problems} />
      </div>
      <button
        type="button"
        class="button button-small"
        aria-label={`${taken === undefined ? texts.useSelection : texts.remove}: ${name}`}
        aria-describedby={`diagnosis-${kind}`}
        onClick={taken === undefined ? onUse : onRemove}
      >
        {taken === undefined ? texts.useSelection : texts.remove}
      </button>
    </li>
  );
}
