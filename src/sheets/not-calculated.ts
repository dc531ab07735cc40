/** The error in place of a formula's result that a file does not hold: its program saved it without calculating. */
export const notCalculated = "#NOT-CALCULATED";
