import { isTotalName } from "../../../diagnosis/input/headings";
import { kindOf } from "../../../diagnosis/input/kinds";
import type { SectorKind } from "../../../diagnosis/panel";
import { columnLetters } from "../../../sheets/references/address";
import { TextField } from "../../ui/fields/text-field";
import { useTextsOf } from "../../ui/language";
import { Select } from "../choices/select";
import type { Read } from "../request/read-request";
import type { ColumnRole, Correction, Request } from "../request/request";
import { diagnosisTexts } from "../texts";

export interface CorrectionFormProps {
  readonly request: Request;
  readonly read: Read;
  readonly onChange: (request: Request) => void;
}

const roles: readonly ColumnRole[] = ["region", "sector", "year", "value"];
const kinds: readonly SectorKind[] = [1, 2, 3, null];

/** What was read otherwise than it is meant: columns of a list, totals, names that are not wanted, kinds of sectors, unit. */
export function CorrectionForm({ request, read, onChange }: CorrectionFormProps) {
  const texts = useTextsOf(diagnosisTexts).correction;
  const { correction, table } = request;
  const { headings, regions, sectors, panel, isTable } = read;
  const change = (part: Partial<Correction>, more: Partial<Request> = {}) => {
    onChange({ ...request, ...more, correction: { ...correction, ...part } });
  };
  // What is called a total is not data, unless it is said to be.
  const isOut = (subject: string, name: string) =>
    correction.excluded.includes(subject) || (isTotalName(name) && !correction.ordinary.includes(subject));
  const useOf = (name: string) =>
    request.reference === name ? "total" : isOut(`region ${name}`, name) ? "out" : "region";
  /** The lists of names with one used as data, or omitted. */
  const used = (subject: string, name: string, isUsed: boolean): Pick<Correction, "excluded" | "ordinary"> => {
    const [excluded, ordinary] = [correction.excluded, correction.ordinary].map((all) =>
      all.filter((one) => one !== subject),
    );
    return {
      excluded: [...(excluded ?? []), ...(isUsed || isTotalName(name) ? [] : [subject])],
      ordinary: [...(ordinary ?? []), ...(isUsed && isTotalName(name) ? [subject] : [])],
    };
  };
  if (!isTable && headings.length === 0) return null;
  return (
    <details class="diagnosis-correction">
      <summary>{texts.title}</summary>
      {headings.length > 0 && (
        <div class="diagnosis-choices">
          {roles.map((role) => (
            <Select
              key={role}
              label={texts.columns[role]}
              value={String(correction.columns[role] ?? "")}
              options={[
                ["", texts.asRead],
                ...headings.map(
                  ({ column, text }) =>
                    [String(column), `${columnLetters(table.corner.column + column)}: ${text}`] as const,
                ),
              ]}
              onChoose={(column) => {
                const others = Object.fromEntries(Object.entries(correction.columns).filter(([one]) => one !== role));
                change({ columns: column === "" ? others : { ...others, [role]: Number(column) } });
              }}
            />
          ))}
        </div>
      )}
      {isTable && (
        <>
          <TextField
            label={texts.unit}
            value={correction.unit ?? panel?.unit ?? ""}
            onInput={(unit) => {
              change({ unit });
            }}
          />
          <h3 class="label">{texts.regions}</h3>
          <div class="diagnosis-names">
            {regions.map((name) => (
              <Select
                key={name}
                label={name}
                value={useOf(name)}
                options={(["region", "total", "out"] as const).map((use) => [use, texts.uses[use]])}
                onChoose={(use) => {
                  const reference = request.reference === name ? "" : request.reference;
                  change(used(`region ${name}`, name, use === "region" || (use === "total" && !isTotalName(name))), {
                    reference: use === "total" ? name : reference,
                  });
                }}
              />
            ))}
          </div>
          <h3 class="label">{texts.sectors}</h3>
          <div class="diagnosis-names">
            {sectors.map((name) => {
              const subject = `sector ${name}`;
              const kind = correction.kinds[name] === undefined ? kindOf(name) : correction.kinds[name];
              return (
                <Select
                  key={name}
                  label={name}
                  value={isOut(subject, name) ? "out" : String(kind)}
                  options={[
                    ...kinds.map((one) => [String(one), texts.kinds[one ?? 0]] as const),
                    ["out", texts.uses.out] as const,
                  ]}
                  onChoose={(use) => {
                    if (use === "out") change(used(subject, name, false));
                    else
                      change({
                        ...used(subject, name, true),
                        kinds: { ...correction.kinds, [name]: kinds.find((one) => String(one) === use) ?? null },
                      });
                  }}
                />
              );
            })}
          </div>
        </>
      )}
    </details>
  );
}
