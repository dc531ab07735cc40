import { useState } from "preact/hooks";
import { exampleDefinition } from "../../../exercises/own/definition/example";
import type { OwnDefinition } from "../../../exercises/own/definition/types";
import { ownPlan } from "../../../exercises/own/sheet/own-plan";
import type { WorkbookHost } from "../../../hosts/host";
import { localize } from "../../../language/localized";
import { failureOf, type LoadFailure } from "../../services/load-state";
import type { ReportContext } from "../../services/report";
import { BusyButton } from "../../ui/busy-button";
import { FileButton } from "../../ui/fields/file-button";
import { useLanguage, useTextsOf } from "../../ui/language";
import { Message } from "../../ui/messages/message";
import { WriteFailure } from "../../ui/messages/write-failure";
import { PageHeader } from "../page-header";
import { definitionIn } from "./read-file";
import { ownTexts } from "./texts";

export interface NewPageProps {
  readonly host: WorkbookHost;
  readonly reportContext: ReportContext;
  /** Short names that the workbook has. */
  readonly taken: readonly string[];
  /** Called with the name of the new sheet. */
  readonly onMade: (sheet: string) => void;
  readonly onBack: () => void;
}

/** Begins an exercise of one's own, from the example or from a file. */
export function NewPage({ host, reportContext, taken, onMade, onBack }: NewPageProps) {
  const texts = useTextsOf(ownTexts);
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [failed, setFailed] = useState<{ readonly failure: LoadFailure; readonly definition: OwnDefinition } | null>(
    null,
  );

  const create = async (definition: OwnDefinition) => {
    setBusy(true);
    setRefusal(null);
    setFailed(null);
    try {
      const [written] = await host.write([ownPlan(definition, language)]);
      if (written !== undefined) onMade(written.sheet);
    } catch (error) {
      setFailed({ failure: failureOf(error), definition });
    }
    setBusy(false);
  };

  const open = async (file: File) => {
    const read = await definitionIn(file);
    if (read.kind === "refused") setRefusal(localize(read.why, language));
    else await create(read.definition);
  };

  return (
    <section class="stack">
      <PageHeader title={texts.newTitle} onBack={onBack} />
      <p class="introduction">{texts.newIntroduction}</p>
      <p class="row">
        <BusyButton
          label={isBusy ? texts.creating : texts.create}
          isPrimary
          isBusy={isBusy}
          onPress={() => void create({ ...exampleDefinition, name: freeName(taken) })}
        />
      </p>
      <div>
        <FileButton
          label={texts.openFile}
          look="link"
          accept=".json,application/json"
          describedBy="open-exercise-hint"
          onFiles={([file]) => void open(file)}
        />
        <p class="hint" id="open-exercise-hint">
          {texts.openHint}
        </p>
      </div>
      <div role="alert">
        {refusal !== null && (
          <Message
            kind="failed"
            title={texts.fileRefused}
            onClose={() => {
              setRefusal(null);
            }}
          >
            <p>{refusal}</p>
          </Message>
        )}
        {failed !== null && (
          <WriteFailure
            failure={failed.failure}
            reportContext={reportContext}
            onRetry={() => void create(failed.definition)}
            onClose={() => {
              setFailed(null);
            }}
          />
        )}
      </div>
    </section>
  );
}

/** The name of the example, with a letter where the workbook has one already. */
function freeName(taken: readonly string[]): string {
  const letters = Array.from("bcdefghijklmnopqrstuvwxyz", (letter) => `${exampleDefinition.name}-${letter}`);
  return [exampleDefinition.name, ...letters].find((name) => !taken.includes(name)) ?? exampleDefinition.name;
}
