/** What the packages below ExcelJS use of Node's `process`. */
module.exports = {
  browser: true,
  nextTick: (callback, ...values) => queueMicrotask(() => callback(...values)),
};
