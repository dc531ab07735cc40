import { newBook } from "../excel-double/book";
import { DoubleHost, type RunState } from "../excel-double/host";
import type { RangeState } from "../excel-double/range";
import { answerTo, eventMessage, type Message, type RequestBody, requestType, waitsForCellEdit } from "./message";
import { Request } from "./request";
import { Rules } from "./rules";

export interface WireOptions {
  /** Version of each requirement set that this Excel announces. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly platform: "PC" | "Mac" | "OfficeOnline";
}

/** The header by which the test page marks the requests of one undo group, with a number for each. */
export const undoGroupHeader = "undo-group";

/** The number of the event that a sheet is shown, which the pane listens to. */
const activated = 11;

/**
 * Excel's end of the wire: a workbook in memory that answers the requests which the real office.js sends. Every member,
 * argument and value is checked against `@types/office-js`. The workbook is that of the double, `host.book`.
 */
export class WireHost {
  readonly host: DoubleHost;
  readonly rules: Rules;
  /** Requests to the workbook so far. */
  requests = 0;
  /** Codes of the errors that were answered. */
  readonly refusals: string[] = [];
  /** The code by which this Excel refuses to merge undo steps; null where it does. */
  undoRefusal: string | null = null;
  /** What was thrown by a request that the workbook in memory does not understand. */
  readonly failures: string[] = [];
  readonly registered: string[] = [];
  private readonly references = new Map<string, RangeState>();
  private readonly groups = new Map<string, RunState>();

  constructor({ requirementSets, platform }: WireOptions) {
    this.host = new DoubleHost(requirementSets, platform);
    this.rules = new Rules(
      (set, version) => this.host.supports(set, version),
      (value) => (typeof value === "object" && value !== null ? (Request.kinds.get(value) ?? null) : null),
    );
  }

  /** The answers to a message of office.js. */
  readonly receive = async (text: string): Promise<readonly string[]> => {
    const { id, type, flags, message } = JSON.parse(text) as Message;
    if (type !== requestType) return [];
    const body = (typeof message.body === "string" ? JSON.parse(message.body) : message.body) as RequestBody;
    if (isReadiness(body))
      return [
        answerTo(
          id,
          body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
          null,
        ),
      ];
    this.requests++;
    const group = message.headers?.[undoGroupHeader] ?? null;
    if (group !== null && this.undoRefusal !== null) {
      this.refusals.push(this.undoRefusal);
      const refusal = { Code: this.undoRefusal, Message: "No undo group.", Location: "Excel.run", ActionIndex: 0 };
      return [answerTo(id, [], refusal)];
    }
    try {
      const onRegister = (name: string) => void this.registered.push(name);
      const request = new Request(this.host, this.rules, body, this.runOf(group, flags), this.references, onRegister);
      const { results, error } = await request.carryOut();
      if (error !== null) this.refusals.push(error.Code);
      return [answerTo(id, results, error)];
    } catch (error) {
      this.failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return [answerTo(id, [], { Code: "InvalidRequest", Message: String(error), Location: "", ActionIndex: 0 })];
    }
  };

  /** Opens another workbook, which is new. */
  empty(): void {
    this.host.book = newBook();
    this.host.undoList.length = 0;
  }

  /** The message that the active sheet is shown, to be given to office.js. */
  activation(): string {
    return eventMessage(activated, "Workbook", { worksheetId: this.host.book.activeSheetId });
  }

  private runOf(group: string | null, flags: number): RunState {
    const isGroup = group !== null;
    const fresh: RunState = {
      mergeUndoGroup: isGroup,
      delayForCellEdit: (flags & waitsForCellEdit) !== 0,
      before: null,
      isOver: false,
    };
    if (!isGroup) return fresh;
    const known = this.groups.get(group) ?? fresh;
    this.groups.set(group, known);
    return known;
  }
}

/** Before the first event office.js asks an inner service to pass events on. */
function isReadiness(body: RequestBody): boolean {
  return (
    Object.values(body.ObjectPaths).some(({ Name }) => /InternalService/.test(Name)) ||
    body.Actions.some(({ Name }) => Name === "NotifyActionHandlerReady")
  );
}
