import type { FunctionComponent } from "preact";
import type { ViewId } from "../services/destination";
import type { ViewProps } from "../services/view-props";
import type { ShellTexts } from "./texts.types";

/** One screen of the pane. */
export interface View {
  readonly id: ViewId;
  readonly title: (texts: ShellTexts) => string;
  /** A short title for the navigation. */
  readonly label: (texts: ShellTexts) => string;
  /** Fetches the view's code, when the view is first shown. */
  readonly load: () => Promise<FunctionComponent<ViewProps>>;
}

/** The views in the order of the navigation, which shows as soon as there is a choice. */
export const views: readonly View[] = [
  {
    id: "functions",
    title: (texts) => texts.views.functions.title,
    label: (texts) => texts.views.functions.label,
    load: () =>
      import(/* webpackChunkName: "view-functions" */ "../functions/functions-view").then(
        ({ FunctionsView }) => FunctionsView,
      ),
  },
  {
    id: "tables",
    title: (texts) => texts.views.tables.title,
    label: (texts) => texts.views.tables.label,
    load: () =>
      import(/* webpackChunkName: "view-tables" */ "../tables/tables-view").then(({ TablesView }) => TablesView),
  },
  {
    id: "diagnosis",
    title: (texts) => texts.views.diagnosis.title,
    label: (texts) => texts.views.diagnosis.label,
    load: () =>
      import(/* webpackChunkName: "view-diagnosis" */ "../diagnosis/diagnosis-view").then(
        ({ DiagnosisView }) => DiagnosisView,
      ),
  },
  {
    id: "explain",
    title: (texts) => texts.views.explain.title,
    label: (texts) => texts.views.explain.label,
    load: () =>
      import(/* webpackChunkName: "view-explain" */ "../explain/explain-view").then(({ ExplainView }) => ExplainView),
  },
  {
    id: "exercises",
    title: (texts) => texts.views.exercises.title,
    label: (texts) => texts.views.exercises.label,
    load: () =>
      import(/* webpackChunkName: "view-exercises" */ "../exercises/exercises-view").then(
        ({ ExercisesView }) => ExercisesView,
      ),
  },
  {
    id: "settings",
    title: (texts) => texts.views.settings.title,
    label: (texts) => texts.views.settings.label,
    load: () =>
      import(/* webpackChunkName: "view-settings" */ "../settings/settings-view").then(
        ({ SettingsView }) => SettingsView,
      ),
  },
];
