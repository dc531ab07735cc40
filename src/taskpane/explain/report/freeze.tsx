import { useEffect, useId, useState } from "preact/hooks";
import type { ActiveCell, CellEntry } from "../../../hosts/cells";
import type { WorkbookHost } from "../../../hosts/host";
import { BusyButton } from "../../ui/busy-button";
import { useTextsOf } from "../../ui/language";
import { explainTexts } from "../texts";

export interface FreezeProps {
  readonly host: Pick<WorkbookHost, "readReference" | "enter">;
  /** The cell with the formula. */
  readonly source: ActiveCell;
  /** Called with the address of the values: the cell has no formula any more, and nothing to replace. */
  readonly onFrozen: (address: string) => void;
}

type State = { readonly kind: "idle" | "busy" | "failed" } | { readonly kind: "occupied"; readonly address: string };

/** Replaces a formula by its present values. */
export function Freeze({ host, source, onFrozen }: FreezeProps) {
  const texts = useTextsOf(explainTexts);
  const id = useId();
  const [state, setState] = useState<State>({ kind: "idle" });
  const { sheet, address } = source;
  useEffect(() => {
    setState({ kind: "idle" });
  }, [sheet, address]);

  const freeze = () => {
    setState({ kind: "busy" });
    frozen(host, source)
      .then((entry) => host.enter(entry))
      .then(
        (outcome) => {
          const { kind, address: at } = outcome;
          setState(kind === "entered" ? { kind: "idle" } : { kind: "occupied", address: at });
          if (kind === "entered") onFrozen(at);
        },
        () => {
          setState({ kind: "failed" });
        },
      );
  };

  return (
    <>
      <BusyButton label={texts.freeze} isSmall isBusy={state.kind === "busy"} describedBy={id} onPress={freeze} />
      <p class="visually-hidden" id={id}>
        {texts.freezeHint}
      </p>
      <p role="status">
        {state.kind === "occupied" && texts.notFrozen(state.address)}
        {state.kind === "failed" && texts.failed}
      </p>
    </>
  );
}

/** The values that the workbook shows, at the place of the formula. */
async function frozen(host: FreezeProps["host"], { sheet, address, value }: ActiveCell): Promise<CellEntry> {
  const spill = await host.readReference(`${address}#`, sheet);
  const values = spill === null ? [[value]] : spill.values;
  return {
    sheet,
    address,
    cells: values.map((row) =>
      row.map((one) => ({ value: typeof one === "number" || typeof one === "string" ? one : null })),
    ),
    area: { rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 },
    mayReplace: false,
    isEdit: true,
  };
}
