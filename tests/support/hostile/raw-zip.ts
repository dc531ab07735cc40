import { deflateSync, strToU8 } from "fflate";

/** What an entry says of itself, true or not. */
export interface RawEntry {
  readonly data: Uint8Array;
  readonly size: number;
  readonly packed?: number;
  readonly method?: number;
  readonly flags?: number;
}

/**
 * An archive byte by byte, whose entries may say anything.
 *
 * @param overlaps whether the sheets all lie in the same bytes.
 * @param zip64Count how many entries a zip64 record says that there are.
 */
export function rawZip(
  parts: Readonly<Record<string, Uint8Array>>,
  odd: Readonly<Record<string, RawEntry>>,
  overlaps = false,
  zip64Count?: number,
  isTwice = false,
): Uint8Array {
  const bytes: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let length = 0;
  let sheetAt: number | null = null;
  const paths = Object.keys(parts);
  for (const path of isTwice ? [...paths, ...paths] : paths) {
    const part = parts[path]!;
    const entry = odd[path] ?? { data: deflateSync(part), size: part.length };
    const isSheet = path.includes("sheet");
    const at: number = overlaps && isSheet && sheetAt !== null ? sheetAt : length;
    if (isSheet) sheetAt ??= at;
    const name = strToU8(path);
    const { data, size, packed = data.length, method = 8, flags = 0 } = entry;
    const shared = [u16(flags), u16(method), u32(0), u32(0), u32(packed), u32(size), u16(name.length), u16(0)];
    if (at === length) {
      const local = join([u32(0x04034b50), u16(20), ...shared, name, data]);
      bytes.push(local);
      length += local.length;
    }
    directory.push(join([u32(0x02014b50), u16(20), u16(20), ...shared, u16(0), u16(0), u16(0), u32(0), u32(at), name]));
  }
  const central = join(directory);
  const ends: Uint8Array[] = [];
  if (zip64Count !== undefined) {
    const record = length + central.length;
    ends.push(
      join([
        u32(0x06064b50),
        u32(44),
        u32(0),
        u16(45),
        u16(45),
        u32(0),
        u32(0),
        u32(zip64Count),
        u32(0),
        u32(zip64Count),
        u32(0),
        u32(central.length),
        u32(0),
        u32(length),
        u32(0),
      ]),
      join([u32(0x07064b50), u32(0), u32(record), u32(0), u32(1)]),
    );
  }
  const count = directory.length;
  ends.push(join([u32(0x06054b50), u16(0), u16(0), u16(count), u16(count), u32(central.length), u32(length), u16(0)]));
  return join([...bytes, central, ...ends]);
}

const u16 = (value: number) => Uint8Array.of(value & 255, (value >> 8) & 255);
const u32 = (value: number) =>
  Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
