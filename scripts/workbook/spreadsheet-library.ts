import * as oSpreadsheet from "@odoo/o-spreadsheet";
import type { Library } from "../../src/hosts/grid/library";

/** Browsers have `Object.groupBy`, and the library uses it; Node has it from version 21. */
function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => PropertyKey) {
  const groups: Record<PropertyKey, Item[]> = {};
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}

if (!("groupBy" in Object)) Object.assign(Object, { groupBy });

// It writes its timings to the debug console.
console.debug = () => undefined;

/** The spreadsheet library in Node, without a page. */
export const library: Library = oSpreadsheet;
