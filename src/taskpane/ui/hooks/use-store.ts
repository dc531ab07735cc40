import { useLayoutEffect, useState } from "preact/hooks";
import type { Watched } from "../../services/store";

/** The store's value; the component is drawn again after each change. */
export function useStore<State>(store: Watched<State>): State {
  const [state, setState] = useState(store.read);
  useLayoutEffect(() => {
    const follow = () => {
      setState(store.read);
    };
    follow();
    return store.watch(follow);
  }, [store]);
  return state;
}
