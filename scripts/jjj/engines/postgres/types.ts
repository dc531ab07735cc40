/** A type of PostgreSQL, by its number, in DuckDB. */
export function typeOf({ dataTypeID, dataTypeModifier }: { dataTypeID: number; dataTypeModifier: number }): string {
  const known = types.get(dataTypeID);
  if (known !== undefined) return known;
  if (dataTypeID !== numeric) return "VARCHAR";
  const [digits, decimals] = [((dataTypeModifier - 4) >> 16) & 0xffff, (dataTypeModifier - 4) & 0x7ff];
  return dataTypeModifier >= 4 && digits <= 38 && decimals <= digits ? `DECIMAL(${digits}, ${decimals})` : "DOUBLE";
}

const numeric = 1700;

const types: ReadonlyMap<number, string> = new Map([
  [16, "BOOLEAN"],
  [20, "BIGINT"],
  [21, "BIGINT"],
  [23, "BIGINT"],
  [700, "DOUBLE"],
  [701, "DOUBLE"],
  [1082, "DATE"],
  [1114, "TIMESTAMP"],
]);
