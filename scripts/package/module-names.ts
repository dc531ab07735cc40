import ts from "typescript";

/**
 * A transformer that ends the names of a file's own modules in `.js`, as browsers, Node and TypeScript's `nodenext` ask.
 * The sources name them without an ending, as all sources of the project do.
 */
export const withEndings = (context: ts.TransformationContext): ts.CustomTransformer => {
  const named = (specifier: ts.Expression | undefined): ts.StringLiteral | null =>
    specifier !== undefined && ts.isStringLiteral(specifier) && specifier.text.startsWith(".")
      ? context.factory.createStringLiteral(`${specifier.text}.js`)
      : null;

  const visit = (node: ts.Node): ts.Node => {
    if (ts.isImportDeclaration(node)) {
      const { modifiers, importClause, attributes } = node;
      const name = named(node.moduleSpecifier) ?? node.moduleSpecifier;
      return context.factory.updateImportDeclaration(node, modifiers, importClause, name, attributes);
    }
    if (ts.isExportDeclaration(node)) {
      const { modifiers, isTypeOnly, exportClause, attributes } = node;
      const name = named(node.moduleSpecifier) ?? node.moduleSpecifier;
      return context.factory.updateExportDeclaration(node, modifiers, isTypeOnly, exportClause, name, attributes);
    }
    // What the compiler writes for a type that no declaration imports.
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      const name = named(node.argument.literal) ?? node.argument.literal;
      const argument = context.factory.createLiteralTypeNode(name);
      const { attributes, qualifier, typeArguments, isTypeOf } = node;
      return context.factory.updateImportTypeNode(node, argument, attributes, qualifier, typeArguments, isTypeOf);
    }
    return ts.visitEachChild(node, visit, context);
  };

  return {
    transformSourceFile: (file) => ts.visitEachChild(file, visit, context),
    transformBundle: (bundle) => bundle,
  };
};
