import type { ComponentConstructor } from "@odoo/owl";
import type { Library, Model, Owl } from "../../hosts/grid/library";
import { type Theme, watchSystemTheme } from "../../taskpane/services/theme";

/** The messages of the grid to the user. */
export interface GridDialogs {
  readonly notify: (text: string) => void;
  /** Shows a text until the user has confirmed it. */
  readonly tell: (text: string) => Promise<void>;
  readonly ask: (text: string) => Promise<boolean>;
}

export interface GridOptions {
  readonly target: HTMLElement;
  readonly dialogs: GridDialogs;
  /** The library's templates, in English. */
  readonly templates: string;
  /** Translates a text of the templates. */
  readonly translate: (english: string) => string;
}

export interface Grid {
  /** Whether a cell is being edited. */
  readonly isEditing: () => boolean;
  readonly focus: () => void;
  readonly unmount: () => void;
}

/** The library's templates. */
export async function fetchTemplates(): Promise<string> {
  const response = await fetch("vendor/o-spreadsheet/o_spreadsheet.xml");
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}

/** Draws the grid of a model, in the colours of the system: dark around the cells, which stay white as in Excel. */
export async function mountGrid(
  library: Library,
  { App, Component, useState, xml }: Owl,
  model: Model,
  { target, dialogs, templates, translate }: GridOptions,
): Promise<Grid> {
  type GetStore = <Store>(store: abstract new (...args: never[]) => Store) => Store;
  let getStore: GetStore | null = null;
  let showTheme: (theme: Theme) => void = () => undefined;

  /** The library's own stores are out of reach from outside, so the outermost component provides them. */
  class GridFrame extends Component<{ model: Model }> {
    static override template = xml`<Spreadsheet model="props.model" notifyUser="notifyUser" raiseError="raiseError"
      askConfirmation="askConfirmation" colorScheme="state.theme"/>`;
    static components = { Spreadsheet: library.Spreadsheet as ComponentConstructor };
    static override props = { model: Object };

    private readonly state: { theme: Theme } = useState({ theme: "light" });

    override setup(): void {
      library.stores.useStoreProvider();
      getStore = (this.env as { getStore: GetStore }).getStore;
      showTheme = (theme) => {
        this.state.theme = theme;
      };
    }

    // The library passes texts that become strings, in the present language, only when they are shown.
    notifyUser = ({ text }: { readonly text: string }) => dialogs.notify(text);

    raiseError = (text: string, onClosed?: () => void) => void dialogs.tell(text).then(onClosed);

    askConfirmation = (text: string, onConfirmed: () => void, onCancelled?: () => void) =>
      void dialogs.ask(text).then((isConfirmed) => (isConfirmed ? onConfirmed() : onCancelled?.()));
  }

  const app = new App(GridFrame, { props: { model }, templates, translateFn: translate });
  await app.mount(target);
  const unwatch = watchSystemTheme(window, (theme) => {
    // For the parts of the library that are drawn with Bootstrap.
    document.documentElement.dataset["bsTheme"] = theme;
    showTheme(theme);
  });
  return {
    isEditing: () => {
      const composer = getStore?.(library.stores.CellComposerStore);
      return composer !== undefined && composer.editionMode !== "inactive";
    },
    focus: () => target.querySelector<HTMLElement>(".o-grid")?.focus(),
    unmount: () => {
      unwatch();
      app.destroy();
    },
  };
}
