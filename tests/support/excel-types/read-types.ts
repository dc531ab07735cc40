import ts from "typescript";
import type { ClassType, ExcelTypes, Field, Member, Parameter, RecordType, Shape } from "./description";

/** Describes the classes, interfaces and enums of the namespace Excel in the text of `@types/office-js`. */
export function readTypes(text: string): ExcelTypes {
  const source = ts.createSourceFile("excel.d.ts", excelPart(text), ts.ScriptTarget.Latest, true);
  const classes: Record<string, ClassType> = {};
  const records: Record<string, RecordType> = {};
  const enums: Record<string, ExcelTypes["enums"][string]> = {};
  const aliases: Record<string, Shape> = {};
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) {
      // `Excel.Interfaces` has the types of what `load` and `set` accept, which is checked by their names.
      if (ts.isModuleDeclaration(node) && node.name.text === "Interfaces") return;
      ts.forEachChild(node, visit);
    } else if (ts.isClassDeclaration(node) && node.name !== undefined) classes[node.name.text] = classOf(node);
    else if (ts.isInterfaceDeclaration(node)) {
      const before = records[node.name.text];
      const found = recordOf(node);
      // Several declarations of one interface are one interface.
      records[node.name.text] = { ...found, fields: { ...before?.fields, ...found.fields } };
    } else if (ts.isEnumDeclaration(node)) enums[node.name.text] = enumOf(node);
    else if (ts.isTypeAliasDeclaration(node)) aliases[node.name.text] = shapeOf(node.type);
  };
  ts.forEachChild(source, visit);
  return { classes, records, enums, aliases };
}

/** The file has the other applications of Office, too; reading them would take most of the time. */
function excelPart(text: string): string {
  const start = text.indexOf("declare namespace Excel {");
  const end = text.indexOf("declare namespace Word {", start);
  if (start < 0 || end < 0) throw new Error("@types/office-js has no namespace Excel before the namespace Word.");
  return text.slice(start, end);
}

function classOf(node: ts.ClassDeclaration): ClassType {
  const set = setOf(node);
  const members: Record<string, Member[]> = {};
  for (const element of node.members) {
    const name = element.name?.getText();
    if (name === undefined) continue;
    const own = setOf(element) ?? set;
    if (ts.isMethodDeclaration(element))
      (members[name] ??= []).push({
        kind: "method",
        set: own,
        shape: shapeOf(element.type),
        parameters: element.parameters.map(parameterOf),
      });
    else if (ts.isPropertyDeclaration(element))
      members[name] = [
        { kind: isReadonly(element) ? "readonly" : "property", set: own, shape: shapeOf(element.type), parameters: [] },
      ];
  }
  return { set, members };
}

function parameterOf(node: ts.ParameterDeclaration): Parameter {
  return {
    name: node.name.getText(),
    isOptional: node.questionToken !== undefined || node.dotDotDotToken !== undefined,
    shape: shapeOf(node.type),
  };
}

function recordOf(node: ts.InterfaceDeclaration): RecordType {
  const parents = (node.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => lastName(type.getText())));
  return { parents, fields: fieldsOf(node.members) };
}

function fieldsOf(members: ts.NodeArray<ts.TypeElement>): Record<string, Field> {
  return Object.fromEntries(
    members.filter(ts.isPropertySignature).map((member) => [
      member.name.getText(),
      {
        isOptional: member.questionToken !== undefined,
        set: setOf(member),
        shape: shapeOf(member.type),
      },
    ]),
  );
}

function enumOf(node: ts.EnumDeclaration): Record<string, string | null> {
  const set = setOf(node);
  return Object.fromEntries(
    node.members.flatMap((member) =>
      member.initializer !== undefined && ts.isStringLiteral(member.initializer)
        ? [[member.initializer.text, setOf(member) ?? set]]
        : [],
    ),
  );
}

const simple: Readonly<Record<string, Shape>> = { string: "string", number: "number", boolean: "boolean" };

function shapeOf(type: ts.TypeNode | undefined): Shape {
  if (type === undefined) return "any";
  if (ts.isParenthesizedTypeNode(type)) return shapeOf(type.type);
  if (ts.isUnionTypeNode(type)) return { oneOf: type.types.map(shapeOf) };
  if (ts.isArrayTypeNode(type)) return { items: shapeOf(type.elementType) };
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return { literal: type.literal.text };
  if (ts.isTypeLiteralNode(type)) return { fields: fieldsOf(type.members) };
  if (ts.isTypeReferenceNode(type)) return { named: lastName(type.typeName.getText()) };
  return simple[type.getText()] ?? "any";
}

/** `Range` of `Excel.Range`. */
function lastName(name: string): string {
  return name.replace(/<.*$/s, "").replace(/^.*\./s, "");
}

function isReadonly(node: ts.PropertyDeclaration): boolean {
  return (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
}

/** The requirement set of a documentation comment; `beta` for what is in none yet. */
function setOf(node: ts.Node): string | null {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getFullText());
  const comment = comments.join("\n");
  const found = /\[Api set:\s*([A-Za-z]+) ([0-9.]+|[A-Z_]+)/.exec(comment);
  if (found !== null) return `${found[1]} ${found[2]}`;
  return comment.includes("@beta") ? "beta" : null;
}
