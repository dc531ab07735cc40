/** Excel's end of the functions, as it is in the page for the tests. */
export interface Bridge {
  /** The requests of the runtime, as their text, since they were last taken. */
  requests: string[];
  /** How many results were in them. */
  results: number;
  /** Requests of more bytes are refused, as Excel on the web does. */
  limit: number;
  /** Whether the runtime can be called. */
  isReady: boolean;
  /** Passes calls to the runtime. */
  readonly call: (entries: readonly unknown[]) => void;
  /** Keeps a request; the results of its actions, or null where it is too large. */
  readonly carryOut: (text: string, body: string | Body) => readonly unknown[] | null;
}

interface Body {
  readonly Actions: readonly {
    readonly Id: number;
    readonly Name: string;
    readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  }[];
}

export interface BridgeWindow {
  readonly bridge: Bridge;
}

/** Run in the page, before all scripts: `window.bridge` without its way to the runtime. */
export function installBridge(): void {
  const bridge: Bridge = {
    requests: [],
    results: 0,
    limit: Infinity,
    isReady: false,
    call: () => undefined,
    carryOut: (text, body) => {
      if (text.length > bridge.limit) return null;
      bridge.requests.push(text);
      const { Actions } = (typeof body === "string" ? JSON.parse(body) : body) as Body;
      return Actions.map(({ Id, Name, ArgumentInfo }) => {
        const given = ArgumentInfo?.Arguments?.[0];
        if (Array.isArray(given)) bridge.results += given.length;
        return { ActionId: Id, Value: Name === "_GetEnabledFeatures" ? [1, 2, 3, 4] : null };
      });
    },
  };
  Object.assign(window, { bridge });
}

/** Run in the page of the functions: the bridge that the runtime looks for on Windows and Mac. */
export function installNativeBridge(): void {
  const { bridge } = window as unknown as BridgeWindow;
  const native = {
    onMessageFromHost: (message: string) => {
      throw new Error(`nothing listens to ${message}`);
    },
    sendMessageToHost(text: string) {
      const { id, message } = JSON.parse(text) as { readonly id: number; readonly message: { readonly body: string } };
      const body = JSON.stringify({ Results: bridge.carryOut(text, message.body), TraceIds: [] });
      const response = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
      setTimeout(() => native.onMessageFromHost(JSON.stringify(response)));
    },
  };
  const call = (entries: readonly unknown[]) =>
    native.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  Object.assign(bridge, { call, isReady: true });
  Object.assign(window, { _richApiNativeBridge: native });
}
