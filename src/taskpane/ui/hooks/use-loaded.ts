import { useCallback, useLayoutEffect, useState } from "preact/hooks";

/** The state of something that is fetched. */
export type Loaded<Value> =
  | { readonly kind: "fetching" }
  | { readonly kind: "there"; readonly value: Value }
  | { readonly kind: "failed"; readonly error: unknown };

/** Fetches a value, again for another `load` and on demand; what arrives too late is dropped. */
export function useLoaded<Value>(load: () => Promise<Value>): readonly [loaded: Loaded<Value>, retry: () => void] {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ kind: "fetching" });
  const [attempt, setAttempt] = useState(1);
  const retry = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);
  useLayoutEffect(() => {
    let isWanted = true;
    setLoaded({ kind: "fetching" });
    load()
      .then(
        (value): Loaded<Value> => ({ kind: "there", value }),
        (error: unknown): Loaded<Value> => ({ kind: "failed", error }),
      )
      .then((next) => {
        if (isWanted) setLoaded(next);
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  return [loaded, retry];
}
