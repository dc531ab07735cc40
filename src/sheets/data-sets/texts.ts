import { type Localized, text } from "../../language/localized";
import type { DataSet, DataSetId } from "../../paper/data-set-types";

/** Short enough for a sheet's name. */
const shortNames: Readonly<Record<DataSetId, Localized>> = {
  "table-1": text("Table 1", "表1"),
  "table-2": text("Table 2", "表2"),
  "table-3": text("Table 3 (reconstructed)", "表3（重建）"),
  "table-4": text("Table 4", "表4"),
  facts: text("Facts", "数据与事件"),
  claims: text("Claims", "论断"),
  exchanges: text("Exchanges", "副产品交换"),
  projects: text("Projects", "项目"),
  stages: text("Stages", "合作阶段"),
  priorities: text("Priorities", "优先次序"),
  strategies: text("Strategies", "发展策略"),
  reference: text("Reference", "参考序列"),
  "income-thresholds": text("Income groups", "收入分组"),
};

export function sheetNameText(id: DataSetId): Localized {
  const name = shortNames[id];
  return text(`JJJ ${name.en}`, `JJJ ${name.zh}`);
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

/** In Table 3 the header that the paper leaves blank says what the figures below are, so that it goes along in a copy. */
export const reconstructedHeader: Localized = text("Reconstructed", "重建");

/** A native table has no blank header. */
export const measureHeader: Localized = text("Measure", "指标");
