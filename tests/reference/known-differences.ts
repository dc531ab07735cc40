/** A case on which a peer and ours differ for a known reason. It must go on differing: a case that agrees is no difference. */
export interface KnownDifference {
  /** Matches the ids of the cases. */
  readonly ids: RegExp;
  readonly reason: string;
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    ids: /^econgeo\.(lq|lqBin|rca|rcaBin)\.mzerorowcol$/,
    reason: "EconGeo turns the quotient 0/0 of an empty region or sector into 0; here it is #DIV/0!.",
  },
  {
    ids: /^reat\.locq2OG\.(paper2013|m5x4zeros|m30x12)$/,
    reason:
      "REAT's locq2 subtracts the mean of each region, recycled down the rows, and divides by the deviation of each sector: no z-score.",
  },
  {
    ids: /^reat\.(krugmanSpec|hooverSpec|durpug)\.mzerorowcol\.(R01\.R02|R02|R02\.R01)$/,
    reason: "A structure that adds up to zero is undefined: NaN in REAT, #DIV/0! here.",
  },
  {
    ids: /^reat\.(spec|krugmanSpec2|krugmanConc2)\.mzerorowcol(\.R01|\.R03|\.I01|\.I02)?$/,
    reason: "One empty region makes the mean of the others NaN in REAT; here it is left out of that mean.",
  },
  {
    ids: /^reat\.((conc|spec)\.mone_region|(conc|spec|hooverSpec)\.mone_industry)/,
    reason: "REAT raises an R error for a single region or industry; here a structure of one part is like itself (0).",
  },
  {
    ids: /^reat\.krugmanSpec2\.matrix$/,
    reason: "REAT's krugman.spec2 takes the others as a data frame only.",
  },
  {
    ids: /^reat\.locq2\.na$/,
    reason: "REAT raises an R error when a cell is missing; here the blank stays blank and is in no total.",
  },
  {
    ids: /^reat\.locq2\.unbalanced$/,
    reason: "REAT recycles the values of a region without some industries over the other rows, without a word.",
  },
  {
    ids: /^reat\.locq\.rounding$/,
    reason: "REAT answers NA when a region exceeds its total by a rounding (0.1 + 0.2 against 0.3).",
  },
];
