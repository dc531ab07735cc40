import { type Localized, text } from "../../language/localized";
import type { ProportionCheck } from "../../paper/tables/proportion-check";
import type { PaperTable } from "../../paper/types";

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
    status === "printed" ? ["Printed", "论文所载为"] : ["100% less Tables 2 and 4", "100% 减去表 2、表 4 的比重为"];
  return text(
    `${given}: ${printed}. Value added ÷ GDP: ${computed} (${division}). GDP is the sum of Tables 2, 3 and 4; Table 3 is reconstructed.`,
    `${stated} ${printed}，按增加值 ÷ 地区生产总值计算为 ${computed}（${division}）。地区生产总值为表 2、表 3、表 4 之和，其中表 3 为重建数据。`,
  );
}

export function unconfirmedText(grossProduct: string): Localized {
  return text(
    `Unconfirmed: found in no published release. It rests on adding up, with Tables 2 and 4, to a GDP of ${grossProduct}.`,
    `未经证实：未见于公开发布的数据，仅依据其与表 2、表 4 之和等于地区生产总值 ${grossProduct}。`,
  );
}
