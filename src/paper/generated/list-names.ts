// Made by npm run paper from datapackage.json and its CSV files. Do not edit.

export const listNames = {
 "facts": {
  "en": "facts",
  "zh": "数据与事件"
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
  "zh": "合作阶段"
 },
 "priorities": {
  "en": "priorities",
  "zh": "优先次序"
 },
 "strategies": {
  "en": "strategies",
  "zh": "发展策略"
 },
 "reference": {
  "en": "reference",
  "zh": "参照数据"
 },
 "income-thresholds": {
  "en": "income-thresholds",
  "zh": "收入分组"
 }
} as const;
