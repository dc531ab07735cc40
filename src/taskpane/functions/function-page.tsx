import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { ExampleEntry, FunctionEntry } from "../../functions/describe/entry";
import type { WizardStart } from "../services/destination";
import { DataTable } from "../ui/data-table";
import { formatNumber } from "../ui/format-number";
import { HelpLink } from "../ui/help-link";
import { useLanguage, useTextsOf } from "../ui/language";
import { MathFormula } from "../ui/math-formula";
import { ArgumentList } from "./argument-list";
import { functionsViewTexts } from "./texts";

export interface FunctionPageProps {
  readonly entry: FunctionEntry;
  readonly entries: readonly FunctionEntry[];
  readonly onBack: () => void;
  readonly onOpen: (name: string) => void;
  readonly onWizard: (start: WizardStart) => void;
}

/** Everything about one function, and the button that opens the wizard. */
export function FunctionPage({ entry, entries, onBack, onOpen, onWizard }: FunctionPageProps) {
  const texts = useTextsOf(functionsViewTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const related = entry.seeAlso.flatMap((name) => entries.find((one) => one.name === name) ?? []);

  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <div
      class="scroll function-page"
      onKeyDown={(event) => {
        if (event.key === "Escape") onBack();
      }}
    >
      <p class="row row-spread">
        <button type="button" class="link" onClick={onBack}>
          ‹ {texts.back}
        </button>
        <span class="chip">{entry.familyTitle}</span>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        JJJ.{entry.name}
      </h2>
      <p>{entry.summary}</p>
      <p>
        <button
          type="button"
          class="button button-primary"
          onClick={() => {
            onWizard({ kind: "new", name: entry.name });
          }}
        >
          {texts.use}
        </button>
      </p>
      <code class="formula">={entry.syntax}</code>
      {entry.args.length > 0 && (
        <Part title={texts.args}>
          <ArgumentList args={entry.args} />
        </Part>
      )}
      <Part title={texts.result}>
        <p>{entry.result}</p>
      </Part>
      {entry.formula !== null && (
        <Part title={texts.formula}>
          <MathFormula markup={entry.formula} label={texts.formula} />
        </Part>
      )}
      <Paragraph title={texts.reading} text={entry.reading} />
      <Part title={texts.examples}>
        <ul class="list" role="list">
          {entry.examples.map((example) => (
            <li key={example.call} class="stack">
              <Example example={example} onWizard={onWizard} name={entry.name} />
            </li>
          ))}
        </ul>
      </Part>
      <Paragraph title={texts.missing} text={entry.missing} />
      <Paragraph title={texts.elsewhere} text={entry.elsewhere} />
      {entry.references.length > 0 && (
        <Part title={texts.references}>
          <ul class="list small" role="list">
            {entry.references.map(({ citation, doi }) => (
              <li key={citation}>
                {citation}
                {doi !== undefined && (
                  <>
                    {". "}
                    <a class="link" href={`https://doi.org/${doi}`} target="_blank" rel="noopener noreferrer">
                      doi:{doi}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {related.length > 0 && (
        <Part title={texts.seeAlso}>
          <ul class="functions-related" role="list">
            {related.map(({ name, summary }) => (
              <li key={name}>
                <button
                  type="button"
                  class="link"
                  title={summary}
                  onClick={() => {
                    onOpen(name);
                  }}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <p>
        <HelpLink name={entry.name}>{texts.helpPage}</HelpLink>
      </p>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="stack">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Paragraph({ title, text }: { readonly title: string; readonly text: string | null }) {
  if (text === null) return null;
  return (
    <Part title={title}>
      <p>{text}</p>
    </Part>
  );
}

interface ExampleProps {
  readonly name: string;
  readonly example: ExampleEntry;
  readonly onWizard: (start: WizardStart) => void;
}

function Example({ name, example: { call, shows, returns }, onWizard }: ExampleProps) {
  const texts = useTextsOf(functionsViewTexts);
  const language = useLanguage();
  return (
    <>
      <p>{shows}</p>
      <code class="formula">{call}</code>
      {"error" in returns ? (
        <p>
          <code class="code">{returns.error}</code> {returns.message !== undefined && <q>{returns.message}</q>}
        </p>
      ) : (
        <DataTable
          caption={texts.gives}
          headers={[]}
          labelColumns={0}
          rows={returns.map((row) =>
            row.map((cell) =>
              cell === null || cell === "" ? texts.blank : typeof cell === "boolean" ? String(cell) : cell,
            ),
          )}
          format={(value) => formatNumber(value, language)}
        />
      )}
      <p>
        <button
          type="button"
          class="button button-small"
          aria-label={texts.tryExample(shows)}
          onClick={() => {
            onWizard({ kind: "new", name, formula: call });
          }}
        >
          {texts.tryIt}
        </button>
      </p>
    </>
  );
}
