/** What may be wrong with the annotations of an article, or with its names and quotation marks, and how to mend it. */
export * from './findProblems';
export * from './problem';
