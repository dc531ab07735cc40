import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** When the control that has the focus leaves `area`, the focus goes to `fallback` and not back to the page's beginning. */
export function useFocusFallback(area: RefObject<HTMLElement | null>, fallback: RefObject<HTMLElement | null>): void {
  const focused = area.current?.ownerDocument.activeElement ?? null;
  const hadFocus = area.current?.contains(focused) ?? false;
  useLayoutEffect(() => {
    if (hadFocus && focused?.isConnected === false) fallback.current?.focus();
  });
}
