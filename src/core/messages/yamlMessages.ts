/** What is wrong with YAML, for people who have not learnt its words. */
export const yamlMessages = {
  'yaml.tab': 'Lines are indented with blanks, not with tabs.',
  'yaml.indent': 'A bracket is not closed here, or the line is not indented as those above it.',
  'yaml.missing': 'A character is missing here: a quotation mark, a bracket, a comma, a colon, or the hyphen of a list.',
  'yaml.nested': 'This line is indented otherwise than those around it, or a text with a colon in it lacks quotation marks.',
  'yaml.key': 'A key needs a colon with a blank behind it, all in one line.',
  'yaml.start': 'A text that begins with this character needs quotation marks around it.',
  'yaml.escape': 'In double quotation marks a backslash needs another one before it.',
  'yaml.inBrackets': 'A comma is missing here, or a bracket is not closed.',
  'yaml.tooMany': 'This is one too many, or a text with such characters in it lacks quotation marks.',
} as const;
