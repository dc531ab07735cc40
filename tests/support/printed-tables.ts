/** A table as the paper prints it, from the caption to the last row; Table 3 as reconstructed. By the name of its sheet. */
export function printedTable(sheet: string): readonly (readonly string[])[] {
  const table = printedTables[sheet];
  if (table === undefined) throw new RangeError(`nothing is printed for ${sheet}`);
  return table;
}

const printedTables: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "JJJ Table 1": [
    ["Table 1: Characteristics of Beijing-Tianjin-Hebei cooperation development stages", "", "", "", ""],
    ["Projects", "Stage 1", "Stage 2", "Stage 3", "Stage 4"],
    ["Time period", "1982 - 1995", "1996 - 2003", "2004 - 2010", "2011"],
    [
      "Cooperative subjects",
      "Entity",
      "Government",
      "Government, Industry",
      "Government, Enterprise, Social Organizations",
    ],
    [
      "Cooperative forms",
      "Materials, Technology",
      "Projects, Funds",
      "Infrastructure Public Services",
      "Diversified, All-Round",
    ],
    [
      "Cooperative features",
      "Spontaneous, Tentative",
      "Project Development and Investment",
      "Cooperation Framework, Joint Committee",
      "Government-Guidance' Market-Led",
    ],
  ],
  "JJJ Table 2": [
    [
      "Table 2: Comparison of the first industry in Beijing, Tianjin, and Hebei during 2009 - 2013",
      "",
      "",
      "",
      "",
      "",
      "",
    ],
    ["Projects", "", "2009", "2010", "2011", "2012", "2013"],
    ["Beijing", "GDP value added", "118.3", "124.3", "136.2", "150.3", "161.8"],
    ["Beijing", "Proportion", "1%", "0.9%", "0.9%", "0.8%", "0.8%"],
    ["Tianjin", "GDP value added", "131.01", "149.48", "159.09", "171.54", "188.45"],
    ["Tianjin", "Proportion", "1.7%", "1.6%", "1.4%", "1.3%", "1.3%"],
    ["Hebei", "GDP value added", "2218.9", "2562.8", "2905.7", "3186.7", "3500.4"],
    ["Hebei", "Proportion", "13.0%", "12.7%", "12.0%", "12.0%", "12.4%"],
  ],
  "JJJ Table 3": [
    [
      "Table 3 (reconstructed): Comparison of the second industry in Beijing, Tianjin, and Hebei during 2009 - 2013",
      "",
      "",
      "",
      "",
      "",
      "",
    ],
    [
      "Reconstructed: the paper cites this table but does not print it. Proportions are 100% less those of Tables 2 and 4. A value added without a note is confirmed by a published release.",
      "",
      "",
      "",
      "",
      "",
      "",
    ],
    ["Projects", "", "2009", "2010", "2011", "2012", "2013"],
    ["Beijing", "GDP value added", "2743.1", "3323.1", "3744.4", "4058.3", "4352.3"],
    ["Beijing", "Proportion", "23.2%", "24.1%", "23.4%", "22.7%", "22.3%"],
    ["Tianjin", "GDP value added", "4110.54", "4837.57", "5878.02", "6663.68", "7276.68"],
    ["Tianjin", "Proportion", "54.8%", "53.1%", "52.5%", "51.7%", "50.6%"],
    ["Hebei", "GDP value added", "8874.9", "10705.7", "13098.1", "14001.0", "14762.1"],
    ["Hebei", "Proportion", "52.1%", "53.0%", "54.1%", "52.7%", "52.1%"],
  ],
  "JJJ Table 4": [
    [
      "Table 4: Comparison of the third industry in Beijing, Tianjin, and Hebei during 2009 - 2013",
      "",
      "",
      "",
      "",
      "",
      "",
    ],
    ["Projects", "", "2009", "2010", "2011", "2012", "2013"],
    ["Beijing", "GDP value added", "9004.5", "10330.5", "12119.8", "13592.4", "14986.5"],
    ["Beijing", "Proportion", "75.8%", "75%", "75.7%", "76.5%", "76.9%"],
    ["Tianjin", "GDP value added", "3259.25", "4121.78", "5153.88", "6049.96", "6905.03"],
    ["Tianjin", "Proportion", "43.5%", "45.3%", "46.1%", "47.0%", "48.1%"],
    ["Hebei", "GDP value added", "5932.8", "6928.6", "8224.4", "9387.3", "10038.9"],
    ["Hebei", "Proportion", "34.9%", "34.3%", "33.9%", "35.3%", "35.5%"],
  ],
};
