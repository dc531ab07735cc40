import { rectangleAddress, sizeOf } from "../address";
import type { ChartState, SeriesState, SheetState } from "../book";
import { NotModelled, OfficeError } from "../error";
import { action, getter } from "../methods";
import { hostObject, type Members } from "../object";
import { rangeArgument } from "../range";
import { color, trendline } from "./chart-lines";

export interface ChartInSheet {
  readonly sheet: SheetState;
  readonly chart: ChartState;
}

interface SeriesInSheet {
  readonly sheet: SheetState;
  readonly series: SeriesState;
}

export const text = (value: unknown, location: string) => {
  if (typeof value !== "string") throw new OfficeError("InvalidArgument", location);
  return value;
};

const vector = (value: unknown, sheet: SheetState, location: string) => {
  const { range } = rangeArgument(value, sheet, location);
  const { rows, columns } = sizeOf(range);
  if (rows > 1 && columns > 1) throw new OfficeError("InvalidArgument", location);
  return rectangleAddress(range);
};

const setColor = ({ series }: SeriesInSheet, value: unknown, location: string) => {
  series.color = color(value, location);
};

const seriesLine: Members<Excel.ChartLineFormat, SeriesInSheet> = {
  kind: "ChartLineFormat",
  sets: { color: setColor },
};

const seriesFill: Members<Excel.ChartFill, SeriesInSheet> = {
  kind: "ChartFill",
  calls: {
    setSolidColor: action("change", (state, [value], name) => {
      setColor(state, value, name);
    }),
  },
};

const seriesFormat: Members<Excel.ChartSeriesFormat, SeriesInSheet> = {
  kind: "ChartSeriesFormat",
  parts: {
    line: (context, resolve) => hostObject(context, seriesLine, resolve),
    fill: (context, resolve) => hostObject(context, seriesFill, resolve),
  },
};

const trendlines: Members<Excel.ChartTrendlineCollection, SeriesInSheet> = {
  kind: "ChartTrendlineCollection",
  calls: {
    add: getter(
      "change",
      () => trendline,
      ({ series }, [type], name) => {
        if (type !== "Linear") throw new NotModelled(`${name} of another kind`);
        series.trends.push(type);
        return type;
      },
    ),
  },
};

const seriesMembers: Members<Excel.ChartSeries, SeriesInSheet> = {
  kind: "ChartSeries",
  sets: {
    name: ({ series }, value, location) => {
      series.name = text(value, location);
    },
    markerBackgroundColor: setColor,
    markerForegroundColor: setColor,
  },
  calls: {
    setValues: action("change", ({ sheet, series }, [range], name) => {
      series.values = vector(range, sheet, name);
    }),
    setXAxisValues: action("change", ({ sheet, series }, [range], name) => {
      series.categories = vector(range, sheet, name);
    }),
  },
  parts: {
    trendlines: (context, resolve) => hostObject(context, trendlines, resolve),
    format: (context, resolve) => hostObject(context, seriesFormat, resolve),
  },
};

export const seriesCollection: Members<Excel.ChartSeriesCollection, ChartInSheet> = {
  kind: "ChartSeriesCollection",
  calls: {
    getItemAt: getter(
      "none",
      () => seriesMembers,
      ({ sheet, chart }, [index], name) => {
        const series = chart.series[index as number];
        if (series === undefined) throw new OfficeError("InvalidArgument", name);
        return { sheet, series };
      },
    ),
    add: getter(
      "change",
      () => seriesMembers,
      ({ sheet, chart }, [title], name) => {
        const series: SeriesState = { name: text(title, name), values: "", categories: null, color: null, trends: [] };
        chart.series.push(series);
        return { sheet, series };
      },
    ),
  },
};
