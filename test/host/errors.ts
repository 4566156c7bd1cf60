/** What Excel answers to a call that it refuses: it becomes an `OfficeExtension.Error` in the page. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

/** A call that the emulator does not know: the test has to fail even where the page catches it. */
export class UnknownCall extends HostError {
  constructor(what: string) {
    super("ApiNotFound", `The emulator does not know ${what}.`, 404);
  }
}

export const invalidArgument = (why: string): HostError => new HostError("InvalidArgument", why);

export const notFound = (what: string): HostError =>
  new HostError("ItemNotFound", `There is no ${what}.`, 404);
