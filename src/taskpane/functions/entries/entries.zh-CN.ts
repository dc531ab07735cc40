import { describeCatalogue } from "./describe-catalogue";

/** The build puts the value here in place of what computes it: see scripts/build/evaluate-loader.js. */
export const entries = describeCatalogue("zh-CN");
