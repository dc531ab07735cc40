import type { ErrorTexts } from "../error-texts";

/** Every error message of the worksheet functions. */
export const englishErrors: ErrorTexts = {
  "text-cell": '{argument}: row {row}, column {column} is text ("{found}"); expected a number',
  "boolean-cell": "{argument}: row {row}, column {column} is {found}; expected a number",
  "text-value": '{argument} is text ("{found}"); expected a number',
  "boolean-value": "{argument} is {found}; expected a number",
  "missing-argument": "{argument} is missing",
  "one-value": "{argument} is a range of {shape}; expected one value",
  "unknown-mode": '{argument}: unknown mode "{found}"; use one of: {allowed}',
  "unknown-direction":
    '{argument}: cell {place} is "{found}"; use 1 or "+" where more is better, -1 or "-" where less is better',
  ragged: "{argument}: row {row} has {found} {found|column|columns}; expected {needed} as in row 1",
  "unknown-name": '{argument}: unknown name "{found}"; use one of: {known}',
  "unknown-name-near": '{argument}: unknown name "{found}"; did you mean "{nearest}"? Use one of: {known}',
  "not-given": '{argument}: "{found}" is not available for {region}; use one of: {known}',
  "larger-than-sheet":
    "the result has {rows} rows and {columns} columns; a sheet has 1,048,576 and 16,384. Use a smaller range",
  "larger-than-web":
    "the result ({rows} × {columns} cells) has {megabytes} MB; Excel on the web accepts 5. Use a smaller range, or Excel on Windows or Mac",
  "one-region-only": 'output "{output}" is for one region only; for several regions use one of: {allowed}',
  "one-distribution-only": 'output "{output}" is for one distribution only; groups must have the same shape as values',
  "needs-block": "{mode} needs a block of regions in rows and sectors in columns",
  "reference-of-region": "{argument} is required: a single region has no other regions to be compared with",
  "error-cell": "{argument}: row {row}, column {column} is {found}, which no function can return",
  "error-value": "{argument}: the input is {found}, which no function can return",
  "misplaced-mode": '"{found}" is a mode of {target}; leave {argument} empty: {call}',
  unexpected: "unexpected error: {found}",
  "shapes-differ":
    "{first} ({firstShape}) and {second} ({secondShape}) do not match; use the same shape, a matching row, a matching column or one value",
  "partner-shape":
    "{first} ({firstShape}) and {second} ({secondShape}) do not match; use the same shape, or with by a row or column with one cell for each distribution",
  "vector-length": "{argument} has {found} {found|cell|cells}; expected {needed}",
  "one-vector": "{argument} is a block of {shape}; expected one row or one column",
  "sectors-length":
    "{argument} has {found} {found|cell|cells}; expected {inColumns} (sectors in columns) or {inRows} (sectors in rows)",
  "regions-length":
    "{argument} has {found} {found|cell|cells}; expected {inColumns} (regions in columns) or {inRows} (regions in rows)",
  "years-length":
    "{argument} has {found} {found|cell|cells}; expected {inColumns} (years in columns) or {inRows} (years in rows)",
  "points-length":
    "{argument} has {found} {found|cell|cells}; expected {inColumns} (points in columns) or {inRows} (points in rows)",
  "lie-alike": "{first} and {second} must both be rows or both be columns: in a square table they say how it lies",
  "needs-reference": "reference is required: values is a single row or column, whose quotients by itself are all 1",
  "score-outside":
    "{argument}: row {row}, column {column} is {value}; expected a score from 0 to 1 (up to 1.01 if shifted)",
  "score-range": "{argument}: row {row}, column {column} is {value}; expected a score from 0 to 1",
  "constant-column": "{argument}: column {column} is constant; omit it",
  "zero-total": "{argument}: the total is 0; expected more than zero for multiplicative",
  "takes-too-long": "{argument}: {shape} cells take too long; use fewer rows or columns",
  "not-determined": "{argument}: the index is not determined: separate blocks, or two eigenvalues that are equal",
  "not-binary": "{argument}: row {row}, column {column} is {value}; expected 0 or 1",
  "not-even": "{argument} is {value}; expected an even whole number from 2 to {highest}",
  singular: "{argument}: the sectors use up all their output, so there is no inverse",
  "flows-without-output": "total: the output of sector {sector} is 0, but it has flows",
  "above-nation": "the region ({region}) is larger than the nation ({nation}) in total",
  "same-shape": "{first} ({firstShape}) and {second} ({secondShape}) must have the same shape",
  "row-count": "{argument} has {found} {found|row|rows}; expected {needed}",
  "column-count": "{argument} has {found} {found|column|columns}; expected {needed}",
  "whole-number-range": "{argument} is {value}; expected a whole number from {lowest} to {highest}",
  "no-total": "values is a single cell, whose share is always 1; specify total",
  "output-of-mode": 'output "{output}" is not available for mode "{mode}"',
  "no-pair": "no industry has one region above the threshold and another one below it",
  "needs-argument": "{argument} is required for {mode}",
  "needs-either": "{first} or {second} is required",
  "no-thresholds": "{argument}: no thresholds for {value}; JJJ has those of {first} to {last}",
  "too-few": "{argument} has {found} {found|number|numbers}; expected at least {needed}",
  "too-large": "{rows} × {columns} cells are more than {most}; use a smaller range, not whole columns",
  "too-many-groups": "groups: {found} groups of this many values take too long; the limit is {most}",
  "too-many-permutations": "permutations: {found} for {links} pairs of neighbours take too long; the limit is {most}",
  "too-many-names":
    "{argument} has more than {most} different names; select the column with the names of groups or regions",
  "too-many-pairs":
    "{rows} rows with {columns} columns are too many to compare in pairs; use fewer rows or a reference",
  negative: "{argument}: {value} is negative; expected zero or more",
  "not-positive": "{argument}: {value} is not positive; expected more than zero",
  "out-of-range": "{argument}: {value} is outside the range from {lowest} to {highest}",
  "not-square": "{argument} is {shape}; expected {needed} × {needed}",
  "self-weight": "{argument}: row {row}, column {column} is {value}; a unit's weight with itself must be 0 or blank",
  "zero-denominator": "{argument}: the formula divides by zero",
  "zero-cell": "{argument}: row {row}, column {column} is 0, by which the formula divides",
  "region-without-size": 'plant_regions: "{found}" has no size among region_names and region_sizes',
  collinear: "{argument} is constant or follows from the other predictors, so its effect cannot be estimated",
  "weights-need-population": 'weights can be used only with mode "population": there is no agreed weighted sample form',
  "weights-without-sample": "weights cannot be combined with sample: there is no agreed weighted form",
  "undefined-year": "{argument}: a year has no dispersion, so there is no trend",
  "one-for-each-region": "{argument} is {shape}; expected one row for each of the {needed} regions",
};
