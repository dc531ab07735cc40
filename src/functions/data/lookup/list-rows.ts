import { incomeThresholds } from "../../../core/gap/income-thresholds";
import { packedReference, referenceYears } from "../../../paper/generated/reference";
import { packedClaims, packedFacts } from "../../../paper/generated/statements";
import type { StatementTexts } from "../../../paper/statement-types";
import { statementId } from "../../../paper/statements/id";
import type { ListId } from "../../../paper/tables/list-names";
import { statusOfLetter } from "../../../paper/tables/reference-series";
import type { Rows } from "../../cells";
import { claimFields, factFields } from "./statement-fields";

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
    ["region", "sector", "year", "measure", "value", "unit", "status"],
    ...packedReference.flatMap(([, , sector, values, statuses], index) => {
      const [region = "", measure = "", , unit = ""] = rows[index] ?? [];
      return values.flatMap((value, place) =>
        value === null
          ? []
          : [
              [
                region,
                sector,
                referenceYears[place] ?? null,
                measure,
                value,
                unit,
                statusOfLetter(statuses[place] ?? ""),
              ],
            ],
      );
    }),
  ];
}
