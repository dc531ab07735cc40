import type { ComponentConstructor } from "@odoo/owl";
import type { Library, Model, Owl } from "./library";

/** How the grid speaks to the user. */
export interface GridDialogs {
  readonly notify: (text: string) => void;
  /** Shows a text until the user has confirmed it. */
  readonly tell: (text: string) => Promise<void>;
  readonly ask: (text: string) => Promise<boolean>;
}

export interface Grid {
  /** Whether a cell is being edited. */
  readonly isEditing: () => boolean;
  readonly focus: () => void;
}

/** Draws the grid of a model into an element. */
export async function mountGrid(
  library: Library,
  { App, Component, xml }: Owl,
  model: Model,
  target: HTMLElement,
  dialogs: GridDialogs,
): Promise<Grid> {
  type GetStore = <S>(store: new (...args: never[]) => S) => S;
  let getStore: GetStore | null = null;

  /** The library's own stores are out of reach from outside, so the outermost component provides them. */
  class GridFrame extends Component<{ model: Model }> {
    static override template = xml`<Spreadsheet model="props.model" notifyUser="notifyUser" raiseError="raiseError"
      askConfirmation="askConfirmation" colorScheme="'light'"/>`;
    static components = { Spreadsheet: library.Spreadsheet as ComponentConstructor };
    static override props = { model: Object };

    override setup(): void {
      library.stores.useStoreProvider();
      getStore = (this.env as { getStore: GetStore }).getStore;
    }

    notifyUser = ({ text }: { readonly text: string }) => dialogs.notify(String(text));

    raiseError = (text: string, onClosed?: () => void) => void dialogs.tell(String(text)).then(onClosed);

    askConfirmation = (text: string, onConfirmed: () => void, onCancelled?: () => void) =>
      void dialogs.ask(String(text)).then((isConfirmed) => (isConfirmed ? onConfirmed() : onCancelled?.()));
  }

  const templates = await fetchText("vendor/o-spreadsheet/o_spreadsheet.xml");
  await new App(GridFrame, { props: { model }, templates }).mount(target);
  const composer = () => getStore?.(library.stores.CellComposerStore as never) as { editionMode: string } | undefined;
  return {
    isEditing: () => (composer()?.editionMode ?? "inactive") !== "inactive",
    focus: () => target.querySelector<HTMLElement>(".o-grid")?.focus(),
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
