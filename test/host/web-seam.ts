import type { Seam, SeamHost, SeamStart } from "./desktop-seam";

/** Where Excel on the web is, of the names that office.js trusts; nothing goes to any network. */
const HOST_ORIGIN = "https://excel.officeapps.live.com";
export const HOST_URL = `${HOST_ORIGIN}/x/_layouts/xlviewerinternal.aspx`;
const CONVERSATION = "iop-1";
const CONTROL = "iop";

/** What Excel is told on its own account: focus that comes and goes, keys, the pane's address. */
const NOTIFICATIONS = [0, 1, 5, 6, 13, 14, 15, 16, 17, 18, 21, 39];
/** Methods and events by the numbers of Office. */
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;
const RICH_API = 93;
const EVENTS: Readonly<Record<number, string>> = {
  1: "settingsChanged",
  2: "documentSelectionChanged",
  33: "richApiMessage",
  39: "appCommandInvoked",
};
const INTERNAL_ERROR = 5001;
const VERSION = 1;

/** A request of office.js: 0 calls a method, 1 registers an event, 2 gives it up. */
interface Request {
  readonly _messageType: 0;
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

/** The page around the pane: it only carries messages, Excel itself is in Node. */
export function hostPage(pane: string, start: SeamStart): string {
  const { origin } = new URL(pane);
  const flags = start.hasCustomFunctions ? 3 : 1;
  const hostInfo = `Excel|Web|16.00|${start.locale}|1|telemetry|disableLogging|${String(flags)}`;
  const name = JSON.stringify({
    baseFrameName: "iop",
    hostInfo,
    xdmInfo: [CONVERSATION, CONTROL, HOST_ORIGIN].join("|"),
    serializerVersion: "1",
  });
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Excel</title>
<style>html, body, iframe { margin: 0; border: 0; display: block; width: 100%; height: 100%; }</style>
<script>
  addEventListener("message", ({ data, origin, source }) => {
    if (source === frames[0] && origin === "${origin}") excel_receive(String(data));
  });
  const post = (message) => frames[0].postMessage(message, "${origin}");
</script></head><body><iframe title="Module" name="${name.replaceAll('"', "&quot;")}"
  sandbox="allow-scripts allow-forms allow-same-origin ms-allow-popups allow-popups"
  src="${pane}?_host_Info=${hostInfo.replaceAll("|", "$")}"></iframe></body></html>`;
}

/** Excel on the web as office.js sees it: the messages that its parent window answers. */
export class WebSeam implements Seam {
  private readonly heard = new Map<string, number>();

  constructor(
    private readonly host: SeamHost & { readonly start: SeamStart },
    /** Gives the pane a message, after those before. */
    private readonly post: (message: string) => void,
  ) {}

  async receive(text: string): Promise<void> {
    const request = requestIn(text);
    if (!request) {
      this.host.unknown(`message to its parent: ${text.slice(0, 100)}`);
      return;
    }
    const data = await this.answer(request);
    this.respond(0, request._actionName, request._correlationId, data);
  }

  deliver(event: number, entries: readonly (readonly unknown[])[]): void {
    const name = EVENTS[event] ?? "";
    const registration = this.heard.get(name);
    if (registration !== undefined) this.respond(1, name, registration, { ArrayData: entries });
  }

  /** Kind 0 answers a request, 1 tells of an event. */
  private respond(kind: 0 | 1, name: string, correlation: number, data: unknown): void {
    this.post(
      JSON.stringify({
        _messageType: 1,
        _responseType: kind,
        _actionName: name,
        _conversationId: CONVERSATION,
        _correlationId: correlation,
        _errorCode: 0,
        _origin: HOST_ORIGIN,
        _serializerVersion: 1,
        _data: data,
      }),
    );
  }

  private answer({ _actionType, _actionName, _correlationId, _data }: Request): unknown {
    if (_actionType === 1) {
      if (!Object.values(EVENTS).includes(_actionName)) return this.refuse(`event ${_actionName}`);
      this.heard.set(_actionName, _correlationId);
      return { Error: 0 };
    }
    // At each Escape, office.js gives up an event of dialogs that nobody registered.
    if (_actionType === 2) {
      this.heard.delete(_actionName);
      return { Error: 0 };
    }
    switch (_actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.context();
      case "ContextActivationManager_notifyHost": {
        const action = (_data as readonly unknown[])[1];
        if (NOTIFICATIONS.includes(Number(action))) return null;
        return this.refuse(`notification ${String(action)}`);
      }
      case "executeMethod":
        return this.execute(_data as MethodCall);
      default:
        return this.refuse(_actionName);
    }
  }

  private refuse(what: string): unknown {
    this.host.unknown(`from its parent, ${what}`);
    return { Error: INTERNAL_ERROR, Version: VERSION };
  }

  private context(): unknown {
    const { locale, requirements, settings } = this.host.start;
    return {
      _id: CONTROL,
      _appName: 16,
      _appVersion: "16.0",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: "https://iop.sharepoint.com/registre.xlsx",
      _clientMode: 1,
      _settings: Object.entries(settings),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "1",
      _appInstanceId: "1",
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: "16.0.17932.20000",
      _initialDisplayMode: 1,
    };
  }

  private async execute(call: MethodCall): Promise<unknown> {
    const done = { Error: 0, Version: VERSION };
    const { DdaMethod, ArrayData, DdaSettingsMethod } = call;
    switch (DdaMethod.DispatchId) {
      case RICH_API: {
        const { status, body } = await this.host.batch(
          String(ArrayData?.[4]),
          Number(ArrayData?.[6]),
        );
        return status === 0
          ? { ...done, Data: [200, [], body] }
          : { Error: status, Version: VERSION };
      }
      case LOAD_SETTINGS: {
        const settings = Object.entries(this.host.start.settings);
        return {
          ...done,
          Properties: { Settings: settings.map(([Name, Value]) => ({ Name, Value })) },
        };
      }
      case SAVE_SETTINGS:
        await this.host.saveSettings(Object.fromEntries(DdaSettingsMethod?.Properties ?? []));
        return done;
      default:
        return this.refuse(`method ${String(DdaMethod.DispatchId)}`);
    }
  }
}

function requestIn(text: string): Request | undefined {
  try {
    const message = JSON.parse(text) as Partial<Request> | null;
    return message?._messageType === 0 && message._conversationId === CONVERSATION
      ? (message as Request)
      : undefined;
  } catch {
    return undefined;
  }
}
