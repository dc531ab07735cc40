import type { Dialect } from "./dialect";
import { duckdb } from "./duckdb";
import { postgres } from "./postgres";
import { spark } from "./spark";

export const dialects = { duckdb, postgres, spark } as const satisfies Readonly<Record<string, Dialect>>;
