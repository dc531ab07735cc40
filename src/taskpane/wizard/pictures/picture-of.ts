import type { Picture } from "../../../functions/result-form";
import type { CellRange, CellsChart, HeatMap } from "../../../sheets/plan";
import { cornersOf } from "../../../sheets/references/reference";
import { areaAt } from "../../formula/reference-text";
import { growthPoints, rankSizePoints } from "./chart-points";
import type { Drawable, DrawableRequest } from "./drawable";
import { outlinesChart } from "./outlines";

/** The picture that can be drawn of an inserted result, from the cells that it fills; null if there is none. */
export function drawableOf(request: DrawableRequest): Drawable | null {
  const { form, words, place } = request;
  const picture = form.picture === undefined || !isFor(form.picture, words) ? null : pictureOf(form.picture, request);
  if (picture === null) return null;
  const names = form.picture?.kind === "stack" ? besideData(request) : null;
  return { sheet: place.sheet, picture, ...(names !== null && { names }) };
}

/** The cells to the left of a column of data in the same sheet, or above a row of them. */
function besideData({ readings: [data], place }: DrawableRequest): CellRange | null {
  if (data?.kind !== "read" || data.range?.sheet !== place.sheet) return null;
  const range = cornersOf(data.range.address);
  if (range === null) return null;
  if (range.left === range.right && range.left > 0) return { ...range, left: range.left - 1, right: range.right - 1 };
  if (range.top === range.bottom && range.top > 0) return { ...range, top: range.top - 1, bottom: range.bottom - 1 };
  return null;
}

const isFor = (picture: Picture, words: readonly string[]) => !("word" in picture) || words.includes(picture.word);

function pictureOf(picture: Picture, request: DrawableRequest): CellsChart | HeatMap | null {
  const { words, readings, rows, place, size, texts } = request;
  const area = areaAt(place.address, size.rows, size.columns);
  const body = { ...area, top: area.top + size.headings, left: area.left + size.labels };
  const anchor = { row: area.top, column: area.right + 2 };
  switch (picture.kind) {
    case "heat map": {
      const middle = words.map((word) => picture.middle[word]).find((value) => value !== undefined);
      return middle === undefined ? null : { kind: "heat map", range: body, middle };
    }
    case "curve": {
      const people = columnOf(body, 0);
      const series = [
        { name: texts.lorenz.title, values: columnOf(body, 1) },
        { name: texts.lorenz.equality, values: people, isComparison: true },
      ];
      const { title, x, y } = texts.lorenz;
      const limits = { x: { min: 0, max: 1 }, y: { min: 0, max: 1 } };
      return { kind: "curve", title, axes: { x, y }, isOfShares: true, limits, categories: people, series, anchor };
    }
    case "densities": {
      const { title, x, y } = texts.density;
      const count = body.right - body.left;
      const names = size.headings === 1 ? (rows[0] ?? []).slice(size.labels + 1) : [];
      const series = Array.from({ length: count }, (_, place) => {
        const name = names[place];
        const usual = count === 1 ? y : String(place + 1);
        const isNamed = (typeof name === "string" && name !== "") || typeof name === "number";
        return { name: isNamed ? String(name) : usual, values: columnOf(body, place + 1) };
      });
      return { kind: "curve", title, axes: { x, y }, categories: columnOf(body, 0), series, anchor };
    }
    case "outlines":
      return outlinesChart(request);
    case "series": {
      const isColumn = body.left === body.right && size.labels === 1;
      if (!isColumn && size.headings !== 1) return null;
      const categories = isColumn
        ? { ...body, left: area.left, right: area.left }
        : { ...body, top: area.top, bottom: area.top };
      return { kind: "line", title: texts.sigma, categories, series: [{ name: texts.sigma, values: body }], anchor };
    }
    case "scatter": {
      const [values] = readings;
      const range =
        values?.kind === "read" && values.range?.sheet === place.sheet ? cornersOf(values.range.address) : null;
      const isColumn =
        range?.left === range?.right && range !== null && range.bottom - range.top === body.bottom - body.top;
      if (!isColumn || body.left !== body.right) return null;
      const { title, x, y } = texts.moran;
      return {
        kind: "scatter",
        title,
        axes: { x, y },
        categories: range,
        series: [{ name: y, values: body }],
        anchor,
        hasTrend: true,
      };
    }
    case "convergence":
      return growthPoints(request, area.right + 2);
    case "rank-size":
      return rankSizePoints(request, words.includes(picture.reverse), area.right + 2);
    case "stack": {
      const heading = rows[0]?.slice(size.labels) ?? [];
      const [data] = readings;
      // Several regions make another table.
      if (data?.kind === "read" && data.rows.length > 1 && (data.rows[0]?.length ?? 0) > 1) return null;
      const sectors = { ...body, bottom: body.bottom - 1 };
      const parts = heading.slice(1, -1).map((heading, part) => {
        const name = typeof heading === "string" ? heading : "";
        return { name: texts.shiftShare.parts[name] ?? name, values: columnOf(sectors, part + 1) };
      });
      return {
        kind: "column-stacked",
        title: texts.shiftShare.title,
        // The sectors' names where there are some, otherwise their numbers.
        categories: columnOf({ ...sectors, left: size.labels > 0 ? area.left : body.left }, 0),
        series: parts,
        anchor,
      };
    }
  }
}

const columnOf = ({ top, left, bottom }: CellRange, column: number): CellRange => ({
  top,
  bottom,
  left: left + column,
  right: left + column,
});
