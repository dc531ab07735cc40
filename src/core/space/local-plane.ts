import { earthRadius, greatCircleDistance, radians, requireDegrees } from "../linkage/great-circle-distance";
import { Matrix, NUMBER } from "../matrix/matrix";
import { centredColumn } from "../numeric/moments";
import { beyond, roundingPart, withoutRounding } from "../numeric/vectors";

/** Whether places are on the sphere, or already in a plane with x as `lon` and y as `lat`. */
export type Coordinates = "degrees" | "planar";

/** A place in the coordinates of the input. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** Points as deviations from their plain mean in a plane around it, x to the east and y to the north. */
export interface LocalPlane {
  /** Places of the points that have both coordinates, counted from 0. */
  readonly points: readonly number[];
  /** In `unit`, a power of two times km or the unit of the coordinates. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly unit: number;
  /** What rounding may leave of a deviation of 0. */
  readonly xRounding: number;
  readonly yRounding: number;
  /** The place at a point of the plane. */
  readonly placeOf: (x: number, y: number) => Place;
  /** The differences in coordinates between two points of the plane whose own differences are these. */
  readonly offsetOf: (x: number, y: number) => Place;
  readonly coordinates: Coordinates;
}

/**
 * The plane around the plain mean (φ₀, λ₀) of some points: x = R·cos φ₀·(λ − λ₀), y = R·(φ − φ₀) in km with angles in
 * radians, or the coordinates themselves.
 *
 * @throws IndicatorError `out-of-range` for a latitude beyond ±90 or a longitude beyond ±360.
 */
export function localPlane(lat: Matrix, lon: Matrix, coordinates: Coordinates): LocalPlane {
  if (coordinates === "degrees") {
    requireDegrees("lat", lat, 90);
    requireDegrees("lon", lon, 360);
  }
  const points = lat.places().filter((point) => lon.stateAt(point) === NUMBER);
  const y = centredColumn(Float64Array.from(points, (point) => lat.at(point)));
  const x = centredColumn(Float64Array.from(points, (point) => lon.at(point)));
  const toNorth = coordinates === "degrees" ? earthRadius * radians : 1;
  const toEast = coordinates === "degrees" ? toNorth * Math.cos(y.unit * y.mean * radians) : 1;
  const unit = Math.max(x.unit, y.unit);
  const offsetOf = (east: number, north: number) => ({
    lat: (north * unit) / toNorth,
    lon: (east * unit) / toEast,
  });
  // From deviations in units of their own to deviations in the plane.
  const [xScale, yScale] = [(x.unit / unit) * toEast, (y.unit / unit) * toNorth];
  return {
    points,
    x: x.deviations.map((deviation) => deviation * xScale),
    y: y.deviations.map((deviation) => deviation * yScale),
    unit,
    // Coordinates are less than two of their units.
    xRounding: 2 * roundingPart * xScale,
    yRounding: 2 * roundingPart * yScale,
    placeOf: (east, north) => {
      const offset = offsetOf(east, north);
      return { lat: y.unit * y.mean + offset.lat, lon: x.unit * x.mean + offset.lon };
    },
    offsetOf,
    coordinates,
  };
}

/** How far and where to. */
export interface Move {
  readonly distance: number;
  /** Degrees clockwise from north, at the start; null where nothing moved. */
  readonly bearing: number | null;
}

/** The way between two places of a plane: the great circle, or planar a straight line. */
export function moveBetween(from: Place, to: Place, plane: LocalPlane): Move {
  const largest = plane.offsetOf(plane.xRounding, plane.yRounding);
  const north = beyond(to.lat - from.lat, largest.lat);
  const east = beyond(to.lon - from.lon, largest.lon);
  if (north === 0 && east === 0) return { distance: 0, bearing: null };
  if (plane.coordinates === "planar")
    return { distance: Math.hypot(east, north), bearing: clockwise(Math.atan2(east, north)) };
  const [start, end] = [onSphere(from), onSphere(to)];
  const distance = greatCircleDistance(start.lat, start.lon, end).at(0);
  return { distance, bearing: clockwise(initialBearing(from.lat, to.lat, north, east)) };
}

/** A place that rounding has not moved beyond a pole. */
const onSphere = ({ lat, lon }: Place) => ({
  lat: Matrix.scalar(Math.min(Math.max(lat, -90), 90)),
  lon: Matrix.scalar(lon),
});

/** atan2(sin Δλ·cos φ₂, cos φ₁·sin φ₂ − sin φ₁·cos φ₂·cos Δλ), kept exact for places that lie close together. */
function initialBearing(start: number, end: number, north: number, east: number): number {
  const [sine, cosine] = [Math.sin(start * radians), Math.cos(end * radians)];
  const turned = Math.sin((east * radians) / 2) ** 2;
  return Math.atan2(Math.sin(east * radians) * cosine, Math.sin(north * radians) + 2 * sine * cosine * turned);
}

/** Radians as degrees from 0 up to, but not including, 360. */
function clockwise(angle: number): number {
  const degrees = withoutRounding(angle / radians, 360);
  return degrees < 0 ? degrees + 360 : degrees;
}
