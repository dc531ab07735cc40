import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { chartsOf } from "../../sheets/layout/printed-range";
import { chartSize } from "../../sheets/looks";
import type { PlanChart, SheetPlan } from "../../sheets/plan";
import { chartXml, type WrittenPlan } from "./charts/chart";
import { declaration, escaped } from "./xml";

type Parts = Record<string, Uint8Array>;

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationshipsXml = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
const drawingml = "application/vnd.openxmlformats-officedocument.drawing";
/** English metric units, in which a drawing is measured. */
const unitsOfPoint = 12_700;

/**
 * Puts into a workbook's file what the library cannot write: charts, the mark of formulas that may spill, notes large
 * enough for their text, and rows that grow with their content.
 */
export function finishPackage(file: Uint8Array, sheets: readonly WrittenPlan[]): Uint8Array {
  // Folders of their own are no parts of a package.
  const parts: Parts = unzipSync(file, { filter: ({ name }) => !name.endsWith("/") });
  let charts = 0;
  sheets.forEach((sheet, index) => {
    const wanted = chartsOf(sheet.plan);
    if (wanted.length === 0) return;
    addDrawing(parts, sheet, wanted, index + 1, charts);
    charts += wanted.length;
  });
  markDynamicFormulas(parts, sheets.length);
  sheets.forEach(({ plan }, index) => {
    change(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => xml.replace(/<row [^>]*>/g, rowTags(plan)));
  });
  for (const path of Object.keys(parts))
    if (/^xl\/drawings\/vmlDrawing\d+\.vml$/.test(path)) change(parts, path, enlargeNotes);
  return zipSync(parts);
}

/** What the start tags of a sheet's rows are to be. */
function rowTags({ rowHeights = [], outlined = [] }: SheetPlan): (tag: string) => string {
  const fixed = new Set(rowHeights.map(({ row }) => row + 1));
  const aboveClosed = new Set(outlined.flatMap(({ top, isClosed }) => (isClosed ? [top] : [])));
  return (tag) => {
    const row = Number(/ r="(\d+)"/.exec(tag)?.[1]);
    // Otherwise a row would stay as high as it is when its content gets longer, as feedback does.
    const grown = fixed.has(row) ? tag : tag.replace(' customHeight="1"', "");
    // The library marks the rows that are folded away, and not the one that says so.
    const bare = grown.replace(' collapsed="1"', "");
    return aboveClosed.has(row) ? bare.replace(/(?=\/?>$)/, ' collapsed="1"') : bare;
  };
}

function change(parts: Parts, path: string, how: (text: string) => string, whenMissing = ""): void {
  const part = parts[path];
  parts[path] = strToU8(how(part === undefined ? whenMissing : strFromU8(part)));
}

function addDrawing(
  parts: Parts,
  sheet: WrittenPlan,
  charts: readonly PlanChart[],
  number: number,
  before: number,
): void {
  const drawing = `drawing${number}.xml`;
  const anchors = charts.map((chart, index) => anchorXml(chart, index));
  parts[`xl/drawings/${drawing}`] = strToU8(
    `${declaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join("")}</xdr:wsDr>`,
  );
  charts.forEach((chart, index) => {
    const name = `chart${before + index + 1}.xml`;
    parts[`xl/charts/${name}`] = strToU8(chartXml(chart, sheet));
    relate(
      parts,
      `xl/drawings/_rels/${drawing}.rels`,
      `rId${index + 1}`,
      `${relationships}/chart`,
      `../charts/${name}`,
    );
    declare(parts, `/xl/charts/${name}`, `${drawingml}ml.chart+xml`);
  });
  relate(
    parts,
    `xl/worksheets/_rels/sheet${number}.xml.rels`,
    "rIdCharts",
    `${relationships}/drawing`,
    `../drawings/${drawing}`,
  );
  declare(parts, `/xl/drawings/${drawing}`, `${drawingml}+xml`);
  // The order of a sheet's elements is fixed: a drawing comes before the notes' own, and before tables.
  change(parts, `xl/worksheets/sheet${number}.xml`, (xml) =>
    xml.replace(/(?=<legacyDrawing |<tableParts|<extLst|<\/worksheet>)/, '<drawing r:id="rIdCharts"/>'),
  );
}

function anchorXml({ anchor: { row, column }, size = chartSize, title }: PlanChart, index: number): string {
  const [width, height] = [size.width * unitsOfPoint, size.height * unitsOfPoint];
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${width}" cy="${height}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escaped(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relationships}" r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
}

function relate(parts: Parts, path: string, id: string, type: string, target: string): void {
  const relationship = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  change(parts, path, (xml) => xml.replace("</Relationships>", `${relationship}</Relationships>`), relationshipsXml);
}

function declare(parts: Parts, name: string, type: string): void {
  const override = `<Override PartName="${name}" ContentType="${type}"/>`;
  change(parts, "[Content_Types].xml", (xml) => xml.replace("</Types>", `${override}</Types>`));
}

const metadata =
  `${declaration}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** Without the mark Excel shows an array formula in braces, which cannot grow. */
function markDynamicFormulas(parts: Parts, sheets: number): void {
  const formula = /<c (?=[^>]*><f t="array")/g;
  const paths = Array.from({ length: sheets }, (_, index) => `xl/worksheets/sheet${index + 1}.xml`).filter(
    (path) => strFromU8(parts[path] ?? new Uint8Array()).search(formula) >= 0,
  );
  if (paths.length === 0) return;
  for (const path of paths) change(parts, path, (xml) => xml.replace(formula, '<c cm="1" '));
  parts["xl/metadata.xml"] = strToU8(metadata);
  relate(parts, "xl/_rels/workbook.xml.rels", "rIdMetadata", `${relationships}/sheetMetadata`, "metadata.xml");
  declare(parts, "/xl/metadata.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml");
}

/** The library's box, two columns by four rows, cuts all but the shortest texts. */
const noteSize = { columns: 5, rows: 8 };

const enlargeNotes = (vml: string): string =>
  vml.replace(
    /<x:Anchor>(\d+), (\d+), (\d+), (\d+), [^<]*<\/x:Anchor>/g,
    (_, left: string, leftOffset: string, top: string, topOffset: string) =>
      `<x:Anchor>${[left, leftOffset, top, topOffset, Number(left) + noteSize.columns, 2, Number(top) + noteSize.rows, 16].join(", ")}</x:Anchor>`,
  );
