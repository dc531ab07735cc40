import type { Mapping } from "../reference-case";

export const linkage: Mapping = {};
