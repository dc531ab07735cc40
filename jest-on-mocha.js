/*
 * Lets Mocha run the tests of the core as they are written for Jest. For mutation testing alone: Mocha loads every test
 * once and runs those that reach a mutant in the same process, in milliseconds, where Jest loads them anew.
 */
const { expect } = require("expect");
const fc = require("fast-check");
const { bind } = require("jest-each");
const Mocha = require("mocha");

// The same few examples for every mutant: a score that repeats, and no time spent on making a failure smaller.
fc.configureGlobal({ numRuns: 20, seed: 20181005, endOnFailure: true });

const { bdd } = Mocha.interfaces;

// Stryker knows Mocha's own interfaces only, so this one goes by the name of the one it extends.
Mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on("pre-require", (context) => {
    const { describe, it } = context;
    context.expect = expect;
    context.test = Object.assign((title, body) => it(title, body), { each: bind(it) });
    context.describe = Object.assign((title, body) => describe(title, body), { each: bind(describe, false) });
  });
};
