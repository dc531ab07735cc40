import { rectangleAddress } from "./address";
import type { HeatMapState } from "./book";
import { NotModelled, OfficeError } from "./error";
import { getter } from "./methods";
import { hostObject, type Members } from "./object";
import { refuseIfProtected } from "./protection";
import type { RangeState } from "./range";

const colorScale: Members<Excel.ColorScaleConditionalFormat, HeatMapState> = {
  kind: "ColorScaleConditionalFormat",
  sets: {
    criteria: (state, value, location) => {
      const criteria = value as Excel.ConditionalColorScaleCriteria;
      const { minimum, midpoint, maximum } = criteria;
      const colors = [minimum, midpoint, maximum].map((one) => one?.color ?? "");
      if (!colors.every((color) => /^#[0-9A-F]{6}$/.test(color))) throw new OfficeError("InvalidArgument", location);
      if (midpoint?.type === "Number" && Number.isNaN(Number(midpoint.formula)))
        throw new OfficeError("InvalidArgument", location);
      state.criteria = criteria;
    },
  },
};

const conditionalFormat: Members<Excel.ConditionalFormat, HeatMapState> = {
  kind: "ConditionalFormat",
  parts: { colorScale: (context, resolve) => hostObject(context, colorScale, resolve) },
};

export const conditionalFormats: Members<Excel.ConditionalFormatCollection, RangeState> = {
  kind: "ConditionalFormatCollection",
  calls: {
    add: getter(
      "change",
      () => conditionalFormat,
      ({ sheet, range }, [type], name) => {
        if (type !== "ColorScale") throw new NotModelled(`${name} of another kind`);
        refuseIfProtected(sheet, name);
        const state: HeatMapState = { address: rectangleAddress(range), criteria: null };
        sheet.heatMaps.push(state);
        return state;
      },
    ),
  },
};
