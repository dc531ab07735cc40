// Made by npm run paper from datapackage.json and its CSV files. Do not edit.
import type { PackedSeries } from "../described-set";

export const referenceYears: readonly number[] = [2009,2010,2011,2012,2013];

export const packedReference: readonly PackedSeries[] = [
["china","value_added","primary",[35477,40497,47712,52377,56957],"uuuuc"],
["china","value_added","secondary",[156958,186481,220592,235319,249684],"uuuuc"],
["china","value_added","tertiary",[142918,171005,203260,231626,262204],"uuuuc"],
["china","gross_product","",[335353,397983,471564,519322,568845],"uuuuc"],
["beijing","gross_product","",[11865.9,13777.9,16000.4,17801,19500.6],"dccdc"],
["tianjin","gross_product","",[7500.8,9108.83,11190.99,12885.18,14370.16],"cdddd"],
["hebei","gross_product","",[17026.6,20197.1,24228.2,26575,28301.4],"dddcc"],
["china","employment","primary",[28890,27931,26594,25773,24171],"uuuuu"],
["china","employment","secondary",[21080,21842,22544,23241,23170],"uuuuu"],
["china","employment","tertiary",[25857,26332,27282,27690,29636],"uuuuu"],
["china","employment","",[75828,76105,76420,76704,76977],"uuuuu"],
["beijing","employment","primary",[null,null,null,null,55.4],"    u"],
["beijing","employment","secondary",[null,null,null,null,210.9],"    u"],
["beijing","employment","tertiary",[null,null,null,null,874.7],"    u"],
["beijing","employment","",[null,null,null,null,1141],"    u"],
["tianjin","employment","",[null,null,null,null,847.46],"    u"],
["hebei","employment","",[null,null,null,null,4183.9],"    u"],
["beijing","population","",[1755,1961.2,2018.6,2069.3,2114.8],"uuuuu"],
["tianjin","population","",[1228.16,1299.29,1354.58,1413.15,1472.21],"uuuuu"],
["hebei","population","",[7034.4,7193.6,7240.51,7287.51,7332.61],"uuuuu"],
["beijing","gdp_per_capita","",[68788,71935,80394,87091,93213],"uuddc"],
["tianjin","gdp_per_capita","",[62403,72994,84337,93110,99607],"cuddd"],
["hebei","gdp_per_capita","",[24283,28391,33571,36584,38716],"udddd"],
["china","gdp_per_capita","",[null,null,null,null,41908],"    c"],
["beijing","gdp_per_capita_usd","",[null,null,12447,null,15052],"  c c"],
["tianjin","gdp_per_capita_usd","",[9136,null,null,null,null],"c    "],
["china","gdp_per_capita_usd","",[null,null,null,null,6767],"    c"],
["china","gni_per_capita_usd","",[null,null,null,null,6560],"    u"],
];
