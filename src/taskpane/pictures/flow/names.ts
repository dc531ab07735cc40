import { type Box, isOnBand, type Piece } from "./bands";
import type { Side } from "./columns";
import { textWidth, type } from "./lines";

export interface FlowLabel {
  readonly lines: readonly string[];
  readonly anchor: "start" | "middle" | "end";
  /** Where the first line begins, ends or has its middle. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export type NameSide = "above" | "below";

/** Between a node and its name. */
export const nameGap = 4;

/** How much place lines of text need. */
export const widthOfLines = (lines: readonly string[]): number => Math.max(0, ...lines.map(textWidth));
export const heightOf = (lines: readonly string[]): number => lines.length * type.line;

/** A name outside of its node, in the column of all givers or of all receivers. */
export function outerName(node: Box, side: Exclude<Side, "middle">, lines: readonly string[]): FlowLabel {
  const top = node.y + (node.height - heightOf(lines)) / 2;
  return side === "left"
    ? labelAt(lines, "end", node.x - nameGap, top)
    : labelAt(lines, "start", node.x + node.width + nameGap, top);
}

/**
 * A name above or below its node, moved aside if it would be on a band otherwise.
 *
 * @param limits How far it may reach to the left and to the right.
 * @returns The name in its middle if no place is free.
 */
export function innerName(
  node: Box,
  lines: readonly string[],
  where: { readonly side: NameSide; readonly limits: readonly [number, number]; readonly pieces: readonly Piece[] },
): FlowLabel & { readonly isFree: boolean } {
  const top = where.side === "above" ? node.y - nameGap - heightOf(lines) : node.y + node.height + nameGap;
  const middle = node.x + node.width / 2;
  const half = widthOfLines(lines) / 2;
  const [from, to] = where.limits;
  const aside = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1].map((shift) =>
    Math.min(Math.max(middle + shift * half, from + half), Math.max(to - half, from + half)),
  );
  const labels = aside.map((x) => labelAt(lines, "middle", x, top));
  const free = labels.find(({ box }) => !where.pieces.some((piece) => isOnBand(box, piece)));
  const label = free ?? labelAt(lines, "middle", middle, top);
  return { ...label, isFree: free !== undefined };
}

function labelAt(lines: readonly string[], anchor: FlowLabel["anchor"], x: number, top: number): FlowLabel {
  const width = widthOfLines(lines);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { lines, anchor, x, y: top + type.size - 1, box: { x: left, y: top, width, height: heightOf(lines) } };
}
