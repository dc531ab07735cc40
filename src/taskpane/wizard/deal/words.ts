/** What a heading says for or against an argument. */
interface Meaning {
  readonly words: RegExp;
  /** A heading with a word of another meaning of the same question contradicts. */
  readonly question?: "time" | "area" | "measure" | "coordinate" | "direction";
  /** Whether the same name is there several times, as that of a group. */
  readonly repeats?: true;
}

const population: Meaning = {
  words: /\b(population|pop|inhabitants|residents|persons|weights?)\b|人口|人数(?<!就业人数|从业人数)|权重|权数/,
  question: "measure",
};

const employment: Meaning = {
  words: /\b(employ\w*|jobs|workers|labou?r|headcount)\b|就业|从业|劳动力|职工/,
  question: "measure",
};

const nation: Meaning = {
  words:
    /\b(nation(al)?|nationwide|u\.?s\.?(a\.?)?|united states|country|china|reference|benchmark|total|all regions)\b|全国|国家|参照|中国|合计/,
  question: "area",
};

/** By the words of the names of arguments. */
const meanings: { readonly [word: string]: Meaning } = {
  start: {
    words:
      /\b(start(ing)?|initial|base|begin(ning)?|first|opening|before|t0)\b|期初|基期|初期|初始|起始|年初|上年|上期/,
    question: "time",
  },
  end: {
    words: /\b(end(ing)?|final|current|last|latest|closing|after|t1)\b|期末|报告期|末期|现期|终期|年末|本年|本期/,
    question: "time",
  },
  region: {
    words:
      /\b(region(al)?|local|county|city|metro|msa|province|own)\b|本地|本省|本市|本区|地区|(?<!全)[省市区县](?!区商)/,
    question: "area",
  },
  reference: nation,
  employment,
  labor: employment,
  output: {
    words:
      /\b(output|gdp|gva|grp|value[ -]added|product(ion)?|revenue|sales|income)\b|产值|增加值|产出|生产总值|收入|产量/,
    question: "measure",
  },
  pressure: {
    words:
      /\b(emissions?|co2|carbon|energy|pollution|pollutants?|waste\w*|water|coal|electricity|so2|pressure)\b|排放|能耗|能源|污染|碳|废[水气物]|用水|用电|压力|煤/,
    question: "measure",
  },
  population,
  weights: population,
  sizes: { words: /\b(sizes?|employ\w*|jobs|workers|output)\b|规模|就业|从业|职工|人数|产值/ },
  regions: { words: /\b(regions?|province|county|city|state|location|area)\b|地区|省|市|县|所在地/, repeats: true },
  names: { words: /\b(names?|regions)\b|名称|名单|全部地区/ },
  industries: { words: /\b(industr(y|ies)|sectors?|branch|naics|sic|isic|nace)\b|行业|产业|部门/, repeats: true },
  groups: {
    words:
      /\b(groups?|regions?|belts?|zones?|areas?|clusters?|macro-?regions?|classes|class)\b|组|区域|地带|板块|类别|大区/,
    repeats: true,
  },
  plant: { words: /\b(plants?|establishments?|firms?|factory|factories)\b|企业|工厂|单位/ },
  lat: { words: /\b(lat(itude)?)\b|纬度/, question: "coordinate" },
  lon: { words: /\b(lon(g|gitude)?|lng)\b|经度/, question: "coordinate" },
  sources: {
    words: /\b(sources?|from|suppliers?|senders?|givers?|origins?)\b|供给|来源|起点|供应/,
    question: "direction",
  },
  receivers: {
    words: /\b(receivers?|to|destinations?|recipients?|users?|takers?)\b|接受|去向|终点|需求/,
    question: "direction",
  },
  year: { words: /\byear\b|年份|年度/ },
};

/** An argument, by what its name and its declaration say. */
export type Meanings = readonly Meaning[];

/** `besides` is another word that says what the argument is. */
export const meaningsOf = (argument: string, besides?: string): Meanings =>
  [...argument.split("_"), ...(besides === undefined ? [] : [besides])].flatMap((word) => meanings[word] ?? []);

export const isStart = (argument: string) => /(^|_)start$/.test(argument);
export const isEnd = (argument: string) => /(^|_)end$/.test(argument);

/** A change, which is neither the value at the start nor that at the end. */
const derived = /\b(change|growth|difference|per ?cent|pct)\b|%|变化|变动|增长|增速|增减|差额/;

const years = /(?<!\d)(19|20)\d\d(?!\d)/g;

export const plainHeading = (heading: string): string => heading.normalize("NFKC").toLowerCase().trim();

/** The year that a heading names; null for none and for several, as of a period. */
export function yearOf(heading: string): number | null {
  const found = new Set(heading.match(years));
  return found.size === 1 ? Number([...found][0]) : null;
}

export const isDerived = (heading: string): boolean => derived.test(heading) || new Set(heading.match(years)).size > 1;

const all = Object.values(meanings);

/** How much a heading speaks for an argument (above 0) or against it. */
export function evidence(argument: Meanings, heading: string): number {
  return argument.reduce((sum, meaning) => {
    const speaksFor = meaning.words.test(heading);
    const { question } = meaning;
    const speaksAgainst =
      question !== undefined &&
      all.some((other) => other.question === question && other.words !== meaning.words && other.words.test(heading));
    return sum + (speaksFor ? (speaksAgainst ? 0.5 : 2) : speaksAgainst ? -3 : 0);
  }, 0);
}
