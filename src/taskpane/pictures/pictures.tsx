import { dataSet } from "../../paper/data-sets/data-sets";
import type { PictureProps } from "../tables/preview/picture";
import { Charts } from "./charts";
import { Flow } from "./flow";
import "./pictures.css";

/** The picture of a data set that has one. */
export function Pictures({ id }: PictureProps) {
  if (id === "exchanges") return <Flow />;
  const table = id === "audit" ? null : dataSet(id).table;
  return table === null ? null : <Charts table={table} />;
}
