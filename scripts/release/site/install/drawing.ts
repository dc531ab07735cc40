import { type Html, html } from "../../../build/help/html";

const width = 420;

/** A drawing of a part of a screen: simple, with the place to press marked. It says in words what it shows. */
export function drawing(height: number, shows: string, ...parts: readonly Html[]): Html {
  return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" role="img" aria-label="${shows}">
    ${[...parts]}
  </svg>`;
}

/** A window with its title. */
export function frame(height: number, title: string): Html {
  return html`<rect class="window" x="1" y="1" width="${width - 2}" height="${height - 2}" rx="6" />
    <path class="line" d="M1 31H${width - 1}" />
    ${label(14, 21, title, "title")}`;
}

export function label(x: number, y: number, words: string, kind = ""): Html {
  return html`<text x="${x}" y="${y}" class="${kind}">${words}</text>`;
}

/** A button, an entry of a menu or a tab; the marked one is to be pressed. */
export function button(x: number, y: number, w: number, words: string, isMarked = false): Html {
  return html`<rect
      class="${isMarked ? "button marked" : "button"}"
      x="${x}"
      y="${y}"
      width="${w}"
      height="28"
      rx="4"
    />
    <text x="${x + w / 2}" y="${y + 19}" class="${isMarked ? "middle on-mark" : "middle"}">${words}</text>`;
}

/** A field with what is typed in it. */
export function field(x: number, y: number, w: number, words: string): Html {
  return html`<rect class="field" x="${x}" y="${y}" width="${w}" height="28" rx="2" />
    ${label(x + 8, y + 19, words, "typed")}`;
}

/** A ticked box, or a chosen option. */
export function tick(x: number, y: number, words: string): Html {
  return html`<rect class="tick" x="${x}" y="${y}" width="16" height="16" rx="3" />
    <path class="check" d="M${x + 4} ${y + 8}l3 4 5-8" />
    ${label(x + 24, y + 13, words)}`;
}

/** A folder or file of a tree, indented by its depth. */
export function entry(x: number, y: number, words: string, isFolder: boolean, isMarked = false): Html {
  const shape = isFolder ? `M${x} ${y}h6l2 3h8v11h-16z` : `M${x + 2} ${y - 1}h8l4 4v11h-12z`;
  return html`<path class="${isMarked ? "icon marked" : "icon"}" d="${shape}" />
    ${label(x + 24, y + 12, words, isMarked ? "title" : "")}`;
}
