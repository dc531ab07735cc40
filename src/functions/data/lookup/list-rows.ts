import { incomeThresholds } from "../../../core/gap/income-thresholds";
import { type Localized, reply } from "../../../language/localized";
import { packedReference, referenceYears } from "../../../paper/generated/reference";
import { packedClaims, packedFacts } from "../../../paper/generated/statements";
import type { StatementTexts } from "../../../paper/statement-types";
import { statementId } from "../../../paper/statements/id";
import type { ListId } from "../../../paper/tables/list-names";
import { statusOfLetter } from "../../../paper/tables/reference-series";
import type { CellStatus } from "../../../paper/types";
import type { Rows } from "../../cells";
import { claimFields, factFields } from "./statement-fields";

/** The columns of a long list of figures. */
export const figureTitles = [
  reply("region", "地区"),
  reply("sector", "产业"),
  reply("year", "年份"),
  reply("measure", "指标"),
  reply("value", "数值"),
];

const sectorNames: Readonly<Record<string, Localized>> = {
  primary: reply("primary", "第一产业"),
  secondary: reply("secondary", "第二产业"),
  tertiary: reply("tertiary", "第三产业"),
};

const statusNames: Readonly<Record<CellStatus, Localized>> = {
  printed: reply("printed", "论文原值"),
  confirmed: reply("confirmed", "已核实"),
  derived: reply("derived", "推算"),
  unconfirmed: reply("unconfirmed", "未核实"),
};

/** A data set other than the tables of the paper, with a row of headers, in the language of the script. */
export function listRows(id: ListId, isLong: boolean, texts: StatementTexts): Rows {
  const [headers = [], ...rows] = texts.lists[id] ?? [];
  if (id === "facts")
    return [
      headers,
      ...packedFacts.map((_, index) => {
        const { section, label, value, unit, date, place } = factFields(index, texts);
        return [statementId("F", index), section, label, value, unit, date, place];
      }),
    ];
  if (id === "claims")
    return [
      headers,
      ...packedClaims.map((_, index) => {
        const { text, verdict, computed } = claimFields(index, texts);
        return [statementId("K", index), text, verdict, computed];
      }),
    ];
  if (id === "income-thresholds")
    return [
      headers,
      ...incomeThresholds.map(({ dataYear, low, lowerMiddle, upperMiddle }) => [
        dataYear,
        low,
        lowerMiddle,
        upperMiddle,
      ]),
    ];
  if (id !== "reference") return [headers, ...rows];
  if (!isLong)
    return [
      [...headers, ...referenceYears],
      ...rows.map((row, index) => [...row, ...(packedReference[index]?.[3] ?? [])]),
    ];
  return [
    [...figureTitles, reply("unit", "单位"), reply("status", "可信程度")],
    ...packedReference.flatMap(([, , sector, values, statuses], index) => {
      const [region = "", measure = "", , unit = ""] = rows[index] ?? [];
      return values.flatMap((value, place) =>
        value === null
          ? []
          : [
              [
                region,
                sectorNames[sector] ?? sector,
                referenceYears[place] ?? null,
                measure,
                value,
                unit,
                statusNames[statusOfLetter(statuses[place] ?? "")],
              ],
            ],
      );
    }),
  ];
}
