const ts = require("typescript");

/**
 * A TypeScript transformer for functions.js: what only people read (the `help` of a `defineFunction` call and every
 * `text(en, zh)`) stays out of the bundle that Excel loads for each workbook. The error messages are no such text.
 */
function stripHelp(context) {
  const { factory } = context;
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      if (node.expression.text === "text") return factory.createVoidZero();
      if (node.expression.text === "defineFunction") return ts.visitEachChild(withoutHelp(node), visit, context);
    }
    return ts.visitEachChild(node, visit, context);
  };
  const withoutHelp = (call) => {
    const spec = call.arguments[0];
    const kept = spec.properties.filter((property) => property.name?.text !== "help");
    return factory.updateCallExpression(call, call.expression, call.typeArguments, [
      factory.updateObjectLiteralExpression(spec, kept),
    ]);
  };
  return (file) => ts.visitNode(file, visit);
}

module.exports = { stripHelp };
