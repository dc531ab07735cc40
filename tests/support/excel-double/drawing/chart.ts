import { cellAddress, rectangleAddress, sizeOf } from "../address";
import type { AxisScale, ChartState, SheetState } from "../book";
import { NotModelled, OfficeError } from "../error";
import { action, getter } from "../methods";
import { hostObject, type Members } from "../object";
import { refuseIfProtected } from "../protection";
import { rangeArgument } from "../range";
import { gridlines } from "./chart-lines";
import { type ChartInSheet, seriesCollection, text } from "./chart-series";
import { drawnId } from "./drawn-id";

const points = (value: unknown, location: string) => {
  if (typeof value !== "number" || !(value > 0)) throw new OfficeError("InvalidArgument", location);
  return value;
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
  reads: { id: ({ chart }) => drawnId(chart) },
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
    delete: action("change", ({ sheet, chart }, _, name) => {
      refuseIfProtected(sheet, name);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    }),
    setPosition: action("change", ({ sheet, chart }, [start, end], name) => {
      if (end !== undefined) throw new NotModelled(`${name} with an end`);
      const { top, left } = rangeArgument(start, sheet, name).range;
      chart.anchor = cellAddress(top, left);
    }),
  },
};

export const chartCollection: Members<Excel.ChartCollection, SheetState> = {
  kind: "ChartCollection",
  items: (context, sheet) => sheet.charts.map((chart) => hostObject(context, chartMembers, () => ({ sheet, chart }))),
  calls: {
    getItem: getter(
      "none",
      () => chartMembers,
      (sheet, [key], name) => {
        const chart = sheet.charts.find((one) => drawnId(one) === key);
        if (chart === undefined) throw new OfficeError("ItemNotFound", name);
        return { sheet, chart };
      },
    ),
    add: getter(
      "change",
      () => chartMembers,
      (sheet, [type, source, seriesBy], name) => {
        const { range } = rangeArgument(source, sheet, name);
        const { rows, columns } = sizeOf(range);
        refuseIfProtected(sheet, name);
        if (
          !["Line", "ColumnStacked", "ColumnClustered", "XYScatter", "XYScatterLinesNoMarkers"].includes(
            text(type, name),
          )
        )
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
