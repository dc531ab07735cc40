/** What follows a stem of at least four letters, the longest first. */
const endings = [
  "ification",
  "izations",
  "ization",
  "ational",
  "ations",
  "itions",
  "ation",
  "ition",
  "iness",
  "ities",
  "ified",
  "ively",
  "izing",
  "ating",
  "ments",
  "ences",
  "ances",
  "ical",
  "ally",
  "ates",
  "ated",
  "ence",
  "ance",
  "ency",
  "ancy",
  "ized",
  "izes",
  "ness",
  "hood",
  "ment",
  "ions",
  "ible",
  "able",
  "ize",
  "ity",
  "ion",
  "ive",
  "ial",
  "ate",
  "ing",
  "ies",
  "ied",
  "ent",
  "ant",
  "ous",
  "est",
  "ic",
  "al",
  "ly",
  "ed",
  "es",
  "er",
  "or",
  "e",
  "s",
  "y",
] as const;

/**
 * The stem of an English word in lower case: words of one family, such as concentrate, concentrated and concentration,
 * have the same. It need not be a word, and short words keep their ending.
 */
export function stem(word: string): string {
  if (!/^[a-z]{5,}$/.test(word)) return word;
  let rest = word;
  // Two endings at most, as in "competit-ive-ness".
  for (let times = 0; times < 2; times++) {
    const ending = endings.find((one) => rest.endsWith(one) && rest.length - one.length >= 4);
    if (ending === undefined) break;
    rest = rest.slice(0, -ending.length);
  }
  return rest;
}
