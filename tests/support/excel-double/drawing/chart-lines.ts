import { OfficeError } from "../error";
import { hostObject, type Members } from "../object";

export const color = (value: unknown, location: string) => {
  if (typeof value !== "string" || !/^#[0-9A-F]{6}$/.test(value)) throw new OfficeError("InvalidArgument", location);
  return value;
};

/** A line whose colour is checked and not kept. */
const plainLine: Members<Excel.ChartLineFormat, unknown> = {
  kind: "ChartLineFormat",
  sets: {
    color: (_, value, location) => {
      color(value, location);
    },
  },
};

const trendlineFormat: Members<Excel.ChartTrendlineFormat, unknown> = {
  kind: "ChartTrendlineFormat",
  parts: { line: (context, resolve) => hostObject(context, plainLine, resolve) },
};

export const trendline: Members<Excel.ChartTrendline, unknown> = {
  kind: "ChartTrendline",
  parts: { format: (context, resolve) => hostObject(context, trendlineFormat, resolve) },
};

const gridlinesFormat: Members<Excel.ChartGridlinesFormat, unknown> = {
  kind: "ChartGridlinesFormat",
  parts: { line: (context, resolve) => hostObject(context, plainLine, resolve) },
};

export const gridlines: Members<Excel.ChartGridlines, unknown> = {
  kind: "ChartGridlines",
  parts: { format: (context, resolve) => hostObject(context, gridlinesFormat, resolve) },
};
