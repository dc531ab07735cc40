import type { InputRows } from "../../../diagnosis/input/cells";
import { type Language, type Localized, localize, text } from "../../../language/localized";
import { dataSets } from "../../../paper/data-sets/data-sets";
import { sectorCell, sectors, years } from "../../../paper/tables/figures";
import { referenceFigure, referenceSeries } from "../../../paper/tables/reference-series";
import { regions } from "../../../paper/tables/regions";
import { type Request, requestOn, type TakenTable } from "./request";

/** Yuan for one US dollar, mean of 2013. */
const yuanPerDollar = "6.1932";

const paper = text("Tables 2 to 4 of the paper", "论文表 2 至表 4");
const stage = text("Stage 4 of Table 1", "表 1 第四阶段");
const unit = text("100 million yuan", "亿元");
const sectorNames = {
  primary: text("primary", "第一产业"),
  secondary: text("secondary", "第二产业"),
  tertiary: text("tertiary", "第三产业"),
};

/**
 * The paper's figures with GDP per head, the fourth stage of cooperation and the exchanges; these are between places in
 * Hebei but for the fresh water to Beijing.
 */
export function paperRequest(): Request {
  const taken = (rows: TakenTable["rows"]): TakenTable => ({ rows, place: paper, corner: { row: 0, column: 0 } });
  return {
    ...requestOn(taken(figureRows)),
    more: { perHead: taken(perHeadRows), exchanges: taken(exchangeRows) },
    perUsd: yuanPerDollar,
    policyYear: "2011",
    policyLabel: stage,
  };
}

function figureRows(language: Language): InputRows {
  const say = (one: Localized) => localize(one, language);
  const figures = regions.flatMap(({ id, name }) =>
    years.flatMap((year) =>
      sectors.map((sector) => [
        say(name),
        year,
        say(sectorNames[sector]),
        sectorCell(sector, id, "value_added", year)?.value ?? null,
        say(unit),
      ]),
    ),
  );
  return [["region", "year", "sector", "value", "unit"], ...figures];
}

function perHeadRows(language: Language): InputRows {
  const rows = regions.map(({ id, name }) => {
    const series = referenceSeries(id, "gdp_per_capita", "");
    return [localize(name, language), ...years.map((year) => referenceFigure(series, year)?.value ?? null)];
  });
  return [["region", ...years], ...rows];
}

function exchangeRows(language: Language): InputRows {
  const [beijing, , hebei] = regions.map(({ name }) => localize(name, language));
  const exchanges = dataSets.find(({ id }) => id === "exchanges");
  const columnOf = (id: string) => exchanges?.columns.findIndex((column) => column.id === id) ?? -1;
  const [source, receiver] = [columnOf("source"), columnOf("receiver")];
  const place = columnOf("place");
  const rows = (exchanges?.rows ?? []).map(({ cells }) => {
    const said = (column: number, spoken: Language = language) => {
      const found = cells[column]?.text;
      return found == null ? "" : localize(found, spoken);
    };
    const to = said(place, "en") === "Beijing" ? beijing : hebei;
    return [said(source), said(receiver), hebei ?? "", to ?? ""];
  });
  return [["source", "receiver", "from region", "to region"], ...rows];
}
