import type { RequestListener, ServerResponse } from "node:http";

/** Tells the open pages of each new build, by server-sent events. */
export class BuildEvents {
  private readonly pages = new Set<ServerResponse>();
  private lastBuild = 0;

  constructor(private readonly now: () => number = Date.now) {}

  /** Keeps a page on the line; `since` in its address is when it was opened, in milliseconds. */
  readonly listen: RequestListener = (request, response) => {
    const since = Number(new URL(request.url ?? "/", "http://localhost").searchParams.get("since"));
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    // A page that has lost the server, which is started again, asks for it every half a second.
    response.write("retry: 500\n\n");
    if (since < this.lastBuild) response.write(event);
    this.pages.add(response);
    response.once("close", () => this.pages.delete(response));
  };

  announce(): void {
    this.lastBuild = this.now();
    for (const page of this.pages) page.write(event);
  }
}

const event = "data: built\n\n";
