/** More than any exercise needs, so that none from elsewhere keeps the pane or a class busy. */
export const limits = {
  columns: 24,
  lines: 40,
  questions: 30,
  mistakes: 120,
  /** Answer cells of one question. */
  cells: 200,
  hints: 6,
  choices: 12,
  objectives: 8,
  /** Characters of a text. */
  text: 2_000,
  points: 1_000,
  decimals: 10,
  /** Bytes of a file. */
  file: 500_000,
} as const;
