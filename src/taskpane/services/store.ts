/** A value that changes, to read and to watch. */
export interface Watched<State> {
  readonly read: () => State;
  /** Calls the listener after each change until the returned function is called. */
  readonly watch: (listener: () => void) => () => void;
}

/** A value that changes by events. */
export interface Store<State, Event> extends Watched<State> {
  readonly send: (event: Event) => void;
}

/** A store that a reducer drives. The new state can be read as soon as `send` returns. */
export function createStore<State, Event>(
  initial: State,
  reduce: (state: State, event: Event) => State,
): Store<State, Event> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    read: () => state,
    send: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
