/**
 * A request as office.js serialises it: paths to objects, each from its parent, and what is to be done with them, in this
 * order.
 */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const pathTypes = { root: 1, method: 3, property: 4, indexer: 5, reference: 6 } as const;

/** Arguments; where an object of Excel is one, the number of its path is in the same place of the second list. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface RequestError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

/** What office.js and Excel hand to each other. */
export interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: string | RequestBody;
  };
}

/** Of a message from the add-in that wants an answer. */
export const requestType = 1;
/** In the flags of a request that waits until the user has left a cell in edit mode. */
export const waitsForCellEdit = 64;

export function answerTo(id: number, results: readonly Result[], error: RequestError | null): string {
  const body = JSON.stringify({ Results: results, TraceIds: [], ...(error !== null && { Error: error }) });
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

/** Excel's message that something has happened in the workbook. */
export function eventMessage(event: number, target: string, content: object): string {
  const entry = { messageCategory: 65536, messageType: event, targetId: target, message: JSON.stringify(content) };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}

/** On the wire names begin with a capital letter. */
export const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
