const chinese = "\u3400-\u9fff";
const besideChinese = new RegExp(` ?([${chinese}]) ?`, "g");
const anyChinese = new RegExp(`[${chinese}]`);

/**
 * What two spellings of one name have in common: without case, full-width forms, or the choice among spaces, hyphens
 * and underscores; without any space beside a Chinese character.
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/[\s_\-\u2010-\u2015]+/g, " ")
    .replace(besideChinese, "$1");
}

export function isChinese(name: string): boolean {
  return anyChinese.test(name);
}
