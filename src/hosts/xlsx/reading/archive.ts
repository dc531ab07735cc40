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
  /** By paths in lower case, for those who write them otherwise. */
  private readonly inAnyCase = new Map<string, Entry>();
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
      const entry = { place: place++, packed: size, unpacked: Math.max(size, originalSize) };
      if (path.endsWith("/") || this.entries.has(path)) return false;
      this.entries.set(path, entry);
      const key = path.toLowerCase();
      if (!this.inAnyCase.has(key)) this.inAnyCase.set(key, entry);
      return false;
    });
  }

  /** The paths of all parts, without folders. */
  get paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  private find(path: string): Entry | undefined {
    return this.entries.get(path) ?? this.inAnyCase.get(path.toLowerCase());
  }

  /**
   * A part by its path, if need be in another case; undefined if there is none.
   *
   * @throws RefusedFile `too-large` when it and those before it exceed what may be unpacked, `damaged` when it cannot be.
   */
  part(path: string, mostBytes = Infinity): Uint8Array | undefined {
    const entry = this.find(path);
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
