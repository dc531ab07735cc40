import { rectangleAddress } from "../address";
import type { HeatMapState, RuleState, SheetState } from "../book";
import { NotModelled, OfficeError } from "../error";
import { action, getter } from "../methods";
import { hostObject, type Members } from "../object";
import { refuseIfProtected } from "../protection";
import type { RangeState } from "../range";
import { customCondition } from "./custom-condition";
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
  /** Null for a look where a formula holds. */
  readonly heatMap: HeatMapState | null;
  readonly rule: RuleState | null;
}

const conditionalFormat: Members<Excel.ConditionalFormat, HeatMapInSheet> = {
  kind: "ConditionalFormat",
  reads: { id: ({ heatMap, rule }) => drawnId(heatMap ?? rule ?? {}) },
  parts: {
    colorScale: (context, resolve) => hostObject(context, colorScale, () => resolve()?.heatMap ?? null),
    custom: (context, resolve) => hostObject(context, customCondition, () => resolve()?.rule ?? null),
  },
  calls: {
    delete: action("change", ({ sheet, heatMap }, _, name) => {
      refuseIfProtected(sheet, name);
      if (heatMap === null) throw new NotModelled(`${name} of a rule`);
      sheet.heatMaps.splice(sheet.heatMaps.indexOf(heatMap), 1);
    }),
  },
};

/** Those of a range; of others only the ones of the same range are modelled. */
const heatMapsOf = ({ sheet, range }: RangeState): readonly HeatMapInSheet[] =>
  sheet.heatMaps
    .filter(({ address }) => address === rectangleAddress(range))
    .map((heatMap) => ({ sheet, heatMap, rule: null }));

export const conditionalFormats: Members<Excel.ConditionalFormatCollection, RangeState> = {
  kind: "ConditionalFormatCollection",
  items: (context, range) => heatMapsOf(range).map((one) => hostObject(context, conditionalFormat, () => one)),
  calls: {
    getItem: getter(
      "none",
      () => conditionalFormat,
      (range, [id], name) => {
        const found = heatMapsOf(range).find(({ heatMap }) => heatMap !== null && drawnId(heatMap) === id);
        if (found === undefined) throw new OfficeError("ItemNotFound", name);
        return found;
      },
    ),
    add: getter(
      "change",
      () => conditionalFormat,
      ({ sheet, range }, [type], name) => {
        refuseIfProtected(sheet, name);
        const address = rectangleAddress(range);
        if (type === "Custom") {
          const rule: RuleState = { address, formula: null, look: {} };
          // A new one comes before the others.
          sheet.rules.unshift(rule);
          return { sheet, heatMap: null, rule };
        }
        if (type !== "ColorScale") throw new NotModelled(`${name} of another kind`);
        const heatMap: HeatMapState = { address, criteria: null };
        sheet.heatMaps.push(heatMap);
        return { sheet, heatMap, rule: null };
      },
    ),
  },
};
