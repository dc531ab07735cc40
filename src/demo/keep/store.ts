/** Keeps one thing in the browser from visit to visit. Every method is rejected where the browser keeps nothing. */
export interface Store {
  readonly read: () => Promise<unknown>;
  readonly write: (value: unknown) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const table = "workbook";
const key = "last";

/** A store in the browser's database, which has room for large workbooks. */
export function browserStore(databases: () => IDBFactory): Store {
  const open = async (): Promise<IDBDatabase> => {
    const request = databases().open("jjj-demo", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    return done(request);
  };
  const run = async <Result>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<Result>) => {
    const database = await open();
    try {
      return await done(work(database.transaction(table, mode).objectStore(table)));
    } finally {
      database.close();
    }
  };
  return {
    read: () => run<unknown>("readonly", (store) => store.get(key)),
    write: async (value) => {
      await run("readwrite", (store) => store.put(value, key));
    },
    clear: async () => {
      await run("readwrite", (store) => store.delete(key));
    },
  };
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's database failed."));
  });
}
