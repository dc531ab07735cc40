export interface FieldErrorProps {
  /** For the `aria-describedby` of the field. */
  readonly id: string;
  /** What is wrong with the field; none while it is right. */
  readonly problems: readonly string[];
}

/** What is wrong with a field, below it; read out when it appears. */
export function FieldError({ id, problems }: FieldErrorProps) {
  return (
    <div id={id} class="field-error" role="alert">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </div>
  );
}

/** Moves the focus to the first field that has an error, also where it is folded. */
export function focusFirstError(container: HTMLElement | null): void {
  const field = container?.querySelector(".field-error:not(:empty)")?.closest<HTMLElement>(".field");
  const fold = field?.closest("details");
  if (fold != null) fold.open = true;
  const control = field?.querySelector<HTMLElement>("input, textarea") ?? field?.querySelector<HTMLElement>("button");
  control?.focus();
}
