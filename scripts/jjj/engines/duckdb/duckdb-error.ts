import { text } from "../../../../src/language/localized";
import { CommandError } from "../../../class/command";
import { cancelled } from "../engine";

/** An error of DuckDB in one line that says what to do; `folder` is where it keeps what does not fit into the memory. */
export function explained(error: unknown, folder: string): CommandError {
  if (error instanceof CommandError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const named = (pattern: RegExp) => pattern.exec(reason)?.[1];
  if (/interrupt/i.test(reason)) return cancelled();
  if (/no space left|disk is full|failed to (?:offload|write)|file too large|disk quota/i.test(reason))
    return fullDisk(folder);
  if (/out of memory/i.test(reason))
    return new CommandError(
      text(
        "The memory is not enough; nothing was written. Allow more with --memory.",
        "内存不足，未写入任何文件。可用 --memory 增大上限。",
      ),
    );
  if (/not utf-8 encoded|invalid unicode/i.test(reason)) return notUnicode(named(/^\s*file = (.*)$/m) ?? "");
  const pattern = named(/No files found that match the pattern "(.*)"/);
  if (pattern !== undefined)
    return new CommandError(text(`No file matches ${pattern}.`, `没有与 ${pattern} 匹配的文件。`));
  const [line = reason] = reason.replace(/^(?:\w+ )+Error: /, "").split("\n");
  const parquet = /magic bytes|Parquet file|footer/i.test(line) ? /'(.+?)'/.exec(line)?.[1] : undefined;
  if (parquet !== undefined)
    return new CommandError(
      text(`${parquet} is not a Parquet file, or it is damaged.`, `${parquet} 不是 Parquet 文件，或已损坏。`),
    );
  return new CommandError(text(line, line));
}

export const fullDisk = (folder: string) =>
  new CommandError(
    text(
      `The disk is full; nothing was written. Free some space, also in ${folder}.`,
      `磁盘已满，未写入任何文件。请释放空间（包括 ${folder}）。`,
    ),
  );

const notUnicode = (file: string) =>
  new CommandError(
    text(
      `${file} is not in UTF-8. Convert it first, as by: iconv -f GB18030 -t UTF-8 ${file} > utf8.csv`,
      `${file} 不是 UTF-8 编码。请先转换，例如：iconv -f GB18030 -t UTF-8 ${file} > utf8.csv`,
    ),
  );
