import { useId, useState } from "preact/hooks";
import { FieldError } from "../../ui/fields/field-error";
import { FileButton } from "../../ui/fields/file-button";

export interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly accept: string;
  readonly isMultiple?: boolean;
  /** Where files can be dropped: what to say so. */
  readonly drop?: string;
  /** What was chosen; null: nothing yet. */
  readonly chosen: string | null;
  /** Removes what was chosen. */
  readonly remove?: { readonly label: string; readonly onPress: () => void };
  readonly problems: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files to choose or to drop, and what was chosen. */
export function FileField({ label, hint, drop, chosen, remove, problems, onFiles, button, ...input }: FileFieldProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={`field grading-files ${isOver ? "grading-over" : ""}`}
      role="group"
      aria-labelledby={`${id}-label`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p id={`${id}-label`} class="grading-label">
        {label}
      </p>
      <p class="row">
        <FileButton
          {...input}
          label={button}
          describedBy={`${id}-hint ${id}-error`}
          isInvalid={problems.length > 0}
          onFiles={onFiles}
        />
        {drop !== undefined && <span class="small">{drop}</span>}
      </p>
      <p role="status" class="small">
        {chosen}{" "}
        {chosen !== null && remove !== undefined && (
          <button type="button" class="link" onClick={remove.onPress}>
            {remove.label}
          </button>
        )}
      </p>
      <FieldError id={`${id}-error`} problems={problems} />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
