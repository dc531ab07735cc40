/** Knows everything that is in progress in the page. */
export class WorkInProgress {
  private readonly running = new Set<Promise<unknown>>();

  /** Follows a promise until it settles, and returns it. */
  follow<Work extends Promise<unknown>>(work: Work): Work {
    this.running.add(work);
    const forget = () => this.running.delete(work);
    work.then(forget, forget);
    return work;
  }

  /** Resolves when nothing is in progress, not even what was begun meanwhile. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }
}
