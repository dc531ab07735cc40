import { textWidth } from "../../sheets/text-width";

/** What a chart has room for beside its columns and lines, in characters. */
const room = 16;

export const isLong = (name: string): boolean => textWidth(name) > room;

/** A name as a chart shows it: its beginning, where it is too long. */
export function shortName(name: string): string {
  if (!isLong(name)) return name;
  let short = "";
  for (const character of name) {
    if (textWidth(`${short}${character}…`) > room) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}
