/** What is added to a figure, or is in its place, in published tables. */

/** Superscripts and numbers in circles, which would become plain digits in the compatibility form of a text. */
const raisedDigits =
  /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289\u02b0-\u02b8\u1d43-\u1d61ªº]+$/u;

/** The text with half-width signs, single spaces and plain hyphens for minus signs, and the raised mark at its end. */
export function plainText(text: string): { readonly text: string; readonly raised: string } {
  const trimmed = text.trim();
  const raised = raisedDigits.exec(trimmed)?.[0] ?? "";
  const bare = raised.length === trimmed.length ? trimmed : trimmed.slice(0, trimmed.length - raised.length);
  const plain = bare
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .replace(/[’‘`´]/g, "'")
    .trim();
  return { text: plain, raised: bare === trimmed ? "" : raised };
}

const missing: ReadonlySet<string> = new Set([
  ...[
    "",
    ".",
    ":",
    "n.a.",
    "n.a",
    "na",
    "n/a",
    "#n/a",
    "n.d.",
    "n.d",
    "nd",
    "n.s.",
    "nan",
    "null",
    "none",
    "nil",
    "missing",
  ],
  ...[
    "(na)",
    "(n.a.)",
    "(d)",
    "(x)",
    "(s)",
    "x",
    "空",
    "无",
    "缺",
    "缺失",
    "无数据",
    "暂缺",
    "不详",
    "未知",
    "保密",
    "空白",
  ],
]);

const dashes = /^[-\u2010-\u2015\u2212\u2500\uff70\u30fc_]+$/u;

/** What replaces a missing figure: a dash, or any other mark. Null for anything else. */
export function readMissing(plain: string): "missing" | "dash" | null {
  const lower = plain.toLowerCase();
  if (dashes.test(lower)) return "dash";
  if (missing.has(lower) || /^[.·]{2,}$/.test(lower)) return "missing";
  // A colon with the flags of Eurostat.
  return /^: ?[a-z]{1,3}$/.test(lower) ? "missing" : null;
}

/** The letters of Eurostat's flags: break, confidential, definition, estimated, forecast, provisional, revised … */
const flag = "[bcdefinprsuz]{1,3}";

const marks: readonly RegExp[] = [
  /^(.*[\d%‰)]) ?(\*+|[†‡§#]+)$/u,
  /^(.*[\d%‰)]) ?(\[[^\]]{1,4}\])$/,
  /^(.*[\d%‰]) ?(\((?:[1-9]\d?|[a-zA-Z]|注\d*)\))$/,
  /^(.*[\d%‰)]) ([1-9]\d?\))$/,
  new RegExp(`^(.*[\\d%‰)*†‡\\]]) ?(${flag})$`),
];

/** A figure without the footnote marks and flags at its end, and without an asterisk before it. */
export function withoutMarks(plain: string): { readonly text: string; readonly marks: readonly string[] } {
  const [, asterisks = "", figure = ""] = /^(\*+) ?(.+)$/.exec(plain) ?? [];
  if (asterisks !== "") {
    const rest = withoutMarks(figure);
    return { text: rest.text, marks: [asterisks, ...rest.marks] };
  }
  for (const pattern of marks) {
    const [, before = "", mark = ""] = pattern.exec(plain) ?? [];
    if (mark === "") continue;
    const rest = withoutMarks(before.trim());
    return { text: rest.text, marks: [...rest.marks, mark] };
  }
  return { text: plain, marks: [] };
}

const currency = "(?:(?:US|HK|NT|CA|AU|A|C|R)?\\$|[€£¥₩₹]|RMB|CNY|USD|EUR)";
const currencyBefore = new RegExp(`^([-+(]?) ?${currency} ?(?=[-+(]?[\\d.])`);
const currencyAfter = new RegExp(`(?<=\\d) ?${currency}(?=\\)?$)`);

/** A figure without the sign of a currency before or after it. */
export const withoutCurrency = (plain: string): string =>
  plain.replace(currencyBefore, "$1").replace(currencyAfter, "");
