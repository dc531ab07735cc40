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
    ids: /^(econgeo\.(lq|lqBin|rca|rcaBin)|reat\.locq2)\.mone_(industry|region)$/,
    reason:
      "The peers compare a single region or industry with itself, which is 1 everywhere; here a reference is needed.",
  },
  {
    ids: /^reat\.gini2WN\.(sorted|equalw|na|paperTer)$/,
    reason:
      "REAT corrects a weighted Gini index for few observations; there is no agreed form of that, and here it is refused.",
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
    reason: "One empty region makes the mean of the others NaN in REAT; here it is not in that mean.",
  },
  {
    ids: /^reat\.((conc|spec)\.mone_region|(conc|spec|hooverSpec)\.mone_industry)/,
    reason:
      "REAT raises an R error for a single region or industry; here a structure of one part is identical to itself (0).",
  },
  {
    ids: /^reat\.krugmanSpec2\.matrix$/,
    reason: "REAT's krugman.spec2 accepts the others only as a data frame.",
  },
  {
    ids: /^reat\.locq2\.na$/,
    reason: "REAT raises an R error when a cell is missing; here the blank stays blank and is in no total.",
  },
  {
    ids: /^reat\.locq2\.unbalanced$/,
    reason: "REAT recycles the values of a region without some industries over the other rows, silently.",
  },
  {
    ids: /^(ineq\.herf|reat\.herf|reat\.herfNorm|reat\.herfEq)\.fix_neg$/,
    reason: "Squares of negative shares in the peers; here a negative value is out of domain (#NUM!).",
  },
  {
    ids: /^((ineq\.herf|reat\.herf|reat\.herfNorm|reat\.herfEq)\.fix_allzero|reat\.herfRegion\.mzerorowcol\.R02|reat\.herfNorm\.fix_one)$/,
    reason: "A total of zero, or a single value normalized, is NaN in the peers and #DIV/0! here.",
  },
  {
    ids: /^reat\.(shift|shifti)\.Dunn\.fix_zerobase$/,
    reason:
      "A sector new in the region makes REAT's regional share NaN; here its whole change is competitive, and the parts add up.",
  },
  {
    ids: /^reat\.shift\.Esteban\.fix_zerobase$/,
    reason: "A sector new in the region has no growth rate: Inf and -Inf in REAT, #DIV/0! here.",
  },
  {
    ids: /^reat\.locq\.rounding$/,
    reason: "REAT answers NA when a region exceeds its total by a rounding (0.1 + 0.2 against 0.3).",
  },
  {
    ids: /^reat\.growth\.perPeriod\./,
    reason:
      "REAT divides the growth factor by the number of periods and the result again; a rate per period is a root.",
  },
  {
    ids: /^reat\.growth\.(factor|rate|ratePct|annual|meanFactor|geomFactor)\.zerobase$/,
    reason: "Growth from zero is infinite in REAT; here it is #DIV/0!.",
  },
  {
    ids: /^econgeo\.growth\.(mat|reg)\.zeros$/,
    reason: "Growth from zero is infinite in EconGeo, from zero to zero 0; here both are #DIV/0!.",
  },
  {
    ids: /^(econgeo\.(gini|hooverIndex|lorenz)|ineq\.(gini|giniNorm|rs|atk05|atk1|atk2|theilT|theilL|ge0\.5|lorenz)|pysal\.(gini|theil|atk05|atk1|atk2|ede|lorenz|schutz)|reat\.(gini|gini2|giniNorm|hoover|theil|atk05|atk1|atk2))\.fix_neg$/,
    reason:
      "Shares of a total need values of zero or more: #NUM! here, a number without meaning, NaN or an error there.",
  },
  {
    ids: /^(econgeo\.(gini|hooverIndex|lorenz)|ineq\.(gini|giniNorm|rs|atk05|atk1|atk2|theilT|theilL|ge2|ge0\.5|cvP|cv2|lorenz)|pysal\.(gini|theil|atk05|atk1|atk2|ede|lorenz|schutz)|reat\.(gini|gini2|giniNorm|hoover|theil|atk05|atk1|atk2|cvP|cvS))\.fix_allzero$/,
    reason: "Values that add up to zero have no shares: #DIV/0! here, NaN, 0 or an error there.",
  },
  {
    ids: /^ineq\.theilT\.fix_(zeros|onehot)$/,
    reason: "ineq drops zeros from the sum and from the count; here a zero counts, with 0·ln 0 = 0.",
  },
  {
    ids: /^(ineq\.theilL|reat\.theil)\.fix_(zeros|onehot)$/,
    reason: "Theil L of a zero is infinite: #NUM! here, Infinity in ineq, NA in REAT.",
  },
  {
    ids: /^(ineq\.giniNorm|reat\.(giniNorm|cvS))\.fix_one$/,
    reason: "The sample form of a single value divides by n − 1 = 0: #NUM! (too few) here, NaN, NA or an error there.",
  },
  {
    ids: /^ineq\.(cvP|cv2)\.fix_one$/,
    reason:
      "ineq computes the population form by way of the sample variance, which a single value does not have; here it is 0.",
  },
  {
    ids: /^reat\.(gini|hoover)\.fix_one$/,
    reason: "REAT raises an R error for a single value; here it is equal to itself (0).",
  },
  {
    ids: /^(pysal\.(atk05|atk1|atk2|ede)|reat\.atk1)\.fix_(zeros|onehot)$/,
    reason: "PySAL raises an error for a zero and REAT gives NA at ε = 1; here a zero gives 1 from ε = 1 on.",
  },
  {
    ids: /^pysal\.(gini|theil|atk05|atk1|atk2|ede|lorenz|schutz)\.fix_na$/,
    reason: "PySAL propagates NaN, and Schutz counts it; here a blank is skipped.",
  },
  {
    ids: /^pysal\.atk2\.integers$/,
    reason: "numpy does not accept negative integer powers of integers.",
  },
  {
    ids: /^pysal\.theil\.bigzero$/,
    reason: "PySAL replaces a zero by 2.2e-308, which underflows beside large values to NaN.",
  },
  {
    ids: /^pysal\.gini\.twoColumns$/,
    reason: "PySAL flattens the table but keeps n at the number of rows: a Gini index above 1.",
  },
  {
    ids: /^reat\.giniW\.(na|paperTer)$/,
    reason: "REAT's gini sorts the values and not their weights, and drops missing values and weights separately.",
  },
  {
    ids: /^reat\.theilW\.(sorted|equalw|na|paperTer)$/,
    reason: "REAT's weighted theil averages terms that are weighted already, about the unweighted mean.",
  },
  {
    ids: /^reat\.williamson\.(sorted|na|paperTer)$/,
    reason: "REAT's williamson takes deviations from the unweighted mean unless told otherwise.",
  },
  {
    ids: /^reat\.betaSpeed\./,
    reason: "REAT takes −ln(1 + β)/T of a β that is per year already, about T times too slow.",
  },
  {
    ids: /^formula\.speed\.d$/,
    reason: "Regions that diverge have no half-life: #NUM! here, the formula alone gives −72.7.",
  },
  {
    ids: /^reat\.dist\.(sameNaN|near)$/,
    reason: "REAT takes the arc cosine, which is NaN for some equal points and loses the digits of near ones.",
  },
  {
    ids: /^um\.flq\./,
    reason:
      "UtilMio takes log2(1 + r/n) of each industry where Flegg and Webber take that of the totals, and leaves 1 on the diagonal.",
  },
  {
    ids: /^econgeo\.[kt]ci\.paper2013$/,
    reason:
      "Beijing is a block of its own, so that the second eigenvalue is 1 as well: EconGeo returns one of many vectors.",
  },
];
