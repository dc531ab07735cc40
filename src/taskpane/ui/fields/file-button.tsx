export interface FileButtonProps {
  readonly label: string;
  /** Endings and types of the files that the dialog offers. */
  readonly accept: string;
  /** A button, or a link where choosing a file is only one of several ways. */
  readonly look?: "button" | "link";
  readonly isMultiple?: boolean;
  /** Ids of the hint and of what is wrong. */
  readonly describedBy?: string;
  readonly isInvalid?: boolean;
  /** Called with at least one file. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** Opens the system's dialog for files. */
export function FileButton(props: FileButtonProps) {
  const { label, accept, look = "button", isMultiple = false, describedBy, isInvalid = false, onFiles } = props;
  return (
    <label class={`${look} file`}>
      {label}
      <input
        class="visually-hidden"
        type="file"
        accept={accept}
        multiple={isMultiple}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onChange={(event) => {
          const [first, ...others] = event.currentTarget.files ?? [];
          // So that the same file can be chosen again after it was changed.
          event.currentTarget.value = "";
          if (first !== undefined) onFiles([first, ...others]);
        }}
      />
    </label>
  );
}
