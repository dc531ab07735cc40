/** Value added of the primary, secondary and tertiary sector, 100 million yuan. */
export const beijing = { 2009: [118.3, 2743.1, 9004.5], 2013: [161.8, 4352.3, 14986.5] } as const;
export const tianjin = { 2009: [131.01, 4110.54, 3259.25], 2013: [188.45, 7276.68, 6905.03] } as const;
export const hebei = { 2009: [2218.9, 8874.9, 5932.8], 2013: [3500.4, 14762.1, 10038.9] } as const;

/** Regions in rows, sectors in columns. */
export const threeRegions = {
  2009: [beijing[2009], tianjin[2009], hebei[2009]],
  2013: [beijing[2013], tianjin[2013], hebei[2013]],
} as const;

/** China, first release for 2013. */
export const china2013 = [56957, 249684, 262204] as const;
