/** Upper limits of three of the World Bank's four income groups, GNI per capita in current US$ (Atlas method). */
export interface IncomeThresholds {
  /** Calendar year of the GNI; the limits are published on 1 July of the next. */
  readonly dataYear: number;
  /** Low income up to and including this. */
  readonly low: number;
  /** Lower middle income from the next dollar up to and including this. */
  readonly lowerMiddle: number;
  /** Upper middle income from the next dollar up to and including this; above it high income. */
  readonly upperMiddle: number;
}

/**
 * The limits as the World Bank published them for each year; they are never revised. Compared with its data blog (2010,
 * 2013, 2015 to 2018), its lists of economies as others quote them (2007, 2008, 2011, 2012, 2014; of 2009 only the limit of
 * high income) and its table for fiscal years 2021 to 2027 (2019 to 2025).
 */
export const incomeThresholds: readonly IncomeThresholds[] = (
  [
    [2007, 935, 3705, 11455],
    [2008, 975, 3855, 11905],
    [2009, 995, 3945, 12195],
    [2010, 1005, 3975, 12275],
    [2011, 1025, 4035, 12475],
    [2012, 1035, 4085, 12615],
    [2013, 1045, 4125, 12745],
    [2014, 1045, 4125, 12735],
    [2015, 1025, 4035, 12475],
    [2016, 1005, 3955, 12235],
    [2017, 995, 3895, 12055],
    [2018, 1025, 3995, 12375],
    [2019, 1035, 4045, 12535],
    [2020, 1045, 4095, 12695],
    [2021, 1085, 4255, 13205],
    [2022, 1135, 4465, 13845],
    [2023, 1145, 4515, 14005],
    [2024, 1135, 4495, 13935],
    [2025, 1175, 4635, 14375],
  ] as const
).map(([dataYear, low, lowerMiddle, upperMiddle]) => ({ dataYear, low, lowerMiddle, upperMiddle }));
