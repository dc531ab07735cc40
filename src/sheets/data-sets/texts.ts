import { type Localized, text } from "../../language/localized";
import type { DataSet } from "../../paper/data-set-types";

export function sheetNameText({ shortName }: DataSet): Localized {
  return text(`JJJ ${shortName.en}`, `JJJ ${shortName.zh}`);
}

/** Table 3's title says that it is reconstructed. */
export function titleText({ table, title, status }: DataSet): Localized {
  if (table === null) return title;
  return status === "reconstructed"
    ? text(`Table ${table.number} (reconstructed): ${title.en}`, `表 ${table.number}（重建）：${title.zh}`)
    : text(`Table ${table.number}: ${title.en}`, `表 ${table.number}：${title.zh}`);
}

const reconstructionText: Localized = text(
  "Reconstructed: the paper cites this table but does not print it. Proportions are 100% less those of Tables 2 and 4. " +
    "A value added without a note is confirmed by a published release.",
  "重建数据：论文引用了此表，但未刊出。比重为 100% 减去表 2 和表 4 的比重；没有批注的增加值已由公开发布的数据证实。",
);

const externalText: Localized = text(
  "Not from the paper: taken from other publications, to compare with.",
  "并非取自论文：来自其他公开资料，供对照使用。",
);

/** What a reader must know before the first figure; null where there is nothing. */
export function noticeText({ status }: DataSet): Localized | null {
  if (status === "reconstructed") return reconstructionText;
  return status === "external" ? externalText : null;
}

/** In Table 3 the header that the paper leaves blank says what the figures below are, so that a copy includes it. */
export const reconstructedHeader: Localized = text("Reconstructed", "重建");

/** A native table has no blank header. */
export const measureHeader: Localized = text("Measure", "指标");
