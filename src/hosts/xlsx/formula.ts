const jjjCall = /("(?:[^"]|"")*"|'(?:[^']|'')*')|\bJJJ\.([A-Z0-9]+)(?=\()/g;

/** Whether a formula calls one of the add-in's functions. */
export const callsAddIn = (formula: string): boolean => stored(formula) !== formula;

/** Functions that Excel got after its file format, and stores under a prefix of their own. */
const later = new Set(
  (
    "ACOT ACOTH AGGREGATE ARRAYTOTEXT BETA.DIST BETA.INV BINOM.DIST BINOM.INV BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT " +
    "CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P " +
    "COVARIANCE.S CSC CSCH DAYS DECIMAL DROP EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FORECAST.LINEAR " +
    "GAMMA GAMMA.DIST GAMMA.INV GAUSS HSTACK IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS " +
    "MINIFS MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC " +
    "PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI " +
    "SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE " +
    "TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP " +
    "XMATCH XOR Z.TEST"
  ).split(" "),
);
const worksheetLater = new Set(["FILTER", "SORT"]);
const call = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\w.])([A-Z][A-Z0-9]*(?:\.[A-Z0-9]+)*)(?=\()/gi;

/** A formula of any origin as an .xlsx file holds it: as {@link stored}, with the prefixes of later functions. */
export const storedAll = (formula: string): string =>
  stored(
    formula.replace(call, (whole, quoted: string | undefined, name: string) => {
      if (quoted !== undefined) return whole;
      const upper = name.toUpperCase();
      if (worksheetLater.has(upper)) return `_xlfn._xlws.${upper}`;
      return later.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );

const storedCall =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|_xldudf_JJJ_([A-Z0-9]+)(?=\()|_xlfn\.(?:_xlws\.)?(?=[A-Z])|_xlpm\./gi;

/** A formula of an .xlsx file as a person types it. */
export const typed = (formula: string): string =>
  formula.replace(storedCall, (_, quoted: string | undefined, name: string | undefined) => {
    if (quoted !== undefined) return quoted;
    return name === undefined ? "" : `JJJ.${name}`;
  });

/**
 * A formula as an .xlsx file holds it. Excel stores a call of a custom function under this prefix; `JJJ.SHARE` by itself
 * would stay unknown for ever.
 */
const stored = (formula: string): string =>
  formula.replace(jjjCall, (whole, quoted: string | undefined, name: string) =>
    quoted === undefined ? `_xldudf_JJJ_${name}` : whole,
  );
