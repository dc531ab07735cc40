export interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly isMultiple?: boolean;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that opens the system's dialog for files. */
export function FileButton({ label, accept, isMultiple = false, describedBy, isInvalid, onFiles }: FileButtonProps) {
  return (
    <label class="button file">
      {label}
      <input
        class="visually-hidden"
        type="file"
        accept={accept}
        multiple={isMultiple}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // So that the same file can be chosen again after it was changed.
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}
