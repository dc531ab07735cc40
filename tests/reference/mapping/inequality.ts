import type { Mapping } from "../reference-case";

export const inequality: Mapping = {};
