import { type Localized, text } from "../../language/localized";
import type { DataSet } from "../../paper/data-set-types";
import type { ProportionCheck } from "../../paper/tables/proportion-check";
import type { PaperTable } from "../../paper/types";

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
  "重建数据：论文引用了此表，但未刊出。比重为 100% 减去表 2 和表 4 的比重；没有批注的增加值均已核实，见于公开发布。",
);

const externalText: Localized = text(
  "Not from the paper: taken from other publications, for comparison.",
  "并非取自论文：取自其他公开资料，供参照使用。",
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

const threeDecimals = (fraction: number) => `${(100 * fraction).toFixed(3)}%`;

/** Citation, unit, vintage and licence in one line. */
export function sourceText({ citation, unit, vintage, licenceNote }: PaperTable): Localized {
  const english = [
    `Source: ${citation.en}.`,
    ...(unit === null ? [] : [`Unit: ${unit.en}.`]),
    `${vintage.en}.`,
    licenceNote.en,
  ];
  const chinese = [
    `来源：${citation.zh}。`,
    ...(unit === null ? [] : [`单位：${unit.zh}。`]),
    `${vintage.zh}。`,
    licenceNote.zh,
  ];
  return text(english.join(" "), chinese.join(""));
}

/** The full reference, as a note on the source line. */
export const referenceText = ({ source }: PaperTable): Localized => text(`${source.en}.`, `${source.zh}。`);

/** Both numbers where a proportion does not follow from the value added. */
export function mismatchText(
  { printed, computed, exact, valueAdded, grossProduct }: ProportionCheck,
  status: PaperTable["status"],
): Localized {
  const division = `${valueAdded} ÷ ${grossProduct} = ${threeDecimals(exact)}`;
  const [given, stated] =
    status === "printed" ? ["Printed", "论文原值为"] : ["100% less Tables 2 and 4", "100% 减去表 2、表 4 的比重为"];
  return text(
    `${given}: ${printed}. Value added ÷ GDP: ${computed} (${division}). GDP is the sum of Tables 2, 3 and 4; Table 3 is reconstructed.`,
    `${stated} ${printed}，按增加值 ÷ 地区生产总值计算为 ${computed}（${division}）。地区生产总值为表 2、表 3、表 4 之和，其中表 3 为重建数据。`,
  );
}

export function unconfirmedText(grossProduct: string): Localized {
  return text(
    `Unconfirmed: found in no published release. The only evidence is that, with Tables 2 and 4, it adds up to a GDP of ${grossProduct}.`,
    `未核实：未见于公开发布的数据，唯一依据是它与表 2、表 4 的数值之和等于地区生产总值 ${grossProduct}。`,
  );
}
