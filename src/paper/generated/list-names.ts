// Made by npm run paper from datapackage.json and its CSV files. Do not edit.

export const listNames = {
 "facts": {
  "en": "facts",
  "zh": "数据"
 },
 "claims": {
  "en": "claims",
  "zh": "论断"
 },
 "exchanges": {
  "en": "exchanges",
  "zh": "副产品交换"
 },
 "projects": {
  "en": "projects",
  "zh": "项目"
 },
 "stages": {
  "en": "stages",
  "zh": "阶段"
 },
 "priorities": {
  "en": "priorities",
  "zh": "优先次序"
 },
 "strategies": {
  "en": "strategies",
  "zh": "策略"
 },
 "reference": {
  "en": "reference",
  "zh": "参考序列"
 },
 "income-thresholds": {
  "en": "income-thresholds",
  "zh": "收入分组"
 }
} as const;
