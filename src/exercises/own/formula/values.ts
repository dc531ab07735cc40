/** What a cell of a range holds; null is a blank. */
export type Scalar = number | string | boolean | null;

/** What a formula computes with: rows of one length; a single value is one row of one cell. */
export type Table = readonly (readonly Scalar[])[];

export const single = (value: Scalar): Table => [[value]];

export const columnsOf = (table: Table): number => table[0]?.length ?? 0;

export const sizeOf = (table: Table): number => table.length * columnsOf(table);
