import { type Rectangle, rectangleAddress } from "./address";
import type { SheetState } from "./book";
import { NotModelled, OfficeError } from "./error";
import type { Members } from "./object";
import { refuseIfProtected } from "./protection";

interface RangeInSheet {
  readonly sheet: SheetState;
  readonly range: Rectangle;
}

/** A property that passes the check, as it was set. */
function set(property: string, check: (value: never, location: string) => void) {
  return ({ sheet, range }: RangeInSheet, value: unknown, location: string) => {
    refuseIfProtected(sheet, location);
    check(value as never, location);
    sheet.validations.push({ address: rectangleAddress(range), property, value: structuredClone(value) });
  };
}

function checkTexts({ title, message }: { readonly title: string; readonly message: string }, location: string): void {
  if (title.length > 32 || message.length > 255) throw new OfficeError("InvalidArgument", location);
}

export const validationMembers: Members<Excel.DataValidation, RangeInSheet> = {
  kind: "DataValidation",
  sets: {
    rule: set("rule", ({ list, decimal, ...others }: Excel.DataValidationRule, location) => {
      if (Object.keys(others).length > 0) throw new NotModelled(`${location} of this kind`);
      if (typeof list?.source === "string" && list.source.length > 255)
        throw new OfficeError("InvalidArgument", location);
      if (decimal !== undefined && decimal.operator !== "Between") throw new NotModelled(`${location} but between`);
    }),
    prompt: set("prompt", (prompt: Excel.DataValidationPrompt, location) => {
      checkTexts(prompt, location);
    }),
    errorAlert: set("errorAlert", (alert: Excel.DataValidationErrorAlert, location) => {
      checkTexts(alert, location);
    }),
    ignoreBlanks: set("ignoreBlanks", (value: unknown, location) => {
      if (typeof value !== "boolean") throw new OfficeError("InvalidArgument", location);
    }),
  },
};
