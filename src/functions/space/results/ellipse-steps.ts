import { ellipseColumns } from "../../../core/space/ellipse-table";
import type { Coordinates } from "../../../core/space/local-plane";
import { type EllipseForm, standardEllipses } from "../../../core/space/standard-ellipse";
import { joined, numbersIn, signed, type StepByStep } from "../../step-by-step";

/** The centre as a weighted mean, and area and eccentricity from the half axes. */
export const ellipseSteps: StepByStep = ({ rows, modeOf, row, column, write }) => {
  const output = modeOf("output");
  const [lat, lon] = [numbersIn(rows("lat")), numbersIn(rows("lon"))];
  const weights = rows("weights") === null ? null : numbersIn(rows("weights"));
  const ellipses = standardEllipses(
    lat,
    lon,
    weights,
    modeOf("mode") as EllipseForm,
    modeOf("coordinates") as Coordinates,
  );
  const { turned, plane } = ellipses;
  const [year, place] = turned ? [column, row] : [row, column];
  const isTable = output === "table";
  const name = isTable ? ellipseColumns[place] : output;
  const index = year - (isTable ? 1 : 0);
  const ellipse = ellipses.years[index];
  if (ellipse == null) return null;
  const { major, minor } = ellipse;
  switch (name) {
    case "lat":
    case "lon": {
      const values = name === "lat" ? lat : lon;
      const used = Array.from(plane.points, (point) => ({
        value: values.at(point),
        weight:
          weights === null ? 1 : weights.at(turned ? index * weights.columns + point : point * weights.columns + index),
      })).filter(({ weight }) => weight > 0);
      const top = used.map(({ value, weight }) =>
        weights === null ? signed(value, write) : `${write(weight)} × ${signed(value, write)}`,
      );
      const bottom = weights === null ? write(used.length) : `(${joined(used.map(({ weight }) => write(weight)))})`;
      return `(${joined(top)}) / ${bottom}`;
    }
    case "area":
      return `${write(Math.PI)} × ${write(major)} × ${write(minor)}`;
    case "eccentricity":
      return major === 0 ? null : `(1 − (${write(minor)} / ${write(major)})²)^½`;
    default:
      return null;
  }
};
