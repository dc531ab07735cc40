import { IndicatorError } from "../indicator-error";
import { isTurned, requireNonNegative, turnedIf, vectorAs } from "../matrix/arguments";
import type { Matrix } from "../matrix/matrix";
import {
  beyond,
  dividedBy,
  highestOf,
  powerOfTwoNear,
  sharesOf,
  sumOfProducts,
  withoutRounding,
} from "../numeric/vectors";
import { type Coordinates, type LocalPlane, localPlane, type Place } from "./local-plane";

/**
 * How long the axes are: `sd`, the standard deviations along them; `arcgis`, √2 times these; `crimestat`, √2 times these
 * with n − 2 in place of n.
 */
export type EllipseForm = "sd" | "arcgis" | "crimestat";

/** A part of the spread up to which the difference of the two axes counts as none. */
const circleTolerance = 1e-9;

/** A standard deviational ellipse in a plane. */
export interface Ellipse {
  readonly centre: Place;
  readonly major: number;
  readonly minor: number;
  /** The direction of the long axis, of length 1; north for a circle. */
  readonly east: number;
  readonly north: number;
  /** Whether no direction is longer than the others. */
  readonly isCircle: boolean;
  readonly eccentricity: number;
}

/** The ellipse of each year. */
export interface StandardEllipses {
  /** Null for a year whose weights are all 0. */
  readonly years: readonly (Ellipse | null)[];
  readonly plane: LocalPlane;
  /** Whether the weights have the years in rows. */
  readonly turned: boolean;
}

/**
 * Weighted mean centre and standard deviational ellipse of points (Lefever 1926, Yuill 1971), one for each year: with the
 * deviations x, y from the centre and the shares s of the weights, S_xx = Σ s·x², S_xy, S_yy and
 * B = √((S_xx − S_yy)² + 4·S_xy²), the squared axes are (S_xx + S_yy ± B)/2; the long one lies at ½·atan2(2·S_xy, S_yy − S_xx).
 *
 * @param lat one for each point; a point that is blank here or in `lon` is omitted.
 * @param weights points in rows and years in columns, or on their side as `lat` says; a blank is 0. Null: one year of
 * equal weights.
 * @throws IndicatorError `vector-length`, `out-of-range` for a coordinate, `too-few`, `negative`,
 * `weights-without-sample` in `crimestat`.
 */
export function standardEllipses(
  lat: Matrix,
  lon: Matrix,
  weights: Matrix | null,
  form: EllipseForm,
  coordinates: Coordinates,
): StandardEllipses {
  if (form === "crimestat" && weights !== null)
    throw new IndicatorError("value", "weights-without-sample", { argument: "weights", mode: form });
  const plane = localPlane(lat, vectorAs("column", "lon", lon, lat.size), coordinates);
  const n = plane.points.length;
  const needed = form === "crimestat" ? 3 : 2;
  if (n < needed) throw new IndicatorError("domain", "too-few", { argument: "lat", needed, found: n });
  const factor = { sd: 1, arcgis: 2, crimestat: (2 * n) / (n - 2) }[form];
  if (weights === null)
    return { years: [ellipseOf(plane, new Float64Array(n).fill(1 / n), factor)], plane, turned: false };
  const turned = isTurned(requireNonNegative("weights", weights), { name: "lat", matrix: lat }, "points", "rows");
  const table = turnedIf(!turned, weights);
  const years = Array.from({ length: table.rows }, (_, year) => {
    const row = table.row(year);
    const own = Float64Array.from(plane.points, (point) => row[point]!);
    return own.every((weight) => weight === 0) ? null : ellipseOf(plane, sharesOf(own), factor);
  });
  return { years, plane, turned };
}

function ellipseOf(plane: LocalPlane, shares: Float64Array, factor: number): Ellipse {
  const [x0, y0] = [sumOfProducts(plane.x, shares), sumOfProducts(plane.y, shares)];
  const [x, y] = [plane.x.map((one) => one - x0), plane.y.map((one) => one - y0)];
  const [xx, yy, xy] = [moment(x, x, shares), moment(y, y, shares), moment(x, y, shares)];
  const spread = xx + yy;
  const difference = withoutRounding(Math.hypot(xx - yy, 2 * xy), spread);
  const isEven = difference <= circleTolerance * spread;
  // From the nearer of the two directions, so that neither sine nor cosine loses digits.
  const tilt = isEven ? 0 : Math.atan2(2 * xy, Math.abs(yy - xx)) / 2;
  const [small, large] = [Math.sin(tilt), Math.cos(tilt)];
  const [east, north] = isEven || yy >= xx ? [small, large] : [large, small];
  const rounding = (toEast: number, toNorth: number) =>
    Math.abs(toEast) * plane.xRounding + Math.abs(toNorth) * plane.yRounding;
  const major = beyond(Math.sqrt((spread + difference) / 2), rounding(east, north));
  // Distances from the long axis, which keep the digits that S_xx + S_yy − B would lose.
  const apart = x.map((one, point) => one * north - y[point]! * east);
  const minor = isEven ? Math.sqrt((spread - difference) / 2) : rootMeanSquare(apart, shares);
  const length = plane.unit * Math.sqrt(factor);
  const minorBeyond = Math.min(beyond(minor, rounding(north, east)), major);
  return {
    centre: plane.placeOf(x0, y0),
    major: major * length,
    minor: minorBeyond * length,
    east,
    north,
    isCircle: major === 0 || isEven,
    eccentricity: eccentricityOf(major, minorBeyond, (2 * difference) / (spread + difference)),
  };
}

/** √(1 − (minor/major)²), from the square of it, which is exact where the axes are nearly equal. */
function eccentricityOf(major: number, minor: number, square: number): number {
  if (major === 0) return NaN;
  return minor === 0 ? 1 : Math.sqrt(square);
}

/** Σ s·a·b. */
const moment = (a: Float64Array, b: Float64Array, shares: Float64Array) =>
  sumOfProducts(
    a.map((one, point) => one * b[point]!),
    shares,
  );

/** √Σ s·a², in a unit that keeps squares within range. */
function rootMeanSquare(a: Float64Array, shares: Float64Array): number {
  const unit = powerOfTwoNear(highestOf(a.map(Math.abs)));
  const scaled = dividedBy(a, unit);
  return unit * Math.sqrt(moment(scaled, scaled, shares));
}
