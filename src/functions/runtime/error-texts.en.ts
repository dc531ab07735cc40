import type { ErrorTexts } from "./error-texts";

/** Every error message of the worksheet functions; `{name}` is replaced by the detail of that name. */
export const englishErrors: ErrorTexts = {
  "text-cell": '{argument}: row {row}, column {column} is text ("{found}"), a number was expected',
  "boolean-cell": "{argument}: row {row}, column {column} is {found}, a number was expected",
  "text-value": '{argument} is text ("{found}"), a number was expected',
  "boolean-value": "{argument} is {found}, a number was expected",
  "missing-argument": "{argument} is missing",
  "one-value": "{argument} is a range of {shape}, one value was expected",
  "unknown-mode": '{argument}: "{found}" is unknown, use one of: {allowed}',
  "unknown-direction":
    '{argument}: cell {place} is "{found}", use 1 or "+" where more is better, -1 or "-" where less is better',
  ragged: "{argument}: row {row} has {found} columns, row 1 has {needed}",
  "unknown-name": '{argument}: "{found}" is unknown, known are: {known}',
  "unknown-name-near": '{argument}: "{found}" is unknown, did you mean "{nearest}"? Known are: {known}',
  "not-given": '{argument}: "{found}" is not given for {region}, given are: {known}',
  "larger-than-sheet":
    "the result has {rows} rows and {columns} columns, a sheet has 1048576 and 16384: give a smaller range",
  "one-region-only": 'output "{output}" is for one region only; for a block of regions use one of: {allowed}',
  "one-distribution-only": 'output "{output}" is for one distribution only: give groups in the same shape as values',
  "needs-block": "{mode} needs a block of regions in rows and sectors in columns",
  "reference-of-region": "{argument} is needed: one region has no other regions whose sums it could be compared with",
  "error-cell": "{argument}: the input is {found} (row {row}, column {column}), which no function can return",
  "error-value": "{argument}: the input is {found}, which no function can return",
  "misplaced-mode": '"{found}" is a mode of {target}; leave {argument} empty: {call}',
  unexpected: "unexpected failure: {found}",
  "shapes-differ":
    "{first} ({firstShape}) and {second} ({secondShape}) do not fit: use the same shape, a matching row, a matching column or one value",
  "partner-shape":
    "{first} ({firstShape}) and {second} ({secondShape}) do not fit: use the same shape, or with by a row or column as long as each distribution",
  "vector-length": "{argument} has {found} cells, {needed} were expected",
  "one-vector": "{argument} is a block of {shape}, one row or one column was expected",
  "sectors-length":
    "{argument} has {found} cells, {inColumns} (sectors in columns) or {inRows} (sectors in rows) were expected",
  "regions-length":
    "{argument} has {found} cells, {inColumns} (regions in columns) or {inRows} (regions in rows) were expected",
  "years-length":
    "{argument} has {found} cells, {inColumns} (years in columns) or {inRows} (years in rows) were expected",
  "points-length":
    "{argument} has {found} cells, {inColumns} (points in columns) or {inRows} (points in rows) were expected",
  "lie-alike": "{first} and {second} must both be rows or both be columns: in a square table they say how it lies",
  "needs-reference": "a reference is needed: values is a single row or column, whose quotients by itself are all 1",
  "score-outside":
    "{argument}: row {row}, column {column} is {value}, a score from 0 to 1 (1.01 when shifted) was expected",
  "same-shape": "{first} ({firstShape}) and {second} ({secondShape}) must have the same shape",
  "row-count": "{argument} has {found} rows, {needed} were expected",
  "column-count": "{argument} has {found} columns, {needed} were expected",
  "whole-number-range": "{argument} is {value}, a whole number from {lowest} to {highest} was expected",
  "no-total": "values is one cell, whose share is always 1: give the total it belongs to",
  "needs-argument": "{argument} is needed for {mode}",
  "needs-either": "{first} or {second} is needed",
  "no-thresholds": "{argument}: JJJ has thresholds from {first} to {last}, not for {value}",
  "too-few": "{argument}: {found} numbers are too few, at least {needed} are needed",
  "too-large": "{rows} × {columns} cells are more than {most}: give a smaller range, not whole columns",
  "too-many-groups": "groups: {found} groups of so many values take too long, at most {most} are computed",
  "too-many-permutations":
    "permutations: {found} for {links} pairs of neighbours take too long, at most {most} are computed",
  "too-many-names":
    "{argument} has more than {most} different names: choose the column with the names of groups or regions",
  "too-many-pairs":
    "{rows} rows with {columns} columns are too many to compare in pairs: give fewer rows, or a reference",
  negative: "{argument}: {value} is negative, the formula needs zero or more",
  "not-positive": "{argument}: {value} is not positive, the formula needs more than zero",
  "out-of-range": "{argument}: {value} is outside the range from {lowest} to {highest}",
  "not-square": "{argument} is {shape}, {needed} × {needed} was expected",
  "self-weight": "{argument}: row {row}, column {column} is {value}, a unit's weight with itself must be 0 or blank",
  "zero-denominator": "{argument}: the formula divides by zero",
  "zero-cell": "{argument}: row {row}, column {column} is 0, by which the formula divides",
  "region-without-size": 'plant_regions: "{found}" has no size among region_names and region_sizes',
  collinear: "{argument} is constant or follows from the other predictors, so its effect cannot be told apart",
  "weights-need-population": "weights go with mode population only: there is no agreed weighted sample form",
  "weights-without-sample": "weights cannot be combined with sample: there is no agreed weighted form",
  "undefined-year": "{argument}: a year has no dispersion, so there is no trend",
  "one-for-each-region": "{argument} is {shape}, one row for each of the {needed} regions was expected",
};
