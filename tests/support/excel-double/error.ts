/** An error as office.js throws it. */
export class OfficeError extends Error {
  override readonly name = "RichApi.Error";
  readonly traceMessages: readonly string[] = [];
  readonly debugInfo: { readonly code: string; readonly message: string; readonly errorLocation: string };

  constructor(
    readonly code: string,
    errorLocation = "",
    message = `Excel says ${code}.`,
  ) {
    super(message);
    this.debugInfo = { code, message, errorLocation };
  }
}

/** A fault of the test or of the double, which Excel would not report. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`The Excel double does not model ${what}.`);
  }
}
