/** Knows of everything that is under way in the page. */
export class WorkInProgress {
  private readonly running = new Set<Promise<unknown>>();

  /** Follows a piece of work to its end, good or bad, and hands it on. */
  follow<Work extends Promise<unknown>>(work: Work): Work {
    this.running.add(work);
    const forget = () => this.running.delete(work);
    work.then(forget, forget);
    return work;
  }

  /** Resolves when nothing is under way, not even what was begun meanwhile. */
  async settled(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }
}
