import type { ReadingWorker } from "./reader";

const patience = 10_000;

/** A worker that reads files; null where the page may not have one. */
export async function startWorker(): Promise<ReadingWorker | null> {
  try {
    const worker = new Worker(new URL(/* webpackChunkName: "read-worker" */ "./read-worker.ts", import.meta.url));
    const isReady = await new Promise<boolean>((resolve) => {
      worker.onmessage = () => {
        resolve(true);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(false);
      };
      setTimeout(() => {
        resolve(false);
      }, patience);
    });
    if (isReady) return worker;
    worker.terminate();
    return null;
  } catch {
    return null;
  }
}
