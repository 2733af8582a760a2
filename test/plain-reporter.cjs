/** The last line of a run in the plain form "N passed, N failed, N skipped". */
module.exports = class PlainReporter {
  onRunComplete(_contexts, result) {
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    const skipped = result.numPendingTests + result.numTodoTests;
    process.on('exit', () =>
      process.stdout.write(`${result.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`),
    );
  }
};
