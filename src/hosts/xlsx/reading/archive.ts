import { unzipSync } from "fflate";
import { RefusedFile } from "./limits";

export interface ArchiveLimits {
  readonly entries: number;
  readonly unpackedBytes: number;
  readonly ratio: number;
  readonly ratioFrom: number;
}

interface Entry {
  /** Its place in the archive's directory: names may occur twice. */
  readonly place: number;
  readonly packed: number;
  readonly unpacked: number;
}

/**
 * A zip archive whose parts are unpacked when they are asked for. What a part says of its size is checked before it is
 * unpacked and holds afterwards: the library inflates into as many bytes, and throws when there are more.
 */
export class Archive {
  private readonly entries = new Map<string, Entry>();
  private rest: number;

  /** @throws RefusedFile when it is no archive or has too many parts. */
  constructor(
    private readonly file: Uint8Array,
    private readonly limits: ArchiveLimits,
  ) {
    this.rest = limits.unpackedBytes;
    let place = 0;
    this.walk(({ name, size, originalSize }) => {
      const path = pathOf(name);
      const key = path.toLowerCase();
      const entry = { place: place++, packed: size, unpacked: Math.max(size, originalSize) };
      if (!path.endsWith("/") && !this.entries.has(key)) this.entries.set(key, entry);
      if (!path.endsWith("/")) this.paths.push(path);
      return false;
    });
  }

  /** The paths of all parts, without folders. */
  readonly paths: string[] = [];

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  /**
   * A part by its path, whatever its case; undefined if there is none.
   *
   * @throws RefusedFile `too-large` when it and those before it exceed what may be unpacked, `damaged` when it cannot be.
   */
  part(path: string, mostBytes = Infinity): Uint8Array | undefined {
    const entry = this.entries.get(path.toLowerCase());
    if (entry === undefined) return undefined;
    const { packed, unpacked, place } = entry;
    if (unpacked > mostBytes) throw new RefusedFile("too-large");
    this.rest -= unpacked;
    const isDense = unpacked > this.limits.ratioFrom && unpacked > this.limits.ratio * packed;
    if (!(this.rest >= 0) || isDense || packed > this.file.length) throw new RefusedFile("too-large");
    let next = 0;
    return Object.values(this.walk(() => next++ === place))[0] ?? new Uint8Array();
  }

  private walk(filter: NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>["filter"]>) {
    let count = 0;
    try {
      return unzipSync(this.file, {
        filter: (info) => {
          if (++count > this.limits.entries) throw new RefusedFile("too-large");
          return filter(info);
        },
      });
    } catch (error) {
      throw error instanceof RefusedFile ? error : new RefusedFile("damaged");
    }
  }
}

/** Some programs write backslashes, or a slash before the path. */
const pathOf = (name: string): string => name.replace(/\\/g, "/").replace(/^(?:\.?\/)+/, "");
