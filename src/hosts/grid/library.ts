import type * as OSpreadsheet from "@odoo/o-spreadsheet";
import type { App, Component, useState, xml } from "@odoo/owl";

/** The spreadsheet library, which the page loads as its own unmodified script. */
export type Library = typeof OSpreadsheet;

export type Model = OSpreadsheet.Model;

/** What the page uses of owl, the component library below the spreadsheet. */
export interface Owl {
  readonly App: typeof App;
  readonly Component: typeof Component;
  readonly xml: typeof xml;
  readonly useState: typeof useState;
}

declare global {
  /** Set by the script `vendor/o-spreadsheet/o_spreadsheet.min.iife.js`. */
  const o_spreadsheet: Library;
  /** Set by the script `vendor/owl/owl.iife.min.js`. */
  const owl: Owl;
}
