const name = "jjj-demo-workbook";
const request = "hand over";
/** A tab that does not answer within this time is asleep. */
const patience = 3000;

export interface ClaimOptions {
  readonly locks: Pick<LockManager, "request">;
  readonly channel: Pick<BroadcastChannel, "postMessage" | "addEventListener">;
  /** Whether to go on here, although another tab has the workbook. */
  readonly ask: () => Promise<boolean>;
  /** Another tab wants to go on: keeps what is not kept yet. */
  readonly handOver: () => Promise<void>;
  /** Another tab goes on, and has not waited. */
  readonly onLost: () => void;
}

/**
 * Makes this tab the only one that keeps the workbook, so that two do not overwrite what the other has kept. False where
 * the user leaves it to another tab.
 */
export async function claimWorkbook({ locks, channel, ask, handOver, onLost }: ClaimOptions): Promise<boolean> {
  let release: (() => void) | null = null;

  const hold = (options: LockOptions) =>
    new Promise<boolean>((resolve) => {
      const isHeld = locks.request(name, options, (lock) => {
        resolve(lock !== null);
        return lock === null ? null : new Promise<void>((done) => (release = done));
      });
      isHeld.catch(() => {
        // Not had in time, or taken away.
        resolve(false);
        if (release === null) return;
        release = null;
        onLost();
      });
    });

  channel.addEventListener("message", ({ data }) => {
    if (data !== request || release === null) return;
    const letGo = release;
    release = null;
    void handOver().finally(letGo);
  });

  if (await hold({ ifAvailable: true })) return true;
  if (!(await ask())) return false;
  channel.postMessage(request);
  return (await hold({ signal: AbortSignal.timeout(patience) })) || hold({ steal: true });
}
