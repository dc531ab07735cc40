import { useLayoutEffect, useRef } from "preact/hooks";
import type { WorkbookHost } from "../../../hosts/host";
import { type Place, referenceText } from "../../formula/reference-text";
import { BackLink } from "../../ui/back-link";
import { useTextsOf } from "../../ui/language";
import { explainTexts } from "../texts";

export interface BreadcrumbsProps {
  readonly host: Pick<WorkbookHost, "select">;
  readonly here: Place;
  /** The cell that the user has left by a button of this view; null if there is none. */
  readonly origin: Place | null;
}

/** A link back to the cell whose explanation led the user elsewhere. */
export function Breadcrumbs({ host, here, origin }: BreadcrumbsProps) {
  if (origin === null || (origin.sheet === here.sheet && origin.address === here.address)) return null;
  return <BackButton host={host} here={here} origin={origin} />;
}

function BackButton({ host, here, origin }: BreadcrumbsProps & { readonly origin: Place }) {
  const texts = useTextsOf(explainTexts);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that led here was removed with the explanation, and the focus with it.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  return (
    <BackLink
      label={texts.back(referenceText(origin.sheet, origin.address, here.sheet))}
      buttonRef={button}
      onBack={() => {
        // The view follows; where the cell no longer exists there is nothing to go back to.
        host.select(origin.sheet, origin.address).catch(() => false);
      }}
    />
  );
}
