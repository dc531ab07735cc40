import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";
import { helpPage } from "../../functions/describe/help-page";
import { useLanguage } from "./language";

/** The folder of the add-in, seen from the page: see `PaneServices.addInFolder`. */
export const AddInFolderContext = createContext("");

export interface OutsideLinkProps {
  /** Relative to the add-in's folder. */
  readonly file: string;
  readonly children: ComponentChildren;
}

/** A link to a file of the add-in, which opens in a new window: the pane itself must stay. */
export function OutsideLink({ file, children }: OutsideLinkProps) {
  return (
    <a class="link" href={`${useContext(AddInFolderContext)}${file}`} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** A link to the help page of a function, or of all. */
export function HelpLink({ name, children }: { readonly name: string | null; readonly children: ComponentChildren }) {
  return <OutsideLink file={helpPage(name, useLanguage())}>{children}</OutsideLink>;
}
