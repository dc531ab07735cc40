import { cellAddress, rectangleAddress, sizeOf } from "./address";
import type { AxisScale, ChartState, SeriesState, SheetState } from "./book";
import { color, gridlines, trendline } from "./chart-lines";
import { NotModelled, OfficeError } from "./error";
import { action, getter } from "./methods";
import { hostObject, type Members } from "./object";
import { refuseIfProtected } from "./protection";
import { rangeArgument } from "./range";

interface ChartInSheet {
  readonly sheet: SheetState;
  readonly chart: ChartState;
}

interface SeriesInSheet {
  readonly sheet: SheetState;
  readonly series: SeriesState;
}

const text = (value: unknown, location: string) => {
  if (typeof value !== "string") throw new OfficeError("InvalidArgument", location);
  return value;
};

const points = (value: unknown, location: string) => {
  if (typeof value !== "number" || !(value > 0)) throw new OfficeError("InvalidArgument", location);
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

const seriesCollection: Members<Excel.ChartSeriesCollection, ChartInSheet> = {
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

const title: Members<Excel.ChartTitle, ChartInSheet> = {
  kind: "ChartTitle",
  sets: {
    text: ({ chart }, value, location) => {
      chart.title = text(value, location);
    },
  },
};

const legend: Members<Excel.ChartLegend, ChartInSheet> = {
  kind: "ChartLegend",
  sets: {
    position: ({ chart }, value, location) => {
      if (!["Top", "Bottom", "Left", "Right"].includes(text(value, location)))
        throw new OfficeError("InvalidArgument", location);
      chart.legend = value as string;
    },
    visible: ({ chart }, value, location) => {
      if (value !== false) throw new NotModelled(`${location} of another kind`);
      chart.legend = null;
    },
  },
};

const axisTitle = (side: "x" | "y"): Members<Excel.ChartAxisTitle, ChartInSheet> => ({
  kind: "ChartAxisTitle",
  sets: {
    text: ({ chart }, value, location) => {
      chart.axes[side] = text(value, location);
    },
  },
});

const axis = (side: "x" | "y"): Members<Excel.ChartAxis, ChartInSheet> => {
  const scale = (name: keyof AxisScale) => (state: ChartInSheet, value: unknown) => {
    state.chart.scales[side] = { ...state.chart.scales[side], [name]: value };
  };
  return {
    kind: "ChartAxis",
    sets: { minimum: scale("minimum"), maximum: scale("maximum"), numberFormat: scale("numberFormat") },
    parts: {
      title: (context, resolve) => hostObject(context, axisTitle(side), resolve),
      majorGridlines: (context, resolve) => hostObject(context, gridlines, resolve),
    },
  };
};

const axes: Members<Excel.ChartAxes, ChartInSheet> = {
  kind: "ChartAxes",
  parts: {
    categoryAxis: (context, resolve) => hostObject(context, axis("x"), resolve),
    valueAxis: (context, resolve) => hostObject(context, axis("y"), resolve),
  },
};

const chartMembers: Members<Excel.Chart, ChartInSheet> = {
  kind: "Chart",
  sets: {
    width: ({ chart }, value, location) => {
      chart.width = points(value, location);
    },
    height: ({ chart }, value, location) => {
      chart.height = points(value, location);
    },
  },
  parts: {
    series: (context, resolve) => hostObject(context, seriesCollection, resolve),
    title: (context, resolve) => hostObject(context, title, resolve),
    axes: (context, resolve) => hostObject(context, axes, resolve),
    legend: (context, resolve) => hostObject(context, legend, resolve),
  },
  calls: {
    setPosition: action("change", ({ sheet, chart }, [start, end], name) => {
      if (end !== undefined) throw new NotModelled(`${name} with an end`);
      const { top, left } = rangeArgument(start, sheet, name).range;
      chart.anchor = cellAddress(top, left);
    }),
  },
};

export const chartCollection: Members<Excel.ChartCollection, SheetState> = {
  kind: "ChartCollection",
  calls: {
    add: getter(
      "change",
      () => chartMembers,
      (sheet, [type, source, seriesBy], name) => {
        const { range } = rangeArgument(source, sheet, name);
        const { rows, columns } = sizeOf(range);
        refuseIfProtected(sheet, name);
        if (!["Line", "ColumnStacked", "XYScatter", "XYScatterLinesNoMarkers"].includes(text(type, name)))
          throw new OfficeError("InvalidArgument", name);
        // How many series Excel makes of a block depends on what is in it; of one row as rows it makes one.
        const isVector = seriesBy === "Rows" ? rows === 1 : seriesBy === "Columns" && columns === 1;
        if (!isVector) throw new NotModelled(`${name} over a block, or without saying where its series are`);
        const series = [
          { name: "Series1", values: rectangleAddress(range), categories: null, color: null, trends: [] },
        ];
        const chart: ChartState = {
          type: text(type, name),
          title: null,
          legend: "Right",
          anchor: null,
          width: 360,
          height: 216,
          series,
          axes: {},
          scales: {},
        };
        sheet.charts.push(chart);
        return { sheet, chart };
      },
    ),
  },
};
