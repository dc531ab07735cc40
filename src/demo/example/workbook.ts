import { createGridHost } from "../../hosts/grid/host";
import type { Library, Model } from "../../hosts/grid/library";
import type { Language } from "../../language/localized";
import { workedExample } from "./worked-example";

/**
 * A model that holds the example and nothing to undo. The plugins must be in the library's registries, and the
 * functions should be.
 */
export async function openWorkbook(library: Library, language: Language): Promise<Model> {
  const draft = new library.Model();
  const empty = draft.getters.getActiveSheetId();
  const host = createGridHost(library, draft, { isEditing: () => false, pause: () => Promise.resolve() });
  await host.write([workedExample(language)]);
  draft.dispatch("DELETE_SHEET", { sheetId: empty, sheetName: draft.getters.getSheetName(empty) });
  // A model made from the data of another begins with an empty undo list.
  return new library.Model(draft.exportData());
}
