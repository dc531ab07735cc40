import { localize } from "../../language/localized";
import { sectors } from "../../paper/tables/figures";
import { regions } from "../../paper/tables/regions";
import { formats } from "../number-formats";
import type { PlanCell } from "../plan";
import type { AuditContext } from "./context";
import { columns } from "./rows";

/** A row for each region with its value added by sector side by side, for claims on how alike the regions are. */
export const structureRows = ({ figure, language }: AuditContext, year: number): readonly (readonly PlanCell[])[] =>
  regions.map(({ id, name }) => {
    const row: PlanCell[] = [];
    sectors.forEach((sector, place) => {
      row[columns.result + place] = {
        formula: `=${figure(sector, id, "value_added", year)}`,
        format: formats.amount,
      };
    });
    row[columns.said] = { value: localize(name, language) };
    return row;
  });
