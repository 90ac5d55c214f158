/** What the command line says; see `messages`. */
export const cliMessages = {
  'cli.error': 'article-annotator: {0}',
  'cli.usage': '{0}\nMore: article-annotator {1} --help',
  'cli.fileError': '{0}: {1}',
  'cli.unexpected': 'Something went wrong: {0}',
  'cli.unknownCommand': 'There is no command {0}.',
  'cli.noFiles': 'Name at least one FILE.',
  'cli.oneOf': '--{0} takes one of: {1}.',
  'cli.number': '--{0} takes a number from 0 to 1.',
  'cli.annotator': '--annotator takes letters, digits and hyphens.',
  'cli.jsonlFiles': '--jsonl reads standard input; leave the FILEs out.',
  'cli.jsonlFormat': '--jsonl prints JSON lines; leave --format out.',
  'cli.skippedSidecar': 'This is a file of annotations; name its article. Skipped.',
  'cli.notEnglish': 'This does not read like English, the one language detection knows.',
  'cli.detected.mention': '{0}:{1}:{2} {3} {4} {5}',
  'cli.detected.quote': '{0}:{1}:{2} {3} quote {4} {5}',
  'cli.detected.noSpeaker': '(no speaker)',
  'cli.detected.why': '    {0} {1}: {2}',
  'cli.annotated': '{0}: new in {4}: people {1}, organizations {2}, quotes {3}.',
  'cli.annotated.nothing': '{0}: nothing new.',
  'cli.sidecar.invalid': 'This file of annotations has mistakes and stays as it is.',
  'cli.sidecar.newer': 'A later version of Article Annotator wrote these annotations (version {0}).',
  'cli.sidecar.changed': 'Somebody else has just changed this file; nothing was written.',
  'cli.sidecar.none': 'There are no annotations beside this article yet.',
  'cli.registry.invalid': 'This registry has mistakes; nothing was detected with it.',
  'cli.registry.newer': 'A later version of Article Annotator wrote this registry (version {0}).',
  'cli.registry.both': 'Give --registry or --no-registry, not both.',
  'cli.confidential': 'Left out as confidential: {0}; --include-confidential exports them.',
  'cli.targetIsInput': '--target {0} would overwrite an article or its annotations.',
  'cli.targetForMany': 'This format makes {0} files; name their folder with --target.',
  'cli.check.place': '{0}:{1} {2} {3} {4}',
  'cli.check.problem': '{0}:{1}:{2} {3} {4}',
  'cli.check.sum': '{0}: {1} exact, {2} moved, {3} changed, {4} orphaned, {5} problems.',
  'cli.merge.files': 'Name three files: BASE OURS THEIRS.',
  'cli.merge.invalid': 'This file of annotations has mistakes; nothing was merged.',
  'cli.merged': '{0}: merged.',
  'cli.merged.disputed': '{0}: merged; kept as disputed: {1}.',
  'cli.jsonl.notUtf8': 'This line is not UTF-8.',
  'cli.jsonl.notJson': 'This line is not JSON: {0}',
  'cli.jsonl.noText': 'This line is no object with a text.',
  'cli.jsonl.failed': 'This text could not be read: {0}',
  'cli.file.binary': 'This file is no text: it holds NUL characters.',
  'cli.help': `Usage: article-annotator COMMAND …

Finds the people, organizations and quotes in articles and keeps what readers decide as YAML beside the text.

Commands:
  detect    find people, organizations and quotes, and print them
  annotate  detect, and write what is new into the file of annotations beside each article
  export    write the annotations of articles as CSV, as a Markdown report or as JSON
  check     find every annotation again in the article as it is now
  merge     join two files of annotations that grew from one: a merge driver for git

Options:
  -h, --help     this text, or that of a command: article-annotator COMMAND --help
  -V, --version  the version

All commands take --format json. Exit status: 0 fine, 1 something could not be done, 2 there are findings.
Articles are UTF-8 text; lines and columns count from 1, offsets from 0, both in UTF-16 code units.
`,
  'cli.help.detect': `Usage: article-annotator detect FILE… [--format text|json] [--explain] [--registry FILE]
       article-annotator detect --jsonl [--explain] [--registry FILE] < IN > OUT

Finds people, organizations and quotes and prints them. Writes no file.

  --format text|json  one line for each, FILE:LINE:COLUMN first (default), or one JSON array with an object for each FILE
  --explain           also says why, by which rule, and how sure (0 to 1)
  --jsonl             a filter: one JSON object a line in, {"id","text"}, one out, in the same order; a line that cannot be
                      read gives {"id","error"}; blank lines are skipped
  --registry FILE     the names you know (default: article-annotator.entities.yaml beside the article, else in this folder)
  --no-registry       without one
  -h, --help          this text
`,
  'cli.help.annotate': `Usage: article-annotator annotate FILE… [--status suggested|confirmed] [--format text|json]

Detects, and writes what is new into FILE.annotations.yaml. What that holds already wins and stays, with its comments; what readers
rejected is not suggested again. A file of annotations with mistakes is never written over.

  --status suggested|confirmed  what new annotations are (default: suggested)
  --min-confidence NUMBER       leave out what is less sure (0 to 1, default: 0.5)
  --annotator NAME              write NAME's own layer, FILE.annotations.NAME.yaml
  --registry FILE               the names you know (default: article-annotator.entities.yaml beside the article, else in this folder)
  --no-registry                 without one
  --format text|json            what to print (default: text)
  -h, --help                    this text
`,
  'cli.help.export': `Usage: article-annotator export FILE… [--format csv|markdown|json] [--target FILE|-]

Exports the annotations of articles, and as suggestions what detection finds beside them. Confidential ones stay out.

  --format csv|markdown|json  a table, a report to check the article by, or everything with its offsets (default: csv)
  --target FILE|-             where to; - is standard output (default)
  --bom                       CSV only: begin with a byte order mark, by which Excel knows UTF-8
  --stored                    only what is in the files of annotations, without detection
  --min-confidence NUMBER     leave out suggestions that are less sure (0 to 1, default: 0.5)
  --annotator NAME            read NAME's own layer, FILE.annotations.NAME.yaml
  --registry FILE             the names you know (default: article-annotator.entities.yaml beside the article, else in this folder)
  --no-registry               without one
  --include-confidential      also export what is marked confidential
  -h, --help                  this text
`,
  'cli.help.check': `Usage: article-annotator check FILE… [--format text|json] [--all]

Finds every annotation of FILE.annotations.yaml in FILE as it is now. Changes nothing. Exit status 2 when annotations are changed or
orphaned or the file of annotations has problems; moved ones are fine.

  --format text|json  FILE:LINE:COLUMN STATE KIND "TEXT" for what is not exact, and a sum (default), or one JSON array
  --all               also print what is exact
  --annotator NAME    check NAME's own layer, FILE.annotations.NAME.yaml
  -h, --help          this text
`,
  'cli.help.merge': `Usage: article-annotator merge BASE OURS THEIRS [--format text|json]

Joins two files of annotations, OURS and THEIRS, that grew from BASE, and writes the result to OURS. BASE may be empty. What both did is
kept; what they differ on is kept from both and marked disputed. Exit status 2 when something is disputed; 1 when a file has mistakes:
then nothing is written.

As a merge driver for git:
  git config merge.article-annotations.driver 'article-annotator merge %O %A %B'
  echo '*.annotations*.yaml merge=article-annotations' >> .gitattributes

  --format text|json  FILE:LINE:COLUMN for what is disputed (default), or one JSON object
  -h, --help          this text
`,
} as const;
