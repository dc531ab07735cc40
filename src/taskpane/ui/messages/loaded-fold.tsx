import { useCallback, useState } from "preact/hooks";
import { WhenLoaded, type WhenLoadedProps } from "./when-loaded";

export interface LoadedFoldProps<Value> extends WhenLoadedProps<Value> {
  readonly title: string;
}

/** A part of the pane, folded; what shows it is fetched when it is opened. */
export function LoadedFold<Value>({ title, load, reportContext, children }: LoadedFoldProps<Value>) {
  const [isOpen, setOpen] = useState(false);
  const follow = useCallback((event: Event) => {
    setOpen((event.currentTarget as HTMLDetailsElement).open);
  }, []);
  return (
    <details class="stack" onToggle={follow}>
      <summary>{title}</summary>
      {isOpen && (
        <WhenLoaded load={load} reportContext={reportContext}>
          {children}
        </WhenLoaded>
      )}
    </details>
  );
}
