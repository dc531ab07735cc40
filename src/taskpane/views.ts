import type { View } from "./view";

/** The views in the order of the navigation, which shows as soon as there is a choice. */
export const views: readonly View[] = [
  {
    id: "tables",
    title: (texts) => texts.tables.title,
    label: (texts) => texts.tables.title,
    load: () =>
      import(/* webpackChunkName: "view-tables" */ "./tables/tables-view").then(({ TablesView }) => TablesView),
  },
];
