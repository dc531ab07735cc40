import type { Language } from "../../language/localized";

/** Where the failure happened, for a report. */
export interface ReportContext {
  readonly version: string;
  readonly language: Language;
  /** The host and its version, such as `Excel PC 16.0.17928`. */
  readonly environment: string;
  readonly userAgent: string;
}

/** A text to pass on after a failure. For developers, so in English; without contents of the workbook. */
export function failureReport(failure: string, context: ReportContext): string {
  return [
    `JJJ ${context.version} (${context.language})`,
    `Host: ${context.environment}`,
    `Browser: ${context.userAgent}`,
    "",
    failure,
  ].join("\n");
}
