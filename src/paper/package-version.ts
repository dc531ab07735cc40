import descriptor from "./data/datapackage.json";

/** Name and version of the Data Package that holds everything here, such as `jjj-paper-tables 1.1.0`. */
export const packageVersion = `${descriptor.name} ${descriptor.version}`;
