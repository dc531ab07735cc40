/** What `installBridge` leaves in the page for the tests. */
export interface BridgeWindow {
  readonly bridge: {
    /** The requests of the runtime, as their text, since they were last taken. */
    requests: string[];
    /** How many results are in them. */
    results: number;
    /** Sizes of requests in bytes above this are refused, as Excel on the web does. */
    limit: number;
  };
  readonly _richApiNativeBridge: { onMessageFromHost: (message: string) => void };
}

/**
 * Excel's end of the bridge that the runtime of custom functions looks for, run in the page before all scripts: keeps
 * each request and says that it was carried out. What the requests say is checked outside the page.
 */
export function installBridge(): void {
  interface Request {
    readonly id: number;
    readonly message: { readonly body: string | { readonly Actions: readonly Action[] } };
  }
  interface Action {
    readonly Id: number;
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }
  const bridge: BridgeWindow["bridge"] = { requests: [], results: 0, limit: Infinity };
  const tooLarge = { Code: "RequestPayloadSizeLimitExceeded", Message: "", Location: "" };
  const native = {
    onMessageFromHost: (message: string) => {
      throw new Error(`nothing listens to ${message}`);
    },
    sendMessageToHost(text: string) {
      bridge.requests.push(text);
      const { id, message } = JSON.parse(text) as Request;
      const body = (typeof message.body === "string" ? JSON.parse(message.body) : message.body) as {
        readonly Actions: readonly Action[];
      };
      const isTooLarge = text.length > bridge.limit;
      const Results = body.Actions.map(({ Id, Name, ArgumentInfo }) => {
        const given = ArgumentInfo?.Arguments?.[0];
        if (!isTooLarge && Array.isArray(given)) bridge.results += given.length;
        return { ActionId: Id, Value: Name === "_GetEnabledFeatures" ? [1, 2, 3, 4] : null };
      });
      const answer = isTooLarge ? { Error: tooLarge } : { Results };
      const response = { statusCode: isTooLarge ? 413 : 200, headers: {}, body: JSON.stringify(answer) };
      setTimeout(() => native.onMessageFromHost(JSON.stringify({ id, type: 2, message: response })));
    },
  };
  Object.assign(window, { bridge, _richApiNativeBridge: native });
}
