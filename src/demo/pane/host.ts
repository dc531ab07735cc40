import { WriteError, type WorkbookHost } from "../../hosts/host";

/**
 * The page's host as the pane in its frame can use it. Frame and page have each their own copy of every class, so what
 * the page throws would not be a `WriteError` to the pane.
 */
export function hostOfPage(host: WorkbookHost): WorkbookHost {
  const own =
    <Args extends readonly unknown[], Result>(method: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> =>
      method(...args).catch((thrown: unknown) => {
        throw isWriteError(thrown)
          ? new WriteError(thrown.failure, thrown.detail, thrown.leftovers, thrown.kept)
          : thrown;
      });
  return {
    write: own((plans, options) => host.write(plans, options)),
    select: own((sheet, address) => host.select(sheet, address)),
    readSelection: own(() => host.readSelection()),
    readReference: own((reference, sheet) => host.readReference(reference, sheet)),
    readCell: own((sheet, address) => host.readCell(sheet, address)),
    readFormulasIn: own((sheet, address) => host.readFormulasIn(sheet, address)),
    watch: (listener) => host.watch(listener),
    enter: own((entry) => host.enter(entry)),
    update: own((sheet, updates) => host.update(sheet, updates)),
    readEntered: own((sheet, address) => host.readEntered(sheet, address)),
    replaceConstants: own((sheet, address, constants) => host.replaceConstants(sheet, address, constants)),
    draw: own((sheet, picture) => host.draw(sheet, picture)),
    readNames: own((prefix) => host.readNames(prefix)),
    readFormulas: own((sheet, part) => host.readFormulas(sheet, part)),
  };
}

const isWriteError = (thrown: unknown): thrown is WriteError =>
  typeof thrown === "object" && thrown !== null && "name" in thrown && thrown.name === "WriteError";
