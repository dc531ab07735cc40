/**
 * What was typed, with the signs of a Chinese keyboard as a formula needs them: `B2：D9` is `B2:D9`, `“row”` is `"row"`.
 * Texts in quotation marks stay as they are.
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .split(/("[^"]*")/)
    .map((part, place) => (place % 2 === 1 ? part : part.replace(/[\uFF01-\uFF5E]/g, halfOf).replace(/\u3000/g, " ")))
    .join("");
}

const halfOf = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
