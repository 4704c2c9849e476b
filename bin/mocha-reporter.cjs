const { writeFileSync } = require('node:fs')
const { reporters } = require('mocha')

const patienceMs = 20_000

/** The usual listing, and the counts in a file for bin/run, which prints them as the very last line. */
module.exports = class extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options)
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats
      const result = { passed: passes, failed: failures, skipped: pending }
      report(result)
      setTimeout(() => endStuckRun(result), patienceMs).unref()
    })
  }
}

const report = result => writeFileSync(process.env.TEST_RESULT_FILE, JSON.stringify(result))

// Mocha waits for whatever the tests left open; a run that can never end says what it is and fails.
function endStuckRun(result) {
  process.stderr.write(`Tests left something open: ${process.getActiveResourcesInfo().join(', ')}\n`)
  report({ ...result, failed: result.failed + 1 })
  process.exit(1)
}
