import { sumOf } from "../../../core/numeric/vectors";
import { type LinkCut, linkMatrix, networkLinks, outdegrees, indegrees } from "../../../core/space/network-links";
import { networkMeasures, nodeMeasures } from "../../../core/space/network-measures";
import { networkPaths } from "../../../core/space/network-paths";
import { numbersIn, type StepByStep } from "../../step-by-step";

/** Counts and sums of distances put into the definitions; betweenness and hierarchy need too many paths to be followed. */
export const networkSteps: StepByStep = ({ rows, modeOf, row, column, write }) => {
  const given = rows("cut")?.[0]?.[0];
  const cut: LinkCut =
    typeof given === "number" ? given : given == null || given === "" ? 0 : (modeOf("cut") as LinkCut);
  const links = networkLinks(numbersIn(rows("matrix"), true), cut);
  const others = links.nodes - 1;
  const pairs = `(${write(links.nodes)} × ${write(others)})`;
  const output = modeOf("output");
  const [name, node] =
    output === "nodes"
      ? [nodeMeasures[column], row - 1]
      : output === "network"
        ? [column === 1 ? networkMeasures[row] : undefined, 0]
        : [output, row];
  const count = links.targets.length;
  switch (name) {
    case "degree": {
      const [out, into] = [outdegrees(links)[node] ?? 0, indegrees(links)[node] ?? 0];
      return `(${write(out)} + ${write(into)}) / (2 × ${write(others)})`;
    }
    case "closeness_out":
    case "closeness_in": {
      const paths = networkPaths(links);
      const isOut = name === "closeness_out";
      const reached = (isOut ? paths.reached : paths.reaching)[node] ?? 0;
      const distance = (isOut ? paths.distances : paths.distancesFrom)[node] ?? 0;
      return reached === 0 ? null : `(${write(reached)} / ${write(others)}) × (${write(reached)} / ${write(distance)})`;
    }
    case "density":
      return `${write(count)} / ${pairs}`;
    case "reciprocity": {
      const linked = linkMatrix(links);
      const back = linked.transposed();
      return `${write(sumOf(linked.values.map((link, place) => link * back.at(place))))} / ${write(count)}`;
    }
    case "pathlength": {
      const paths = networkPaths(links);
      return `${write(sumOf(paths.distances))} / ${write(sumOf(paths.reached))}`;
    }
    default:
      return null;
  }
};
