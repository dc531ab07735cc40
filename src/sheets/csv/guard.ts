/** What a spreadsheet would take for the beginning of a formula. A single sign, as statistics use it for a gap, is none. */
const likeFormula = /^(?:[=+\-@＝＋－＠].|[\t\r])/su;

/** The text with an apostrophe before it where a spreadsheet would otherwise calculate it. */
export const guarded = (text: string): string => (likeFormula.test(text) ? `'${text}` : text);

/** The text that was {@link guarded}. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && likeFormula.test(text.slice(1)) ? text.slice(1) : text;

/** A sign that would begin a field if what is before it separated fields, or ended a line. */
const signInside = /([,;|:\t\r\n]["'\s]*|\s["']*)(?=[=+\-@＝＋－＠])/g;

/** The text with an apostrophe before whatever would be calculated where something else separates the fields. */
export const guardedInside = (text: string): string => text.replace(signInside, "$1'");

const guardedSign = /([,;|:\t\r\n]["'\s]*|\s["']*)'(?=[=+\-@＝＋－＠])/g;

/** The text that was {@link guardedInside}. */
export const unguardedInside = (text: string): string => text.replace(guardedSign, "$1");
