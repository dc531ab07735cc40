import type { Mapping } from "../reference-case";

export const composite: Mapping = {};
