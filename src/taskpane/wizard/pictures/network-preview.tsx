import { useEffect, useMemo, useState } from "preact/hooks";
import type { WorkbookCells } from "../../../hosts/cells";
import type { Reading } from "../../formula/evaluate";
import { noNames, readNames } from "../../formula/names-beside";
import { NetworkFold } from "../../pictures/network/network-fold";
import { picturedNetwork } from "../../pictures/network/pictured-network";
import type { ReportContext } from "../../services/report";

export interface NetworkPreviewProps {
  readonly cells: Pick<WorkbookCells, "readReference">;
  /** Of a call of NETWORK that returns a result. */
  readonly readings: readonly Reading[];
  readonly reportContext: ReportContext;
}

/** The picture of the network that is analysed, with the names beside its matrix. */
export function NetworkPreview({ cells, readings, reportContext }: NetworkPreviewProps) {
  const [names, setNames] = useState(noNames);
  const [matrix] = readings;
  const range = matrix?.kind === "read" ? matrix.range : null;
  const [sheet, address] = [range?.sheet ?? null, range?.address ?? null];
  useEffect(() => {
    let isWanted = true;
    setNames(noNames);
    if (sheet === null || address === null) return;
    readNames(cells, { sheet, address }).then(
      (found) => {
        if (isWanted) setNames(found);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [cells, sheet, address]);
  const network = useMemo(() => picturedNetwork(readings, names), [readings, names]);
  return network && <NetworkFold network={network} reportContext={reportContext} />;
}
