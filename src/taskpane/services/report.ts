import type { Language } from "../../language/localized";

/** What a report says about the place where the failure happened. */
export interface ReportContext {
  readonly version: string;
  readonly language: Language;
  /** The host and its version, such as `Excel PC 16.0.17928`. */
  readonly environment: string;
  readonly userAgent: string;
}

/** A text to hand on after a failure. For those who mend it, so in English; without contents of the workbook. */
export function failureReport(failure: string, context: ReportContext): string {
  return [
    `JJJ ${context.version} (${context.language})`,
    `Host: ${context.environment}`,
    `Browser: ${context.userAgent}`,
    "",
    failure,
  ].join("\n");
}
