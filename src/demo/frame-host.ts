import { WriteError, type WorkbookHost } from "../workbook/host";

/**
 * The page's host as the pane in its frame can use it. Frame and page have each their own copy of every class, so what
 * the page throws would not be a `WriteError` to the pane.
 */
export function hostOfPage(host: WorkbookHost): WorkbookHost {
  return {
    write: (plans, options) =>
      host.write(plans, options).catch((thrown: unknown) => {
        throw isWriteError(thrown) ? new WriteError(thrown.failure, thrown.detail, thrown.leftovers) : thrown;
      }),
    select: (sheet, address) => host.select(sheet, address),
  };
}

const isWriteError = (thrown: unknown): thrown is WriteError =>
  typeof thrown === "object" && thrown !== null && "name" in thrown && thrown.name === "WriteError";
