import type { ReadingWorker } from "./reader";

const patience = 10_000;

/** A worker that reads files; null where the page may not have one. */
export async function startWorker(): Promise<ReadingWorker | null> {
  try {
    const worker = new Worker(new URL(/* webpackChunkName: "read-worker" */ "./read-worker.ts", import.meta.url));
    const isReady = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => {
        resolve(false);
      }, patience);
      worker.onmessage = () => {
        clearTimeout(timer);
        resolve(true);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        clearTimeout(timer);
        resolve(false);
      };
    });
    if (isReady) return worker;
    worker.terminate();
    return null;
  } catch {
    return null;
  }
}
