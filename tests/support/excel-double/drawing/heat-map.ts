import { rectangleAddress } from "../address";
import type { HeatMapState, SheetState } from "../book";
import { NotModelled, OfficeError } from "../error";
import { action, getter } from "../methods";
import { hostObject, type Members } from "../object";
import { refuseIfProtected } from "../protection";
import type { RangeState } from "../range";
import { drawnId } from "./drawn-id";

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

interface HeatMapInSheet {
  readonly sheet: SheetState;
  readonly heatMap: HeatMapState;
}

const conditionalFormat: Members<Excel.ConditionalFormat, HeatMapInSheet> = {
  kind: "ConditionalFormat",
  reads: { id: ({ heatMap }) => drawnId(heatMap) },
  parts: {
    colorScale: (context, resolve) => hostObject(context, colorScale, () => resolve()?.heatMap ?? null),
  },
  calls: {
    delete: action("change", ({ sheet, heatMap }, _, name) => {
      refuseIfProtected(sheet, name);
      sheet.heatMaps.splice(sheet.heatMaps.indexOf(heatMap), 1);
    }),
  },
};

/** Those of a range; of others only the ones of the same range are modelled. */
const heatMapsOf = ({ sheet, range }: RangeState): readonly HeatMapInSheet[] =>
  sheet.heatMaps.filter(({ address }) => address === rectangleAddress(range)).map((heatMap) => ({ sheet, heatMap }));

export const conditionalFormats: Members<Excel.ConditionalFormatCollection, RangeState> = {
  kind: "ConditionalFormatCollection",
  items: (context, range) => heatMapsOf(range).map((one) => hostObject(context, conditionalFormat, () => one)),
  calls: {
    getItem: getter(
      "none",
      () => conditionalFormat,
      (range, [id], name) => {
        const found = heatMapsOf(range).find(({ heatMap }) => drawnId(heatMap) === id);
        if (found === undefined) throw new OfficeError("ItemNotFound", name);
        return found;
      },
    ),
    add: getter(
      "change",
      () => conditionalFormat,
      ({ sheet, range }, [type], name) => {
        if (type !== "ColorScale") throw new NotModelled(`${name} of another kind`);
        refuseIfProtected(sheet, name);
        const heatMap: HeatMapState = { address: rectangleAddress(range), criteria: null };
        sheet.heatMaps.push(heatMap);
        return { sheet, heatMap };
      },
    ),
  },
};
