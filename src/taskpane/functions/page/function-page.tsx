import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FunctionEntry } from "../../../functions/describe/entry";
import { withoutTitle } from "../../../functions/describe/without-title";
import { HowToCite } from "../../cite/how-to-cite";
import type { WizardStart } from "../../services/destination";
import type { ReportContext } from "../../services/report";
import { AsSql } from "../../sql/as-sql";
import { BackLink } from "../../ui/back-link";
import { HelpLink } from "../../ui/help-link";
import { useTextsOf } from "../../ui/language";
import { MathFormula, MathText } from "../../ui/math-formula";
import { functionsViewTexts } from "../texts";
import { ArgumentList } from "./argument-list";
import { Example } from "./example";

export interface FunctionPageProps {
  readonly entry: FunctionEntry;
  readonly entries: readonly FunctionEntry[];
  readonly onBack: () => void;
  readonly onOpen: (name: string) => void;
  readonly onWizard: (start: WizardStart) => void;
  readonly reportContext: ReportContext;
}

/** Everything about one function, and the button that opens the wizard. */
export function FunctionPage({ entry, entries, onBack, onOpen, onWizard, reportContext }: FunctionPageProps) {
  const texts = useTextsOf(functionsViewTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const [first, ...further] = entry.examples;
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
        <BackLink label={texts.back} onBack={onBack} />
        <span class="hint">{entry.familyTitle}</span>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {entry.title} <code class="chip">JJJ.{entry.name}</code>
      </h2>
      <p>{withoutTitle(entry.summary, entry.title)}</p>
      <code class="formula">={entry.syntax}</code>
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
      {entry.reading !== null && (
        <Part title={texts.reading}>
          <p>{entry.reading}</p>
        </Part>
      )}
      {first !== undefined && (
        <Part title={texts.example}>
          <Example example={first} onWizard={onWizard} name={entry.name} />
          {further.length > 0 && (
            <Fold title={texts.moreExamples(further.length)}>
              <ul class="list" role="list">
                {further.map((example) => (
                  <li key={example.call} class="stack">
                    <Example example={example} onWizard={onWizard} name={entry.name} />
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </Part>
      )}
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
          <MathFormula markup={entry.formula} />
          {entry.where !== null && <MathText markup={entry.where} />}
        </Part>
      )}
      <section>
        <Fold title={texts.missing}>
          <p>{entry.missing}</p>
        </Fold>
        {entry.elsewhere !== null && (
          <Fold title={texts.elsewhere}>
            <p>{entry.elsewhere}</p>
          </Fold>
        )}
        <AsSql name={entry.name} reportContext={reportContext} />
        {entry.references.length > 0 && (
          <Fold title={texts.references}>
            <References references={entry.references} />
          </Fold>
        )}
        {entry.references.length > 0 && <HowToCite name={entry.name} reportContext={reportContext} />}
      </section>
      {related.length > 0 && (
        <Part title={texts.seeAlso}>
          <ul class="functions-related" role="list">
            {related.map(({ name, title, summary }) => (
              <li key={name}>
                <button
                  type="button"
                  class="link"
                  title={summary}
                  onClick={() => {
                    onOpen(name);
                  }}
                >
                  {title}
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

/** What few look up: folded, so that the page stays short. */
function Fold({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details class="stack">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function References({ references }: Pick<FunctionEntry, "references">) {
  return (
    <ul class="list small" role="list">
      {references.map(({ citation, doi }) => (
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
  );
}
