import type { GuardNote } from "../../panel";

/** How many notes of one guard are said one by one. */
const most = 5;

/** Notes of one guard, the first of which are said and the others behind them. */
export interface CappedNotes {
  readonly said: readonly GuardNote[];
  readonly more: readonly GuardNote[];
}

/** Notes by their guards, in the order of the first of each, so that a fault of a whole column is no list of its cells. */
export function cappedNotes(notes: readonly GuardNote[]): readonly CappedNotes[] {
  const groups = new Map<string, GuardNote[]>();
  for (const note of notes) {
    const key = `${note.kind} ${note.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [note]);
    else group.push(note);
  }
  return [...groups.values()].map((group) => ({ said: group.slice(0, most), more: group.slice(most) }));
}
