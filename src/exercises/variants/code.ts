import { normalized } from "../typed-text";
import { hashOf } from "./hash";
import { seedCount } from "./seed";

/**
 * The content of a code: which exercise, in which version, from which seed, on drawn data or on the teacher's own. In the
 * code of marked work the seed is a number that only the list of the class translates.
 */
export interface VariantIdentity {
  readonly id: string;
  readonly version: number;
  readonly seed: number;
  readonly own: boolean;
}

/** What the ids of trainers' own exercises begin with, so that none is ever a built-in one. */
export const ownPrefix = "my-";

/** Ids of the built-in exercises that a cell checks by the keys of their sheet. */
export const keyedIds: readonly string[] = ["industry-transfer", "local-moran", "markov", "input-output", "diagnosis"];

/** Whether the sheets of an exercise have keys, because the worksheet functions do not know it. */
export const isKeyed = (id: string): boolean => id.startsWith(ownPrefix) || keyedIds.includes(id);

/** Without I, L, O and U, which are mistaken for digits or for V (Crockford 2019). */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

function encode(value: number, length: number): string {
  let rest = value;
  let result = "";
  for (let place = 0; place < length; place++) {
    result = (letters[rest % 32] as string) + result;
    rest = Math.floor(rest / 32);
  }
  return result;
}

/**
 * Ten bits that change with any one character of the seed and with any two neighbours swapped, and nearly always with
 * the rest.
 */
function checkOf({ id, version, seed, own }: VariantIdentity, isMarked: boolean): number {
  return (hashOf(`${id}-${version}-${isMarked ? "marked" : own}`) + (seed % 1024) + (seed >> 10) * 7) % 1024;
}

const prefixOf = ({ id, version, own }: VariantIdentity, isMarked: boolean) =>
  `${id}-${version}-${isMarked ? "marked-" : own ? "own-" : ""}`;

/** The code in a sheet, such as `shares-1-K7Q4M3`: four characters of seed, two to detect typos. */
export function formatCode(identity: VariantIdentity, isMarked = false): string {
  return prefixOf(identity, isMarked) + encode(identity.seed, 4) + encode(checkOf(identity, isMarked), 2);
}

export type ParsedCode =
  | { readonly kind: "code" | "marked"; readonly identity: VariantIdentity }
  /** It has the form of a code, but was changed or mistyped. */
  | { readonly kind: "changed"; readonly id: string }
  | { readonly kind: "no-code"; readonly id: string };

/** Reads a code, whatever its case and width; O is read as 0, I and L as 1. The exercise need not exist. */
export function parseCode(code: string): ParsedCode {
  const typed = normalized(code).replace(/[\u2010-\u2015]/g, "-");
  const parts = /^([a-z]+(?:-[a-z]+)*?)-(\d+)-(own-|marked-)?([0-9a-z]{6})$/.exec(typed);
  if (parts === null) return { kind: "no-code", id: /^[a-z]+(?:-[a-z]+)*/.exec(typed)?.[0] ?? typed };
  const [, id = "", version = "", form, tail = ""] = parts;
  const isMarked = form === "marked-";
  const digits = tail.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");
  let seed = 0;
  for (const digit of digits.slice(0, 4)) seed = seed * 32 + letters.indexOf(digit);
  const identity = { id, version: Number(version), seed, own: form === "own-" };
  const isWhole =
    seed >= 0 && seed < seedCount && formatCode(identity, isMarked) === prefixOf(identity, isMarked) + digits;
  return isWhole ? { kind: isMarked ? "marked" : "code", identity } : { kind: "changed", id };
}

/** A code in the form in which it is written, of an exercise that need not be known here; null for what is no whole code. */
export function wholeCodeOf(
  typed: string,
): { readonly kind: "code" | "marked"; readonly id: string; readonly code: string } | null {
  const parsed = parseCode(typed);
  if (!("identity" in parsed)) return null;
  const { kind, identity } = parsed;
  return { kind, id: identity.id, code: formatCode(identity, kind === "marked") };
}
