import { type Language, localize, type Localized, text } from "../../language/localized";
import type { DataSet } from "../../paper/data-set-types";
import { packageVersion } from "../../paper/package-version";
import type { PlanCell } from "../plan";

/** Where the figures come from: one row each, a label and what it says. */
export function sourceRows(dataSet: DataSet, language: Language): readonly (readonly PlanCell[])[] {
  const { table, unit, source, citation, vintage, licenceNote, checksum } = dataSet;
  const lines: readonly (readonly [Localized, Localized | string | null])[] = [
    [text("Source", "来源"), citation],
    [text("Reference", "文献"), source],
    [text("Table", "表号"), table === null ? null : String(table.number)],
    [text("Unit", "单位"), unit],
    [text("Vintage", "版本"), vintage],
    [text("Licence", "许可"), licenceNote],
    [text("Data", "数据包"), packageVersion],
    [text("SHA-256", "校验值"), checksum],
  ];
  return lines.flatMap(([label, said]) =>
    said === null
      ? []
      : [[{ value: localize(label, language) }, { value: typeof said === "string" ? said : localize(said, language) }]],
  );
}
