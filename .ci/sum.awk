# Adds up vitest's summaries (`Tests  2 failed | 3 passed | 1 skipped (6)`), one for each package. A suite that could not
# load, a test command or a check that failed counts as one failure, so that the line never looks better than it was.

{
  gsub(/\033\[[0-9;]*m/, "")
}

/(^|[ \t])Tests +[0-9]+ (passed|failed|skipped|todo)/ {
  summary = $0
  sub(/.*[ \t]Tests +/, "", summary)
  passed += counted(summary, "passed")
  failed += counted(summary, "failed")
}

function counted(text, what) {
  return match(text, "[0-9]+ " what) ? substr(text, RSTART) + 0 : 0
}

END {
  if (passed + failed == 0) print "no test ran"
  if (tested != 0 && failed == 0) {
    print "the test command failed"
    failed += 1
  }
  if (checked != 0) {
    print "pnpm check failed"
    failed += 1
  }
  printf "%d passed, %d failed\n", passed, failed
  exit (failed > 0 || passed == 0)
}
