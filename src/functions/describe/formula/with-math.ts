/** Markup of a text with LaTeX between dollar signs. */
export function withMath(text: string, mathml: (latex: string) => string): string {
  return text
    .split("$")
    .map((part, index) => (index % 2 === 0 ? escaped(part) : mathml(part)))
    .join("");
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
