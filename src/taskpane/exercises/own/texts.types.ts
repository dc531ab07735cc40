/** The pages of a trainer's own exercises. */
export interface OwnTexts {
  readonly newTitle: string;
  readonly newIntroduction: string;
  readonly create: string;
  readonly creating: string;
  readonly openFile: string;
  readonly openHint: string;
  readonly fileRefused: string;
  readonly sheet: string;
  readonly ready: (variants: number) => string;
  readonly toChange: (count: number) => string;
  readonly row: (row: number) => string;
  /** Between the row and what to change there. */
  readonly colon: string;
  readonly gone: string;
  readonly reading: string;
  readonly build: string;
  readonly again: string;
  readonly save: string;
  readonly saveHint: string;
  readonly preview: string;
  readonly another: string;
  readonly answer: string;
  readonly mistake: (name: string) => string;
  readonly carries: (questions: string) => string;
}
