import { createStore } from "../../../src/taskpane/services/store";

const counter = () => createStore(0, (state: number, step: number) => state + step);

describe("a store", () => {
  it("has the new state as soon as the event is sent", () => {
    const store = counter();
    store.send(2);
    expect(store.read()).toBe(2);
  });

  it("notifies its watchers of a change, and not of an event that changes nothing", () => {
    const store = counter();
    const seen: number[] = [];
    store.watch(() => seen.push(store.read()));
    store.send(1);
    store.send(0);
    store.send(3);
    expect(seen).toEqual([1, 4]);
  });

  it("no longer notifies one who has stopped watching, not even during a notification", () => {
    const store = counter();
    const seen: string[] = [];
    const stopFirst = store.watch(() => {
      seen.push("first");
      stopFirst();
    });
    store.watch(() => seen.push("second"));
    store.send(1);
    store.send(1);
    expect(seen).toEqual(["first", "second", "second"]);
  });
});
