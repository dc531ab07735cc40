import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { ownSheetName } from "../../../exercises/own/names";
import { setOwnExercises } from "../../../exercises/variants/variant";
import type { WorkbookCells } from "../../../hosts/cells";
import { followWorkbook } from "../../services/follow-workbook";
import { useLanguage } from "../../ui/language";
import type { OwnEntry } from "./own-entry";

type Host = Pick<WorkbookCells, "readNames" | "readReference" | "readFormulasIn" | "watch">;

/** How long the workbook has to be quiet before its exercises are read again. */
const quiet = 400;

/** The trainer's own exercises in the workbook, and a function that reads them again now. */
export interface OwnExercises {
  readonly entries: readonly OwnEntry[];
  readonly reload: () => Promise<readonly OwnEntry[]>;
}

/**
 * Follows the trainer's own exercises in the workbook and makes those without a complaint known, so that they are built,
 * checked and handed out like the built-in ones. What reads them is fetched only for a workbook that has one.
 */
export function useOwnExercises(host: Host, isShown: boolean): OwnExercises {
  const language = useLanguage();
  const [entries, setEntries] = useState<readonly OwnEntry[]>([]);

  /** How often reading began: what was read before something newer is known is not shown. */
  const begun = useRef(0);

  const reload = useCallback(async () => {
    const turn = ++begun.current;
    const sheets = await host.readNames(ownSheetName);
    const found = sheets.length === 0 ? [] : await (await loadReader()).readOwnExercises(host, sheets, language);
    if (turn !== begun.current) return found;
    setOwnExercises(found.flatMap(({ own }) => (own === null ? [] : [own.exercise])));
    setEntries((before) => (isSame(before, found) ? before : found));
    return found;
  }, [host, language]);

  useEffect(
    () =>
      isShown
        ? followWorkbook(host, quiet, () => {
            // While the workbook is busy, what was known is kept.
            reload().catch(() => undefined);
          })
        : undefined,
    [host, isShown, reload],
  );
  return { entries, reload };
}

const loadReader = () => import(/* webpackChunkName: "own-exercises" */ "./read-own");

const isSame = (before: readonly OwnEntry[], now: readonly OwnEntry[]) =>
  before.length === now.length &&
  now.every(({ sheet, definition, problems }, place) => {
    const other = before[place];
    return (
      other?.sheet === sheet &&
      JSON.stringify([other.definition, other.problems]) === JSON.stringify([definition, problems])
    );
  });
