/** The size of names in the picture, in its own units. */
export const type = { size: 11, line: 13 } as const;

/** How wide a text is at most, in a wide font: the real one is not known here. */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((width, character) => width + widthOf(character), 0);

function widthOf(character: string): number {
  if (/[\u2e80-\uffef]/.test(character)) return type.size;
  if (/[ijl]/.test(character)) return 3.3;
  if (/[ftrI \-.]/.test(character)) return 4.6;
  if (/[mwMW]/.test(character)) return 10.8;
  return /[A-Z]/.test(character) ? 8.2 : 7;
}

/** A name in lines of about the given width: by words, or by characters where there are no words. */
export function inLines(name: string, most: number): readonly string[] {
  const parts = /^[\u2e80-\uffef]+$/.test(name) ? evenly(name, most) : name.split(" ");
  const joint = parts.length > 0 && name.includes(" ") ? " " : "";
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ""}${joint}${part}`;
    if (joint !== "" && lines.length > 0 && textWidth(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

function evenly(name: string, most: number): readonly string[] {
  const count = Math.ceil(textWidth(name) / most);
  const length = Math.ceil(name.length / count);
  return Array.from({ length: count }, (_, line) => name.slice(line * length, (line + 1) * length));
}
