import type { BridgeWindow } from "./functions-bridge";

/*
 * Excel on the web: its page has the functions in a frame and talks with Microsoft's scripts there by messages.
 */

/** An address of Excel on the web that these scripts accept as their host. */
export const excelOnTheWeb = "https://excel.officeapps.live.com";

const host = "Excel|Web|16.01|en-US|session||||0";
const conversation = `conversation|add-in|${excelOnTheWeb}/`;
const frameName = JSON.stringify({ hostInfo: host, xdmInfo: conversation, serializerVersion: "1", flights: "[]" });

/** The page of Excel with the page of the functions in it. */
export const pageOfExcel = (functionsUrl: string) => `<!doctype html>
<title>Excel</title>
<iframe name='${frameName}' src="${functionsUrl}?_host_Info=${host.split("|").join("$")}"
  sandbox="allow-scripts allow-forms allow-same-origin allow-popups allow-downloads"></iframe>`;

/** Run in the page of Excel: answers the messages of the frame. */
export function installMessages(): void {
  if (window.parent !== window) return;
  interface Message {
    readonly _messageType: number;
    readonly _actionName: string;
    readonly _conversationId: string;
    readonly _correlationId: number;
    readonly _data: { readonly ArrayData?: readonly [string, string, string, unknown, string] } | null;
  }
  const { bridge } = window as unknown as BridgeWindow;
  /** The error by which Excel refuses a request that is too large. */
  const tooLarge = 5103;
  const context = {
    _id: "add-in",
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: "https://example.sharepoint.com/Book1.xlsx",
    _clientMode: 0,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: "instance",
    _requirementMatrix: JSON.stringify({ excelapi: "1.20", customfunctionsruntime: "1.5", customfunctions: "1.9" }),
    _hostFullVersion: "16.0.1",
    _addinName: "JJJ",
    _appDomains: [],
    _featureGates: {},
  };

  function execute(data: Message["_data"]): object {
    const [, method, url, , body] = data?.ArrayData ?? ["", "", "", null, '{"Actions":[]}'];
    const request = { id: bridge.requests.length + 1, type: 1, message: { url, method, headers: {}, body } };
    const results = bridge.carryOut(JSON.stringify(request), body);
    if (results === null) return { Version: 1, Error: tooLarge };
    return { Version: 1, Error: 0, Data: [200, [], JSON.stringify({ Results: results, TraceIds: [] })] };
  }

  function answerTo({ _actionName, _data }: Message): object {
    if (_actionName.endsWith("getAppContextAsync")) return context;
    return _actionName === "executeMethod" ? execute(_data) : { Version: 1, Error: 0 };
  }

  window.addEventListener("message", ({ data, source }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message._messageType !== 0) return;
    const { _conversationId, _correlationId, _actionName } = message;
    const send = (_responseType: number, _data: object) => {
      const response = { _messageType: 1, _conversationId, _correlationId, _actionName, _responseType, _data };
      (source as Window).postMessage(
        JSON.stringify({ ...response, _errorCode: 0, _origin: location.origin, _serializerVersion: 1 }),
        "*",
      );
    };
    send(0, answerTo(message));
    // The calls are an event to which the runtime has subscribed.
    const call = (entries: readonly unknown[]) => send(1, { ArrayData: entries });
    if (_actionName === "richApiMessage") Object.assign(bridge, { call, isReady: true });
  });
}
