import type { DataSet, DataSetId } from "../data-set-types";
import type { DescribedSet } from "../described-set";
import { describedSets } from "../generated/data-sets";
import { listSet } from "./lists";
import { referenceSet } from "./reference";
import { claimSet, factSet } from "./statements";
import { tableSets } from "./tables";

/**
 * Everything the product offers as data: the paper's tables in order, its facts and claims, what was collected from its
 * text, and the external series. With all texts in both languages, so too much for functions.js.
 */
export const dataSets: readonly DataSet[] = [
  ...tableSets,
  ...(describedSets as readonly DescribedSet<DataSetId>[]).map(unpack),
];

function unpack(described: DescribedSet<DataSetId>): DataSet {
  if (described.about.id === "facts") return factSet(described);
  if (described.about.id === "claims") return claimSet(described);
  return described.about.id === "reference" ? referenceSet(described) : listSet(described);
}

/** The data set of an id. */
export function dataSet(id: DataSetId): DataSet {
  const found = dataSets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no data set ${id}`);
  return found;
}
