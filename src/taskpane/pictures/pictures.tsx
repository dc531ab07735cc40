import { dataSet } from "../../paper/data-sets/data-sets";
import type { LoadId } from "../../sheets/load-plans";
import { Charts } from "./charts";
import { Flow } from "./flow/flow";
import "./pictures.css";

/** The picture of a data set that has one. */
export function Pictures({ id }: { readonly id: LoadId }) {
  if (id === "exchanges") return <Flow />;
  const table = id === "audit" ? null : dataSet(id).table;
  return table === null ? null : <Charts table={table} />;
}
