import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { EntryOutcome } from "../../../hosts/cells";
import { referenceText } from "../../formula/reference-text";
import { useTextsOf } from "../../ui/language";
import { Message } from "../../ui/messages/message";
import { messageTexts } from "../../ui/messages/texts";
import { wizardTexts } from "../texts";

export type Outcome = EntryOutcome | { readonly kind: "failed"; readonly reason: "protected" | "editing" | "host" };

export interface InsertOutcomeProps {
  readonly outcome: Outcome | null;
  /** What can be done with what was inserted. */
  readonly children?: ComponentChildren;
  /** Whether another place can be chosen: not for a formula that was changed where it is. */
  readonly canMove: boolean;
  /** Selects the place; false when its sheet no longer exists. */
  readonly onShow: (sheet: string, address: string) => Promise<boolean>;
  readonly onReplace: () => void;
  readonly onFindFree: () => void;
  readonly onClose: () => void;
}

/**
 * The outcome of an attempt. Both regions are always in the page, so that a screen reader announces what appears in
 * them.
 */
export function InsertOutcome({ outcome, ...actions }: InsertOutcomeProps) {
  return (
    <>
      <div role="status">{outcome?.kind === "entered" && <Entered outcome={outcome} {...actions} />}</div>
      <div role="alert">
        {outcome?.kind === "occupied" && <Occupied outcome={outcome} {...actions} />}
        {outcome?.kind === "failed" && <Failed reason={outcome.reason} onClose={actions.onClose} />}
      </div>
    </>
  );
}

type Actions = Omit<InsertOutcomeProps, "outcome">;

function Entered({
  outcome: { sheet, address },
  canMove,
  onShow,
  onClose,
  children,
}: Actions & { readonly outcome: Extract<Outcome, { kind: "entered" }> }) {
  const texts = useTextsOf(wizardTexts);
  const { workbook } = useTextsOf(messageTexts);
  const [finding, setFinding] = useState<"there" | "missing" | "unreachable">("there");
  const show = () => {
    onShow(sheet, address).then(
      (isThere) => {
        setFinding(isThere ? "there" : "missing");
      },
      () => {
        setFinding("unreachable");
      },
    );
  };
  return (
    <Message
      kind="done"
      title={(canMove ? texts.done : texts.changed)(referenceText(sheet, address, ""))}
      onClose={onClose}
    >
      <div class="row">
        {children}
        <button type="button" class="link" onClick={show}>
          {texts.goTo(address)}
        </button>
      </div>
      {finding !== "there" && (
        <p class="warning">{finding === "missing" ? workbook.missing(sheet) : workbook.unreachable}</p>
      )}
    </Message>
  );
}

function Occupied({
  outcome: { sheet, address, count },
  canMove,
  onReplace,
  onFindFree,
  onShow,
  onClose,
}: Actions & { readonly outcome: Extract<Outcome, { kind: "occupied" }> }) {
  const texts = useTextsOf(wizardTexts);
  return (
    <Message kind="stopped" onClose={onClose}>
      <p>{texts.occupied(count, referenceText(sheet, address, ""))}</p>
      <p class="row">
        {canMove && (
          <button type="button" class="button button-small" onClick={onFindFree}>
            {texts.placeRight}
          </button>
        )}
        <button type="button" class="button button-small" onClick={onReplace}>
          {texts.replace}
        </button>
        {canMove && (
          <button
            type="button"
            class="button button-small"
            onClick={(event) => {
              event.currentTarget.closest(".view")?.querySelector<HTMLElement>('[data-part="place"] input')?.focus();
            }}
          >
            {texts.chooseOther}
          </button>
        )}
        <button type="button" class="link" onClick={() => void onShow(sheet, address).catch(() => false)}>
          {texts.goTo(address)}
        </button>
      </p>
    </Message>
  );
}

function Failed({
  reason,
  onClose,
}: {
  readonly reason: "protected" | "editing" | "host";
  readonly onClose: () => void;
}) {
  const texts = useTextsOf(wizardTexts);
  const { workbook } = useTextsOf(messageTexts);
  return (
    <Message kind="failed" onClose={onClose}>
      <p>{texts.failures[reason]}</p>
      <p>{workbook.nothingChanged}</p>
    </Message>
  );
}
