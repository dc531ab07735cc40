import { isCellError } from "../../hosts/cells";
import { sheetNames } from "../../hosts/grid/host";
import type { Library, Model } from "../../hosts/grid/library";
import type { WorkbookHost } from "../../hosts/host";
import { type Language, localize, type Localized } from "../../language/localized";
import { csvText } from "../../sheets/csv/write";
import { FileError } from "./limits";
import { plansOfFile } from "./open-file";
import { lossesOf } from "./saving/losses";
import { sheetValues, workbookPlans } from "./saving/workbook-plans";
import { failureTexts, fileTexts, leftOut } from "./texts";

/** The elements of the page that concern files. */
export interface FileParts {
  readonly open: HTMLButtonElement;
  readonly saveXlsx: HTMLButtonElement;
  readonly saveCsv: HTMLButtonElement;
  readonly beginAgain: HTMLButtonElement;
  /** The browser's own control to choose a file. */
  readonly file: HTMLInputElement;
}

export interface FileMenuOptions {
  readonly library: Library;
  readonly model: Model;
  readonly host: WorkbookHost;
  readonly language: () => Language;
  /** Says what is going on. */
  readonly notify: (text: string) => void;
  readonly tell: (text: string) => Promise<unknown>;
  readonly ask: (text: string) => Promise<boolean>;
  readonly follow: <Work extends Promise<unknown>>(work: Work) => Work;
  readonly beginAgain: () => Promise<void>;
  /** Moves the focus to the cells. */
  readonly focus: () => void;
}

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
};

/** Makes the buttons for files work, and Ctrl+O and Ctrl+S. */
export function startFileMenu(parts: FileParts, options: FileMenuOptions): void {
  const { library, model, host, language, follow } = options;
  const say = (text: Localized) => localize(text, language());

  const open = async (file: File) => {
    options.notify(say(fileTexts.opening));
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const plans = await plansOfFile(
        { name: file.name, bytes },
        {
          sheetNames: sheetNames(model),
          isKnownFunction: (name) => library.registries.functionRegistry.contains(name),
        },
      );
      await host.write(plans);
      options.focus();
      options.notify("");
    } catch (error) {
      options.notify("");
      void options.tell(say(failureTexts[error instanceof FileError ? error.failure : "unreadable"]));
    }
  };

  const saveXlsx = async () => {
    options.notify(say(fileTexts.saving));
    try {
      const { writeWorkbook } = await import(/* webpackChunkName: "workbook-files" */ "./workbook-files");
      const sheets = workbookPlans(library, model);
      const bytes = await writeWorkbook(
        sheets.map(({ plan }) => plan),
        () => sheets.map(({ results }) => results),
      );
      options.notify(say(fileTexts.saved));
      download(bytes, "jjj.xlsx", types.xlsx);
      const losses = lossesOf(model);
      if (losses.length > 0) void options.tell(say(leftOut(losses)));
    } catch {
      options.notify("");
      void options.tell(say(fileTexts.notSaved));
    }
  };

  const saveCsv = () => {
    const sheetId = model.getters.getActiveSheetId();
    const rows = sheetValues(library, model, sheetId).map((row) =>
      row.map((value) => (isCellError(value) ? value.code : value)),
    );
    const text = csvText(rows);
    download(new TextEncoder().encode(text), `${model.getters.getSheetName(sheetId)}.csv`, types.csv);
  };

  parts.open.addEventListener("click", () => parts.file.click());
  parts.file.addEventListener("change", () => {
    const file = parts.file.files?.[0];
    if (file !== undefined) void follow(open(file).finally(() => (parts.file.value = "")));
  });
  parts.saveXlsx.addEventListener("click", () => void follow(saveXlsx()));
  parts.saveCsv.addEventListener("click", saveCsv);
  parts.beginAgain.addEventListener("click", () => {
    void options.ask(say(fileTexts.beginAgainQuestion)).then((isSure) => (isSure ? options.beginAgain() : undefined));
  });
  addEventListener(
    "keydown",
    (event) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || (key !== "o" && key !== "s")) return;
      event.preventDefault();
      event.stopPropagation();
      if (key === "o") parts.file.click();
      else void follow(saveXlsx());
    },
    { capture: true },
  );
}

function download(bytes: Uint8Array, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
