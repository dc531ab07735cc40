import { TablesView } from "./tables/tables-view";
import type { View } from "./view";

/** The views that work, in the order of the navigation, which shows as soon as there is a choice. */
export const views: readonly View[] = [{ id: "tables", title: (texts) => texts.tables.title, Content: TablesView }];
