import { useTextsOf } from "../../ui/language";
import { FileField } from "./file-field";
import { gradingTexts } from "./texts";
import type { OwnFiles } from "./use-own-files";

export interface OwnFieldProps {
  readonly files: OwnFiles;
  /** Ids of the exercises without which the class cannot be marked. */
  readonly needed: readonly string[];
  /** Whether what is needed is called missing although no file was chosen. */
  readonly isRefused: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: () => void;
}

/** The files of a trainer's own exercises, where the workbook does not have them. */
export function OwnField({ files, needed, isRefused, onFiles, onRemove }: OwnFieldProps) {
  const texts = useTextsOf(gradingTexts);
  return (
    <FileField
      label={texts.own}
      hint={texts.ownHint}
      button={texts.chooseOwn}
      accept=".json,application/json"
      isMultiple
      chosen={files.size === 0 ? null : texts.chosen(files.size)}
      remove={{ label: texts.removeAll, onPress: onRemove }}
      problems={[
        ...[...files].filter(([, exercise]) => exercise === null).map(([name]) => texts.notOwn(name)),
        ...(isRefused || files.size > 0 ? needed.map((id) => texts.noOwn(`${id}.json`)) : []),
      ]}
      onFiles={onFiles}
    />
  );
}
