const ts = require("typescript");

/**
 * A TypeScript transformer for the scripts of worksheet functions, which Excel loads for each workbook: removes what only
 * people read. That is `title`, `summary` and `help` of a `defineFunction` call, every `sheet` in a `defineExercise` call
 * and every `text(en, zh)`. Of a `reply(en, zh)`, which cells show, only the language of the script is kept. Error messages are not
 * affected. What only the pane uses, `result`, `input`, `excelOnly` and `stepByStep`, is removed from all other scripts.
 *
 * @param {"en" | "zh" | null} language null for the pane, whose language can change.
 */
const stripHelp = (language) => (context) => {
  const { factory } = context;
  const texts = ["title", "summary", "help"];
  const unread = language === null ? texts : [...texts, "result", "input", "excelOnly", "stepByStep"];
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      switch (node.expression.text) {
        case "text":
          return factory.createVoidZero();
        case "reply":
          return language === null ? node : inOneLanguage(node);
        case "defineFunction":
          return ts.visitEachChild(without(unread, node), visit, context);
        case "defineExercise":
          return ts.visitEachChild(withoutSheets(node), visit, context);
      }
    }
    return ts.visitEachChild(node, visit, context);
  };
  const inOneLanguage = (call) =>
    factory.createObjectLiteralExpression([
      factory.createPropertyAssignment(language, call.arguments[language === "en" ? 0 : 1]),
    ]);
  const without = (names, call) => {
    const spec = call.arguments[0];
    const kept = spec.properties.filter((property) => !names.includes(property.name?.text));
    return factory.updateCallExpression(call, call.expression, call.typeArguments, [
      factory.updateObjectLiteralExpression(spec, kept),
    ]);
  };
  const withoutSheets = (call) => {
    const drop = (node) =>
      ts.isPropertyAssignment(node) && node.name.text === "sheet" ? undefined : ts.visitEachChild(node, drop, context);
    return ts.visitEachChild(call, drop, context);
  };
  return (file) => ts.visitNode(file, visit);
};

module.exports = { stripHelp };
