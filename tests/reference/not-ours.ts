/** Indicators of the reference cases that the contract does not have, by `source: indicator`, each with the reason. */
export const notOurs: Readonly<Record<string, string>> = {
  "econgeo: Entry of industries":
    "Entry and exit of industries belong to relatedness and complexity, which come later.",
  "econgeo: Exit of industries": "Entry and exit of industries belong to relatedness and complexity, which come later.",
  "econgeo: List to matrix": "Excel's own pivot tables turn a list into a table.",
  "ineq: Kolm": "Depends on the unit of the input; not in the catalogue.",
  "ineq: Rosenbluth (Hall-Tideman)": "Not in the catalogue; HHI and GINI measure the same.",
  "pysal: Wolfson bipolarisation": "Planned for later.",
  "pysal: Schutz intersection point": "A step on the way to the Schutz (Hoover) index.",
  "pysal: Schutz coefficient": "A sum of slopes of the Lorenz curve that grows with n.",
  "pysal: Spatial Gini (g)": "The Gini index again, beside a split by neighbours that the catalogue does not have.",
  "pysal: Spatial Gini (wg)": "A split of the Gini index by neighbours; not in the catalogue.",
  "pysal: Spatial Gini (wcg)": "A split of the Gini index by neighbours; not in the catalogue.",
  "pysal: Spatial Gini (wcg_share)": "A split of the Gini index by neighbours; not in the catalogue.",
  "pysal: Spatial Gini (polarization)": "A split of the Gini index by neighbours; not in the catalogue.",
  "reat: Coulter": "Not in the catalogue; HOOVER measures the same distance.",
  "reat: Coulter (weighted)": "Not in the catalogue; HOOVER measures the same distance.",
  "reat: Dalton": "Depends on the unit of the input.",
  "reat: Coefficient of variation (normalised)":
    "The peer divides by the maximum of the other form, so that values above 1 occur.",
  "reat: Standard deviation (sample)": "A function of Excel: STDEV.S.",
  "reat: Standard deviation (population)": "A function of Excel: STDEV.P.",
  "reat: Variance (population)": "A function of Excel: VAR.P.",
  "reat: Mean": "A function of Excel: AVERAGE.",
  "reat: Geometric mean": "A function of Excel: GEOMEAN.",
  "reat: Mean (weighted)": "A formula of Excel: SUMPRODUCT over SUM.",
  "reat: Mean square successive difference": "A measure of one series, not of regions.",
  "reat: Standard deviation (weighted)": "COEFVAR times the mean.",
  "reat: Standard deviation (weighted, unweighted mean inside)":
    "Takes deviations from a mean that is not the weighted one.",
  "reat: Hoover (reference and weights)":
    "Weights the differences of shares once more, which leaves the scale from 0 to 1.",
  "reat: Dispersion table": "A table of measures that have cases of their own.",
  "reat: Beta convergence (regression data)": "The input of the regression, LN of the start and GROWTH in mode log.",
  "reat: Curve fitting (linear, power, exponential, logistic)": "Functions of Excel: LINEST and LOGEST.",
};
