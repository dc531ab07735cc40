import { type Content, readContent } from "./read-content";

/** The part of a `Worker` that reading needs. */
export type ReadingWorker = Pick<Worker, "onmessage" | "onerror" | "onmessageerror" | "postMessage" | "terminate">;

/** More than the reader allows itself; no returned exercise needs a hundredth. */
const longest = 10_000;

/**
 * Reads files one by one in a worker. A file that takes too long ends the worker, and the next one gets a new worker.
 * Where the page may not have one, files are read in the pane, within the limits of the reader.
 */
export class Reader {
  private worker: ReadingWorker | null = null;
  /** Whether the page may not have one, which is asked once. */
  private hasNone = false;
  private settle: (content: Content) => void = () => undefined;

  constructor(
    private readonly start: () => Promise<ReadingWorker | null>,
    private readonly milliseconds = longest,
  ) {}

  async read(bytes: Uint8Array): Promise<Content> {
    if (!this.hasNone) this.worker ??= await this.start();
    const { worker } = this;
    if (worker === null) {
      this.hasNone = true;
      // Lets the pane draw and handle a click.
      await new Promise((resolve) => setTimeout(resolve, 0));
      return readContent(bytes);
    }
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.giveUp("too-slow");
      }, this.milliseconds);
      this.settle = (content) => {
        clearTimeout(timer);
        resolve(content);
      };
      worker.onmessage = ({ data }: MessageEvent<Content>) => {
        this.settle(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        this.giveUp("failed");
      };
      worker.onmessageerror = () => {
        this.giveUp("failed");
      };
      worker.postMessage(bytes);
    });
  }

  /** Ends the worker; what is being read is given up. */
  end(): void {
    this.giveUp("failed");
  }

  private giveUp(refusal: "too-slow" | "failed") {
    this.worker?.terminate();
    this.worker = null;
    this.settle(refusal);
  }
}
