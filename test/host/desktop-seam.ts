/** What the seam is told when the page opens: all of it goes through JSON. */
export interface SeamStart {
  /** Requirement sets by name. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly theme: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly hasCustomFunctions: boolean;
}

/** What the seam asks of the emulator, wherever it runs. */
export interface SeamHost {
  /** The answer to a batch, or the number of an error of Office. */
  batch(body: string, flags: number): Promise<{ readonly status: number; readonly body: string }>;
  saveSettings(settings: Readonly<Record<string, string>>): Promise<void>;
  /** A call that a desktop Excel would answer and the emulator does not. */
  unknown(what: string): void;
}

/** What the emulator tells the page. */
export interface Seam {
  /** Entries of the event 33, or what another event carries. */
  deliver(event: number, entries: readonly (readonly unknown[])[]): void;
}

/**
 * `window.external` as Excel for Windows gives it to a page, before office.js is there. It runs in
 * the page: it must not name anything outside itself.
 */
export function installSeam(page: unknown, start: SeamStart, host: SeamHost): Seam {
  const window = page as Record<string, unknown> & {
    setTimeout(done: () => void, delay: number): void;
  };
  type Callback = (answer: unknown) => void;
  interface Settings {
    readonly keys: string[];
    readonly values: string[];
  }
  const RICH_API = 93;
  const INTERNAL_ERROR = 5001;
  const EVENTS = [1, 2, 33, 39];
  const handlers = new Map<number, (event: number, payload: unknown) => void>();
  let settings = start.settings;

  // Arrays come out of Excel as the arrays of Visual Basic.
  const array = (items: readonly unknown[]): unknown => ({
    toArray: () => [...items],
    dimensions: () => 1,
  });
  const later = (callback: Callback, answer: unknown): void => {
    window.setTimeout(() => {
      callback(answer);
    }, 0);
  };
  const refuse = (what: string, callback: Callback): void => {
    host.unknown(what);
    later(callback, array([INTERNAL_ERROR, what]));
  };

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "iop",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => start.locale,
    GetAppDataLocale: () => start.locale,
    GetDocUrl: () => "C:\\registre.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => "1",
    GetSupportedMatrix: () => JSON.stringify(start.requirements),
    GetHostFullVersion: () => "16.0.17932.20000",
    GetInitialDisplayMode: () => 1,
    GetOfficeThemeInfo: () => JSON.stringify(start.theme),
    GetSettings: () => ({
      Read(keys: Settings["keys"], values: Settings["values"]) {
        for (const [key, value] of Object.entries(settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      WriteAsync(keys: readonly string[], values: readonly string[], done: Callback) {
        settings = Object.fromEntries(keys.map((key, place) => [key, values[place] ?? ""]));
        void host.saveSettings(settings).then(() => {
          later(done, 0);
        });
      },
    }),
  };

  const external = {
    GetHostInfo: () =>
      `Excel|Win32|16.01|${start.locale}|1|telemetry|disableLogging|${start.hasCustomFunctions ? "3" : "1"}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, params: readonly (readonly unknown[])[], callback: Callback) {
      const request = params[0];
      if (id !== RICH_API || !request) {
        refuse(`window.external.Execute(${String(id)})`, callback);
        return;
      }
      void host.batch(String(request[4]), Number(request[6])).then(({ status, body }) => {
        later(callback, array(status === 0 ? [0, array([200, array([]), body])] : [status, body]));
      });
    },
    RegisterEvent(id: number, _: string, handler: () => void, callback: Callback) {
      if (EVENTS.includes(id)) {
        handlers.set(id, handler);
        later(callback, array([0]));
      } else refuse(`window.external.RegisterEvent(${String(id)})`, callback);
    },
    UnregisterEvent(id: number, _: string, callback: Callback) {
      handlers.delete(id);
      later(callback, array([0]));
    },
  };

  Object.defineProperty(window, "external", {
    value: external,
    configurable: true,
    writable: true,
  });

  return {
    deliver(event, entries) {
      // After the answers that are on their way.
      window.setTimeout(() => {
        handlers.get(event)?.(event, array(entries.map(array)));
      }, 0);
    },
  };
}
