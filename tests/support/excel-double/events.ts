import type { DoubleHost } from "./host";
import type { DoubleContext } from "./object";

/** User actions that an add-in can listen to. */
export type EventName = "selectionChanged" | "activated" | "calculated" | "changed";

/** An event of office.js: listeners are added and removed with the next sync, and removed in the context in which they were added. */
export function eventHandlers(name: EventName) {
  return (context: DoubleContext, resolve: () => unknown) => ({
    add: (handler: () => Promise<void>) => {
      context.queue(`${name}.add`, "none", () => {
        resolve();
        context.host.listeners.push({ name, handler });
      });
      return {
        context,
        remove: () => {
          context.queue(`${name}.remove`, "none", () => {
            removeListener(context.host, handler);
          });
        },
      };
    },
  });
}

function removeListener({ listeners }: DoubleHost, handler: () => Promise<void>): void {
  const index = listeners.findIndex((listener) => listener.handler === handler);
  if (index >= 0) listeners.splice(index, 1);
}
