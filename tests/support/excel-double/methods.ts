import type { DoubleHost, Effect } from "./host";
import { type Call, hostObject, type Members } from "./object";

/** A method that does something and returns nothing. */
export function action<State>(
  effect: Effect,
  apply: (state: State, args: readonly unknown[], name: string, host: DoubleHost) => void,
): Call<State> {
  return (context, resolve, name, args) => {
    context.queue(
      name,
      effect,
      () => {
        apply(resolve(), args, name, context.host);
      },
      args,
    );
  };
}

/** A method that returns an object, which exists after the sync. */
export function getter<State, Child>(
  effect: Effect,
  members: () => Members<never, Child>,
  find: (state: State, args: readonly unknown[], name: string, host: DoubleHost) => Child | null,
): Call<State> {
  return (context, resolve, name, args) => {
    let found: Child | null = null;
    context.queue(
      name,
      effect,
      () => {
        found = find(resolve(), args, name, context.host);
      },
      args,
    );
    return hostObject(context, members() as Members<object, Child>, () => found);
  };
}
