import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { FunctionEntry } from "../../functions/describe/entry";
import type { RangeContent } from "../../hosts/cells";
import type { WizardStart } from "../services/destination";
import type { ViewProps } from "../services/view-props";
import { useLanguage } from "../ui/language";
import { WhenLoaded } from "../ui/messages/when-loaded";
import type { Session } from "../wizard/session";
import { loadEntries } from "./entries/load-entries";
import { ActiveFormula } from "./list/active-formula";
import { FunctionList } from "./list/function-list";
import { FunctionPage } from "./page/function-page";
import "./functions.css";

/** The screen of the view that is shown. */
export type Screen =
  | { readonly kind: "list" }
  | { readonly kind: "page"; readonly name: string }
  | { readonly kind: "wizard"; readonly start: WizardStart }
  /** Cleaning a range, and where to return to. */
  | { readonly kind: "clean"; readonly place: CleaningPlace; readonly back: Screen };

type CleaningPlace = Pick<RangeContent, "sheet" | "address">;

const loadCleaning = () =>
  import(/* webpackChunkName: "cleaning" */ "../cleaning/cleaning-page").then(({ CleaningPage }) => CleaningPage);

const loadWizard = () => import(/* webpackChunkName: "wizard" */ "../wizard/wizard").then(({ Wizard }) => Wizard);

/** The catalogue of functions, the page of each, and the wizard that puts one into a cell. */
export function FunctionsView(props: ViewProps) {
  const language = useLanguage();
  const load = useCallback(() => loadEntries(language), [language]);
  const { destination } = props;
  const [screen, setScreen] = useState<Screen>(() => screenOf(destination) ?? { kind: "list" });
  const session = useRef<Session | null>(null);

  useEffect(() => {
    const desired = screenOf(destination);
    if (desired !== null) setScreen(desired);
  }, [destination]);

  return (
    <WhenLoaded load={load} reportContext={props.reportContext}>
      {(entries) => <Screens {...props} entries={entries} screen={screen} onScreen={setScreen} session={session} />}
    </WhenLoaded>
  );
}

interface ScreensProps extends ViewProps {
  readonly entries: readonly FunctionEntry[];
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  readonly session: { current: Session | null };
}

function Screens({ entries, screen, onScreen, session, ...props }: ScreensProps) {
  const [lastShown, setLastShown] = useState<string | null>(null);
  const page = screen.kind === "page" ? entries.find(({ name }) => name === screen.name) : undefined;

  const open = (name: string) => {
    setLastShown(name);
    onScreen({ kind: "page", name });
  };
  const use = (name: string) => {
    setLastShown(name);
    onScreen({ kind: "wizard", start: { kind: "new", name } });
  };
  const startWizard = (start: WizardStart) => {
    onScreen({ kind: "wizard", start });
  };
  const clean = ({ sheet, address }: CleaningPlace) => {
    onScreen({ kind: "clean", place: { sheet, address }, back: screen });
  };
  const showList = () => {
    onScreen({ kind: "list" });
  };

  return (
    <>
      {/* It stays while something else is shown, with its query and place. */}
      <FunctionList
        entries={entries}
        isShown={screen.kind === "list"}
        lastShown={lastShown}
        memory={props.memory}
        onOpen={open}
        onUse={use}
      >
        <ActiveFormula
          cells={props.host}
          isShown={props.isShown && screen.kind === "list"}
          onWizard={startWizard}
          onClean={clean}
        />
      </FunctionList>
      {page !== undefined && (
        <FunctionPage
          key={page.name}
          entry={page}
          entries={entries}
          onBack={showList}
          onOpen={open}
          onWizard={startWizard}
          reportContext={props.reportContext}
        />
      )}
      {screen.kind === "wizard" && (
        <WhenLoaded load={loadWizard} reportContext={props.reportContext}>
          {(Wizard) => (
            <Wizard
              {...props}
              entries={entries}
              start={screen.start}
              savedSession={session}
              onList={showList}
              onPage={open}
              onStart={startWizard}
              onClean={clean}
            />
          )}
        </WhenLoaded>
      )}
      {screen.kind === "clean" && (
        <WhenLoaded load={loadCleaning} reportContext={props.reportContext}>
          {(CleaningPage) => (
            <CleaningPage
              host={props.host}
              place={screen.place}
              onBack={() => {
                onScreen(screen.back);
              }}
            />
          )}
        </WhenLoaded>
      )}
    </>
  );
}

function screenOf(destination: ViewProps["destination"]): Screen | null {
  if (destination?.view !== "functions") return null;
  if ("wizard" in destination) return { kind: "wizard", start: destination.wizard };
  if ("clean" in destination) return { kind: "clean", place: destination.clean, back: { kind: "list" } };
  return destination.name === undefined ? { kind: "list" } : { kind: "page", name: destination.name.toUpperCase() };
}
