import { text } from "../../language/localized";
import { sectorCell } from "../../paper/tables/figures";
import { regions } from "../../paper/tables/regions";
import type { Panel } from "../panel";

const secondary = ["secondary", "第二产业"];

/** The number of exchanges that the paper describes. */
const described = 13;

/**
 * Whether figures of the secondary sector, at least half of them, are those of Table 3, which the paper lacks and this
 * project rebuilt.
 */
export function hasReconstruction(panel: Panel): boolean {
  const sector = panel.sectors.findIndex((name) => secondary.includes(name));
  const found = panel.regions.map((name) => regions.find((one) => name === one.name.en || name === one.name.zh));
  if (sector < 0 || found.includes(undefined)) return false;
  const isRebuilt = panel.years.flatMap((year, row) =>
    found.map((region, place) => {
      const cell = region === undefined ? null : sectorCell("secondary", region.id, "value_added", year);
      return cell !== null && panel.figures[row]?.[place]?.[sector] === cell.value;
    }),
  );
  return 2 * isRebuilt.filter((one) => one).length >= isRebuilt.length;
}

/** Whether the exchanges are those of the paper, which does not say in which regions they are. */
export const hasAssignedRegions = (panel: Panel): boolean =>
  panel.exchanges?.length === described && hasReconstruction(panel);

/** What is said wherever these figures count. */
export const provenance = {
  short: text("Table 3 is reconstructed", "表 3 为重建数据"),
  secondary: text(
    "Figures of the secondary sector (Table 3 of the paper) are reconstructed.",
    "第二产业数据（论文表 3）为重建数据。",
  ),
  exchanges: text(
    "The regions of the exchanges are assigned by this project, not by the paper; three of the exchanges (X10, X11, X13) are potential or planned.",
    "交换双方所在地区由本项目认定，并非论文所载；其中 3 项（X10、X11、X13）为潜在或规划中的交换。",
  ),
};
