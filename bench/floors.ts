/*
 * What no implementation can do without, each as a function that returns a number made of all it has read, so that an
 * optimiser cannot leave the work out.
 */
export type Floor = () => number;

type Cells = readonly (readonly unknown[])[];

/** One pass over nested arrays that checks types and sums: the floor of every ratio. */
export function sumOfCells(rows: Cells): number {
  let sum = 0;
  for (const row of rows)
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (typeof value !== "number") return NaN;
      sum += value;
    }
  return sum;
}

/** The same for names, whose lengths are summed. */
export function lengthOfNames(rows: Cells): number {
  let sum = 0;
  for (const row of rows)
    for (let column = 0; column < row.length; column++) {
      const value = row[column];
      if (typeof value !== "string") return NaN;
      sum += value.length;
    }
  return sum;
}

/** One pass over every table among some arguments. */
export function passOver(args: readonly unknown[]): Floor {
  const tables = args.filter((one): one is Cells => Array.isArray(one));
  const numbers = tables.filter((rows) => typeof rows[0]?.[0] === "number");
  const names = tables.filter((rows) => typeof rows[0]?.[0] === "string");
  return () => {
    let sum = 0;
    for (const rows of numbers) sum += sumOfCells(rows);
    for (const rows of names) sum += lengthOfNames(rows);
    return sum;
  };
}

/** `Float64Array.prototype.sort` of the numbers of the first table, all together or as so many numbers by column. */
export function sortOf(args: readonly unknown[], what: "all" | "columns"): Floor {
  const table = args[0] as readonly (readonly number[])[];
  const numbers = Float64Array.from(table.flat());
  const room = new Float64Array(numbers.length);
  const length = what === "all" ? numbers.length : table.length;
  return () => {
    room.set(numbers);
    for (let start = 0; start < room.length; start += length) room.subarray(start, start + length).sort();
    return room[0] ?? 0;
  };
}

/** As many logarithms as `count` of numbers like those of the first table. */
export function logarithmsOf(args: readonly unknown[], count: number): Floor {
  const numbers = Float64Array.from((args[0] as readonly (readonly number[])[]).flat());
  return () => {
    let sum = 0;
    for (let done = 0; done < count; done += numbers.length)
      for (let index = 0; index < numbers.length; index++) sum += Math.log(numbers[index] as number);
    return sum;
  };
}

/** Nested arrays of the shape of a result, filled in the fastest way that is known. */
export function writeLike(result: readonly (readonly unknown[])[]): Floor {
  const columns = result[0]?.length ?? 0;
  const values = new Float64Array(result.length * columns).fill(1.5);
  const pattern = new Array<number>(columns).fill(0.5);
  const isNumbers = result.every((row) => row.every((cell) => typeof cell === "number"));
  return () => {
    if (!isNumbers) return writeMixed(result, values);
    const rows = new Array<number[]>(result.length);
    if (columns === 1) for (let r = 0; r < rows.length; r++) rows[r] = [values[r] as number];
    else if (columns === 2)
      for (let r = 0; r < rows.length; r++) rows[r] = [values[2 * r] as number, values[2 * r + 1] as number];
    else for (let r = 0; r < rows.length; r++) rows[r] = copyInto(pattern.slice(), values, r * columns);
    return rows.length + (rows[rows.length - 1]?.[0] ?? 0);
  };
}

/** Rows that hold words, too: an array that holds both has each number in a place of its own. */
function writeMixed(result: readonly (readonly unknown[])[], values: Float64Array): number {
  const rows = new Array<unknown[]>(result.length);
  let index = 0;
  for (let r = 0; r < rows.length; r++) {
    const from = result[r] ?? [];
    const row = new Array<unknown>(from.length);
    for (let c = 0; c < row.length; c++, index++) row[c] = typeof from[c] === "number" ? values[index] : from[c];
    rows[r] = row;
  }
  return rows.length;
}

function copyInto(row: number[], values: Float64Array, start: number): number[] {
  let c = 0;
  for (; c + 3 < row.length; c += 4) {
    row[c] = values[start + c] as number;
    row[c + 1] = values[start + c + 1] as number;
    row[c + 2] = values[start + c + 2] as number;
    row[c + 3] = values[start + c + 3] as number;
  }
  for (; c < row.length; c++) row[c] = values[start + c] as number;
  return row;
}
