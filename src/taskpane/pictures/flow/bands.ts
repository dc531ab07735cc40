export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of a band, from one column to the next: a curve that is level at both ends, and straight before and after. */
export interface Piece {
  readonly from: number;
  readonly start: Point;
  readonly end: Point;
  readonly to: number;
}

export const thickness = 16;

/** The middle line of a band. */
export const pathOf = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ from, start, end, to }, place) => {
      const middle = (start.x + end.x) / 2;
      const curve = `C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`;
      return `${place === 0 ? "M" : "L"}${from} ${start.y}H${start.x}${curve}H${to}`;
    })
    .join("");

const steps = 60;

/** Whether the curve of a part of a band is anywhere on a box. */
export function isOnBand({ x, y, width, height }: Box, { start, end }: Piece): boolean {
  for (let step = 0; step <= steps; step += 1) {
    const t = step / steps;
    const along = 1.5 * t * (1 - t) + t ** 3;
    const across = 3 * t ** 2 * (1 - t) + t ** 3;
    const at = { x: start.x + (end.x - start.x) * along, y: start.y + (end.y - start.y) * across };
    const dx = Math.max(x - at.x, 0, at.x - (x + width));
    const dy = Math.max(y - at.y, 0, at.y - (y + height));
    if (Math.hypot(dx, dy) < thickness / 2) return true;
  }
  return false;
}
