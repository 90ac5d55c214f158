/** What stands where in an article, for moving about in it: pure functions over a set of annotations, the text and an offset. */
export * from './annotationsAt';
export * from './highlightsAt';
export * from './introduction';
export * from './outlineOf';
export * from './rankedSpeakers';
export * from './sectionsOf';
export * from './selectionSteps';
export * from './speakerHints';
export * from './speakerMention';
