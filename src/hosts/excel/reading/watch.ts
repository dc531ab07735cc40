import { supports } from "../support";

/** Excel reports one action of the user by several events; those within this time are reported once. */
const gatheringTime = 50;

type Registered = OfficeExtension.EventHandlerResult<unknown>;

/** Calls `listener` after the selection or the content of cells has changed, until the returned function is called. */
export function watchCells(listener: () => void): () => void {
  let isOver = false;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const onEvent = (): Promise<void> => {
    if (!isOver)
      waiting ??= setTimeout(() => {
        waiting = null;
        listener();
      }, gatheringTime);
    return Promise.resolve();
  };
  const registering = register(onEvent);
  return () => {
    isOver = true;
    if (waiting !== null) clearTimeout(waiting);
    void registering.then(unregister);
  };
}

/** Without events, as in an old Excel, the view stays as it is until it is shown again. */
async function register(onEvent: () => Promise<void>): Promise<readonly Registered[]> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { workbook } = context;
      const { worksheets } = workbook;
      const registered: Registered[] = [workbook.onSelectionChanged.add(onEvent), worksheets.onActivated.add(onEvent)];
      if (supports("ExcelApi", "1.8")) registered.push(worksheets.onCalculated.add(onEvent));
      if (supports("ExcelApi", "1.9")) registered.push(worksheets.onChanged.add(onEvent));
      await context.sync();
      return registered;
    });
  } catch {
    return [];
  }
}

async function unregister(registered: readonly Registered[]): Promise<void> {
  const [first] = registered;
  if (first === undefined) return;
  try {
    // An event must be removed in the context in which it was added.
    await Excel.run(first.context, async (context) => {
      for (const event of registered) event.remove();
      await context.sync();
    });
  } catch {
    // The pane is being closed, and the events with it.
  }
}
