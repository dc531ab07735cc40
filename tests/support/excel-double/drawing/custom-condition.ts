import type { RuleState } from "../book";
import { OfficeError } from "../error";
import { hostObject, type Members } from "../object";

const customLook = (property: string) => (state: RuleState, value: unknown) => {
  state.look[property] = value;
};

const ruleFont: Members<Excel.ConditionalRangeFont, RuleState> = {
  kind: "ConditionalRangeFont",
  sets: { color: customLook("color"), bold: customLook("bold") },
};

const ruleFill: Members<Excel.ConditionalRangeFill, RuleState> = {
  kind: "ConditionalRangeFill",
  sets: { color: customLook("fill") },
};

const ruleFormat: Members<Excel.ConditionalRangeFormat, RuleState> = {
  kind: "ConditionalRangeFormat",
  parts: {
    font: (context, resolve) => hostObject(context, ruleFont, resolve),
    fill: (context, resolve) => hostObject(context, ruleFill, resolve),
  },
};

const ruleFormula: Members<Excel.ConditionalFormatRule, RuleState> = {
  kind: "ConditionalFormatRule",
  sets: {
    formula: (state, value, location) => {
      if (typeof value !== "string" || !value.startsWith("=")) throw new OfficeError("InvalidArgument", location);
      state.formula = value;
    },
  },
};

export const customCondition: Members<Excel.CustomConditionalFormat, RuleState> = {
  kind: "CustomConditionalFormat",
  parts: {
    rule: (context, resolve) => hostObject(context, ruleFormula, resolve),
    format: (context, resolve) => hostObject(context, ruleFormat, resolve),
  },
};
