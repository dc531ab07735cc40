import { existsSync } from "node:fs";
import path from "node:path";
import type { PanelSource } from "../../src/diagnosis/input/read-panel";
import type { Prices } from "../../src/diagnosis/panel";
import { type Language, text } from "../../src/language/localized";
import { CommandError, readLanguage, readOptions } from "../class/command";
import { isExistingFile, refuseInputs } from "../class/files";
import { readTable } from "./tables";

const usage = text(
  `npm run report -- --data panel.csv --out report.xlsx

  --data        the table of regions, sectors and years: csv or xlsx
  --sheet       the sheet of an xlsx file; the first if omitted
  --out         the workbook for the report
  --json        a file for the verdicts of all rules, in both languages
  --levels      GDP per capita by region and year
  --population  population by region and year, in place of --levels
  --per-usd     units of currency for one US$ in the last year
  --events      policy years with their labels
  --exchanges   exchanges with the regions of both sides
  --pressure    energy or emissions by region and year
  --employment  employment by region and sector
  --reference   what is compared with: a total row of the table, or a file by year and sector
  --from, --to  the first and the last year
  --unit        the unit of the figures
  --prices      current, constant, none or unknown
  --language    en or zh-CN
  --answer      another answer to a question, such as D6=keep; may be repeated
  --force       replaces existing files`,
  `npm run report -- --data panel.csv --out report.xlsx

  --data        地区、产业、年份数据表：csv 或 xlsx
  --sheet       xlsx 文件中的工作表；省略时为第一张
  --out         报告工作簿
  --json        全部规则结论的文件，含中英文
  --levels      各地区各年人均地区生产总值
  --population  各地区各年人口，可代替 --levels
  --per-usd     末年每 1 美元合本币
  --events      政策年份及名称
  --exchanges   注明双方所在地区的交换清单
  --pressure    各地区各年能耗或排放
  --employment  各地区分产业就业人数
  --reference   参照：表中的合计行，或按年份与产业列出的文件
  --from, --to  首年与末年
  --unit        数据单位
  --prices      current（现价）、constant（不变价）、none（非货币）或 unknown（未知）
  --language    en 或 zh-CN
  --answer      对问题的其他回答，如 D6=keep；可重复
  --force       覆盖已有文件`,
);

/** What the command is asked to do. */
export interface ReportRequest {
  readonly source: PanelSource;
  readonly out: string;
  readonly json: string | null;
  readonly language: Language;
}

const prices: Readonly<Record<string, Prices>> = {
  current: "current",
  constant: "constant",
  none: "not money",
  unknown: "unknown",
};

export function readRequest(args: readonly string[]): ReportRequest {
  const option = { type: "string" } as const;
  const { values, positionals } = readOptions(
    args,
    {
      data: option,
      sheet: option,
      out: option,
      json: option,
      levels: option,
      population: option,
      "per-usd": option,
      events: option,
      exchanges: option,
      pressure: option,
      employment: option,
      reference: option,
      from: option,
      to: option,
      unit: option,
      prices: option,
      language: { type: "string", default: "en" },
      answer: { type: "string", multiple: true, default: [] },
      force: { type: "boolean", default: false },
    },
    usage,
  );
  const { data, out } = values;
  if (data === undefined || out === undefined || positionals.length > 0) throw new CommandError(usage);
  const { levels, population, events, exchanges, pressure, employment, reference, json = null } = values;
  const read = [data, levels, population, events, exchanges, pressure, employment, reference];
  const outputs = [out, ...(json === null ? [] : [json])];
  refuseInputs(
    outputs,
    read.filter((file) => file !== undefined),
  );
  if (!values.force) refuseExisting(outputs);
  const table = (file: string | undefined) => (file === undefined ? undefined : readTable(file));
  const given = {
    perHead: table(levels),
    population: table(population),
    perUsd: numberOf("per-usd", values["per-usd"]),
    policyYears: table(events),
    exchanges: table(exchanges),
    pressure: table(pressure),
    employment: table(employment),
    reference: reference === undefined ? undefined : referenceOf(reference),
    from: numberOf("from", values.from),
    to: numberOf("to", values.to),
    unit: values.unit,
    prices: values.prices === undefined ? undefined : priceOf(values.prices),
    ...readAnswers(values.answer),
  };
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    source: { table: readTable(data, values.sheet), name: path.basename(data), ...Object.fromEntries(present) },
    out,
    json,
    language: readLanguage(values.language),
  };
}

/** What is there is replaced only when asked to. */
function refuseExisting(files: readonly string[]): void {
  const there = files.filter((file) => existsSync(file));
  if (there.length > 0)
    throw new CommandError(
      text(
        `${there.join(", ")} exists already: name another file, or replace it with --force.`,
        `${there.join("、")} 已存在：请更换文件名，或用 --force 覆盖。`,
      ),
    );
}

function numberOf(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number) || number <= 0)
    throw new CommandError(text(`--${option} is not a number: ${value}.`, `--${option} 不是数字：${value}。`));
  return number;
}

function priceOf(value: string): Prices {
  const known = prices[value];
  if (known !== undefined) return known;
  const names = Object.keys(prices);
  throw new CommandError(
    text(
      `There are no prices ${value}: use ${names.join(", ")}.`,
      `没有价格类型 ${value}：请使用 ${names.join("、")}。`,
    ),
  );
}

const answers =
  /^(?:(?<guard>D(?:5|6|17|18))=(?<what>keep|omit)|D6=(?<side>year|sector|region) +(?<name>.+)|D4=(?<kept>sector|region) +(?<ordinary>.+)|D7=keep|D9=(?:yes|convert))$/i;

/** Answers to questions: guards whose preset is not wanted, what is omitted instead, and what is no total. */
function readAnswers(given: readonly string[]): Pick<PanelSource, "keep" | "omit" | "ordinary"> {
  const keep: string[] = [];
  const omit: string[] = [];
  const ordinary: string[] = [];
  for (const answer of given) {
    const { guard, what, side, name, kept, ordinary: no } = answersOf(answer);
    if (guard !== undefined && what?.toLowerCase() === "keep") keep.push(guard.toUpperCase());
    if (side !== undefined && name !== undefined) omit.push(`${side.toLowerCase()} ${name}`);
    if (kept !== undefined && no !== undefined) ordinary.push(`${kept.toLowerCase()} ${no}`);
  }
  return { keep, omit, ordinary };
}

function answersOf(answer: string): Readonly<Record<string, string | undefined>> {
  const found = answers.exec(answer);
  if (found?.groups !== undefined) return found.groups;
  const known = [
    ...["D4=region China", "D5=omit", "D5=keep", "D6=omit", "D6=keep", "D6=year 2019", "D7=keep", "D9=convert"],
    ...["D17=keep", "D18=keep"],
  ];
  throw new CommandError(
    text(
      `There is no answer ${answer}: use one such as ${known.join(", ")}.`,
      `没有回答 ${answer}：请使用 ${known.join("、")} 等。`,
    ),
  );
}

/** A row of the table by its name, or a file, whose name says what it is of. */
function referenceOf(value: string): PanelSource["reference"] {
  if (!isExistingFile(value)) return { name: value, table: null };
  const bare = path.parse(value).name.replace(/^(?:nation|reference|total)[-_ ]+/i, "");
  return { name: bare.charAt(0).toUpperCase() + bare.slice(1), table: readTable(value) };
}
