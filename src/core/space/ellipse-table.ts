import { DIVISION_BY_ZERO, type Matrix, MatrixBuilder, MISSING } from "../matrix/matrix";
import { withoutRounding } from "../numeric/vectors";
import { type LocalPlane, moveBetween, type Place } from "./local-plane";
import type { Ellipse, StandardEllipses } from "./standard-ellipse";

/** The columns of {@link standardEllipses}. */
export const ellipseColumns = [
  "lat",
  "lon",
  "major",
  "minor",
  "angle",
  "area",
  "eccentricity",
  "distance",
  "bearing",
] as const;

/** How many points draw an outline; the last one is the first again. */
const outlinePoints = 73;

/**
 * The numbers of the ellipses: lengths in km, or planar in the unit of the coordinates; angle and bearing in degrees
 * clockwise from north, the first from 0 up to 180.
 *
 * @returns a row for each year with {@link ellipseColumns}. Divisions by zero for a year without weights and as the angle
 * of a circle; the first year has not moved.
 */
export function ellipseTable({ years, plane }: StandardEllipses): Matrix {
  const result = new MatrixBuilder(years.length, ellipseColumns.length);
  years.forEach((ellipse, year) => {
    setRow(result, year, [...shapeOf(ellipse), ...moveOf(year === 0 ? undefined : years[year - 1]!, ellipse, plane)]);
  });
  return result.build();
}

/** The outlines of the ellipses, as points to be drawn: for each year a column of longitudes and one of latitudes. */
export function ellipseOutlines({ years, plane }: StandardEllipses): Matrix {
  const result = new MatrixBuilder(outlinePoints, 2 * years.length);
  for (let point = 0; point < outlinePoints; point++) {
    const places = years.map((ellipse) => outlinePoint(ellipse, point, plane));
    setRow(
      result,
      point,
      places.flatMap(({ lat, lon }) => [lon, lat]),
    );
  }
  return result.build();
}

/** Puts numbers into a row; null is a blank, NaN a division by zero. */
function setRow(result: MatrixBuilder, row: number, cells: readonly (number | null)[]): void {
  cells.forEach((cell, column) => {
    const index = row * result.columns + column;
    if (cell === null) result.fail(index, MISSING);
    else if (Number.isNaN(cell)) result.fail(index, DIVISION_BY_ZERO);
    else result.set(index, cell);
  });
}

const degrees = 180 / Math.PI;

/** The first seven columns. */
function shapeOf(ellipse: Ellipse | null): readonly number[] {
  if (ellipse === null) return new Array<number>(7).fill(NaN);
  const { centre, major, minor, east, north, isCircle, eccentricity } = ellipse;
  const angle = withoutRounding(Math.atan2(east, north) * degrees, 180);
  return [
    centre.lat,
    centre.lon,
    major,
    minor,
    isCircle ? NaN : angle < 0 ? angle + 180 : angle,
    Math.PI * major * minor,
    eccentricity,
  ];
}

/** Distance and bearing from the centre of the year before; undefined for the first. */
function moveOf(before: Ellipse | null | undefined, ellipse: Ellipse | null, plane: LocalPlane) {
  if (before === undefined) return [null, null];
  if (before === null || ellipse === null) return [NaN, NaN];
  const { distance, bearing } = moveBetween(before.centre, ellipse.centre, plane);
  return [distance, bearing];
}

function outlinePoint(ellipse: Ellipse | null, point: number, plane: LocalPlane): Place {
  if (ellipse === null) return { lat: NaN, lon: NaN };
  const { centre, major, minor, east, north } = ellipse;
  const step = (2 * Math.PI * (point % (outlinePoints - 1))) / (outlinePoints - 1);
  const along = (major / plane.unit) * withoutRounding(Math.cos(step), 1);
  const across = (minor / plane.unit) * withoutRounding(Math.sin(step), 1);
  const offset = plane.offsetOf(along * east + across * north, along * north - across * east);
  return { lat: centre.lat + offset.lat, lon: centre.lon + offset.lon };
}
