import { IndicatorError } from "../indicator-error";
import { vectorAs } from "../matrix/arguments";
import { combineStates, type Matrix, MatrixBuilder, NUMBER } from "../matrix/matrix";

/** Mean radius of the earth, (2a + b)/3 of the ellipsoids GRS 80 and WGS 84, in km. */
export const earthRadius = 6371.0088;

/** How many a degree is. */
export const radians = Math.PI / 180;

/**
 * Great-circle distance in km on a sphere of radius {@link earthRadius} by the haversine formula (Sinnott 1984), kept
 * exact for points that lie close together and for antipodes.
 *
 * @param lat latitudes in degrees north, −90 to 90.
 * @param lon longitudes in degrees east, −360 to 360, one for each latitude.
 * @param to other points; null: the same points.
 * @returns a matrix with the points in rows and the other points in columns; blank where a coordinate is blank.
 * @throws IndicatorError `vector-length`, or `out-of-range` for a coordinate.
 */
export function greatCircleDistance(
  lat: Matrix,
  lon: Matrix,
  to: { readonly lat: Matrix; readonly lon: Matrix } | null,
): Matrix {
  const from = pointsOf("lat", lat, "lon", lon);
  const others = to === null ? from : pointsOf("lat2", to.lat, "lon2", to.lon);
  const result = new MatrixBuilder(lat.size, others.lat.size);
  for (let row = 0, index = 0; row < lat.size; row++)
    for (let column = 0; column < others.lat.size; column++, index++) {
      const state = combineStates(from.stateAt(row), others.stateAt(column));
      if (state !== NUMBER) result.fail(index, state);
      // The distance back is the same.
      else if (to === null && column < row) result.values[index] = result.values[column * lat.size + row]!;
      else result.values[index] = earthRadius * centralAngle(from, row, others, column);
    }
  return result.build();
}

/** Points with what each distance needs of them worked out once. */
interface Points {
  readonly lat: Matrix;
  readonly lon: Matrix;
  readonly cosines: Float64Array;
  readonly stateAt: (index: number) => number;
}

function pointsOf(latName: string, lat: Matrix, lonName: string, lon: Matrix): Points {
  vectorAs("column", lonName, lon, lat.size);
  requireDegrees(latName, lat, 90);
  requireDegrees(lonName, lon, 360);
  return {
    lat,
    lon,
    cosines: lat.values.map((degrees) => Math.cos(degrees * radians)),
    stateAt: (index) => combineStates(lat.stateAt(index), lon.stateAt(index)),
  };
}

/** @throws IndicatorError `out-of-range` for an angle beyond ±limit. */
export function requireDegrees(argument: string, degrees: Matrix, limit: number): void {
  const outside = degrees.values.find((value) => Math.abs(value) > limit);
  if (outside !== undefined)
    throw new IndicatorError("domain", "out-of-range", { argument, value: outside, lowest: -limit, highest: limit });
}

function centralAngle(a: Points, i: number, b: Points, j: number): number {
  const half = radians / 2;
  const first = a.lat.at(i);
  const second = b.lat.at(j);
  const turn = (b.lon.at(j) - a.lon.at(i)) * half;
  const cosines = a.cosines[i]! * b.cosines[j]!;
  const haversine = Math.sin((second - first) * half) ** 2 + cosines * Math.sin(turn) ** 2;
  if (haversine < 0.5) return 2 * Math.asin(Math.sqrt(haversine));
  // 1 − haversine, as the haversine to the antipode, which keeps its digits where the difference would lose them.
  const rest = Math.sin((second + first) * half) ** 2 + cosines * Math.cos(turn) ** 2;
  return 2 * Math.atan2(Math.sqrt(haversine), Math.sqrt(rest));
}
