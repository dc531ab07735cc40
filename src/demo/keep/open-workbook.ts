import type { Library, Model } from "../../hosts/grid/library";
import type { Localized } from "../../language/localized";
import { fileTexts } from "../files/texts";
import { claimWorkbook } from "./claim";
import { Keeper } from "./keeper";
import { modelOf } from "./snapshot";
import { browserStore } from "./store";

export interface OpeningOptions {
  readonly library: Library;
  /** Makes the workbook of a first visit. */
  readonly begin: () => Promise<Model>;
  readonly tell: (text: Localized) => void;
  readonly ask: (text: Localized) => Promise<boolean>;
}

/** The workbook of the last visit, or else a new one, with what keeps it for the next. */
export async function openKeptWorkbook({ library, begin, tell, ask }: OpeningOptions): Promise<[Model, Keeper]> {
  const store = browserStore(() => indexedDB);
  let keeper: Keeper | null = null;
  const isOurs = await isForThisTab({
    ask: () => ask(fileTexts.openElsewhere),
    handOver: async () => {
      await keeper?.handOver();
      tell(fileTexts.handedOver);
    },
    onLost: () => {
      keeper?.leaveToOthers();
      tell(fileTexts.handedOver);
    },
  });
  const last: unknown = await store.read().catch(() => undefined);
  const kept = last === undefined ? null : modelOf(library, last);
  const model = kept ?? (await begin());
  keeper = new Keeper(library, model, store, () => tell(fileTexts.notKept));
  if (!isOurs) keeper.leaveToOthers();
  if (last !== undefined && kept === null) tell(fileTexts.notRestored);
  return [model, keeper];
}

/** Where the browser has no locks, as on a page without a certificate, every tab keeps its workbook. */
function isForThisTab(
  options: Omit<Parameters<typeof claimWorkbook>[0], "locks" | "channel">,
): Promise<boolean> | boolean {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (locks === undefined) return true;
  return claimWorkbook({ ...options, locks, channel: new BroadcastChannel("jjj-demo") });
}
